/** One service: the form, and beside it what portal teams want to see. Everything here could be any portal's code. */
import { explainIn } from './explain.js';
import { onLanguage, remember, text } from './portal.js';
import { SERVICES } from './services.js';

const LATEST_EVENTS = 30;
const parameters = new URLSearchParams(location.search);
const wanted = document.documentElement.dataset.service ?? parameters.get('service');
const service = SERVICES.find(({ id, online }) => online && id === wanted) ?? SERVICES.find(({ online }) => online);
const form = document.querySelector('lotse-form');
const byId = (id) => document.getElementById(id);

onLanguage((tag) => {
  byId('name').textContent = service.names[tag] ?? service.names.de;
  document.title = `${byId('name').textContent} – Hafenstadt`;
  form.lang = tag;
  byId('snippet').textContent = `<script type="module" src="/lotse/lotse.js"></script>\n\n<lotse-form\n  src="/lotse/forms/${service.id}/"\n  lang="${tag}"\n  record-lang="de"\n  draft\n></lotse-form>`;
});
form.setAttribute('src', `lotse/forms/${service.id}/`);

// What a portal does with an application: send it to its own back-end and answer with a reference number.
form.addEventListener('lotse-submit', (event) => event.detail.waitUntil(pretendToSend()));

function pretendToSend() {
  const [number] = crypto.getRandomValues(new Uint32Array(1));
  return new Promise((done) => setTimeout(() => done(`HS-${String(number % 1e8).padStart(8, '0')}`), 800));
}

// The view for portal teams.
for (const type of ['lotse-ready', 'lotse-change', 'lotse-step', 'lotse-language', 'lotse-draft', 'lotse-submit', 'lotse-error']) {
  form.addEventListener(type, ({ detail }) => {
    const line = document.createElement('li');
    const name = document.createElement('b');
    name.textContent = type;
    const { record, data, draft, files, waitUntil, ...short } = detail;
    line.append(name, ` ${JSON.stringify(short)}`);
    byId('events').prepend(line);
    byId('events').children[LATEST_EVENTS]?.remove();
    showData();
  });
}
const explain = explainIn(form, { pick: byId('pick'), facts: byId('facts'), reads: byId('reads'), title: byId('reads-title') });

function showData() {
  if (byId('team').hidden) return;
  byId('data').textContent = JSON.stringify(form.data ?? {}, null, 2);
  explain.show();
}

function view(shown) {
  byId('team').hidden = !shown;
  document.querySelector('.desk').classList.toggle('split', shown);
  byId('switch').setAttribute('aria-pressed', String(shown));
  remember('team', shown ? '1' : null);
  showData();
}
byId('switch').addEventListener('click', () => view(byId('team').hidden));
view(parameters.has('team'));

byId('copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(byId('snippet').textContent);
    byId('copied').textContent = text('copied');
  } catch {
    getSelection()?.selectAllChildren(byId('snippet'));
  }
});
