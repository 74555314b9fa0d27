import '@lotse/form';
import { LitElement, html } from 'lit';

/** A component whose template is filled in anew at each answer, as Angular's, Lit's and others' are; with a shadow root of its own around. */
class CallbackPage extends LitElement {
  static properties = { language: { state: true }, changes: { state: true }, sent: { state: true } };

  constructor() {
    super();
    this.language = 'de';
    this.changes = 0;
    this.sent = null;
  }

  /** In place of a back-end. */
  async send(data) {
    this.sent = data;
    return 'RR-1';
  }

  render() {
    return html`
      <h1>Rückruf</h1>
      <p>
        <button type="button" @click=${() => (this.language = 'de')}>Deutsch</button>
        <button type="button" @click=${() => (this.language = 'ar')}>العربية</button> <span id="changes">${this.changes}</span>
      </p>
      <lotse-form
        src="/forms/callback/"
        lang=${this.language}
        .prefill=${{ 'demo.nothing': '1' }}
        @lotse-change=${() => (this.changes += 1)}
        @lotse-submit=${({ detail }) => detail.waitUntil(this.send(detail.data))}
      >
        <p>Rufen Sie uns an: 0123 456.</p>
      </lotse-form>
      <output id="sent">${this.sent && JSON.stringify(this.sent)}</output>
    `;
  }
}

customElements.define('callback-page', CallbackPage);
