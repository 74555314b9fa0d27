/** The list of services with its search. */
import { keep, onLanguage, text } from './portal.js';
import { SERVICES } from './services.js';

const list = document.getElementById('services');
const query = document.getElementById('query');
const found = document.getElementById('found');

/** Letters without marks: "einburgerung" finds "Einbürgerung". */
const plain = (words) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function show(tag) {
  const wanted = plain(query.value.trim());
  const fits = SERVICES.filter((service) =>
    Object.values(service.names).concat(Object.values(service.about)).some((words) => plain(words).includes(wanted)),
  );
  list.replaceChildren(...fits.map((service) => card(service, tag)));
  found.textContent = query.value ? text(fits.length ? 'found' : 'nothing').replace('%', fits.length) : '';
  found.classList.toggle('quiet', fits.length > 0);
}

function card(service, tag) {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const about = document.createElement('p');
  const state = document.createElement('p');
  heading.append(service.online ? Object.assign(document.createElement('a'), { href: keep(page(service, tag)) }) : '');
  (heading.firstElementChild ?? heading).append(named(service.names, tag, heading));
  about.textContent = named(service.about, tag, about);
  state.className = service.online ? 'state' : 'state later';
  state.textContent = text(service.online ? 'online' : 'later');
  item.append(heading, about, state);
  return item;
}

/** The page of a service has its first questions in it; written for each language that the form has. */
function page({ id, languages = ['de', 'en'] }, tag) {
  return `${id}.${languages.includes(tag) ? tag : 'de'}.html`;
}

/** The words in this language, else in German and marked so. */
function named(words, tag, place) {
  if (words[tag]) return words[tag];
  place.lang = 'de';
  place.dir = 'ltr';
  return words.de;
}

query.addEventListener('input', () => show(document.documentElement.lang));
document.getElementById('find').addEventListener('submit', (event) => event.preventDefault());
onLanguage(show);
