// The class, and an element made by hand: properties are set before it is in the page.
import { LotseForm } from '@lotse/form/element.js';

customElements.define('lotse-form', LotseForm);

const form = document.createElement('lotse-form');
form.lang = 'de';
form.setAttribute('src', '/forms/callback/');
form.addEventListener('lotse-submit', ({ detail }) => detail.waitUntil(send(detail.data)));
document.querySelector('#form').append(form);

for (const button of document.querySelectorAll('button[lang]')) {
  button.addEventListener('click', () => (form.lang = button.lang));
}
document.querySelector('#next').addEventListener('click', () => form.next());

/** In place of a back-end. */
async function send(data) {
  document.querySelector('#sent').textContent = JSON.stringify(data);
  return 'RR-1';
}
