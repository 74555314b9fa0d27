/**
 * One script for a page: defines `<lotse-form>`. Import `./element.js` to get the class without defining it.
 * @module
 */
import { LotseForm } from './element.js';

if (!customElements.get('lotse-form')) customElements.define('lotse-form', LotseForm);

export { LotseForm };
