/**
 * Defines `<lotse-form>`. Import `./element.js` to get the class without defining it. The build makes one file of this and
 * all that it imports, `lotse.js`, for pages without a bundler.
 * @module
 */
import { LotseError, LotseForm } from './element.js';

if (!customElements.get('lotse-form')) customElements.define('lotse-form', LotseForm);

export { LotseError, LotseForm };
