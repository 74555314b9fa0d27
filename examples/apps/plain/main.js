// A plain page: no build, no framework. The hashes in index.html are those of integrity.json in the package.
const form = document.querySelector('lotse-form');

form.addEventListener('lotse-submit', ({ detail }) => detail.waitUntil(send(detail.data)));

for (const button of document.querySelectorAll('button[lang]')) {
  button.addEventListener('click', () => (form.lang = button.lang));
}

/** In place of a back-end. */
async function send(data) {
  document.querySelector('#sent').textContent = JSON.stringify(data);
  return 'RR-1';
}
