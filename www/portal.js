/** What every page of the town's portal does: its own language, kept in the address and nowhere else. */
import { LANGUAGES, TEXTS } from './texts.js';

const address = new URL(location.href);
const listeners = new Set();

/** The language the page was written in, if it is one of a service. */
const written = document.documentElement.dataset.service && document.documentElement.lang;

/** The language asked for: by the address, else by the page, else by the browser, else German. */
export function language() {
  const wanted = address.searchParams.get('lang') ?? (written || navigator.language);
  return LANGUAGES.find((tag) => tag === wanted) ?? LANGUAGES.find((tag) => tag === wanted.split('-')[0]) ?? 'de';
}

/** A text of the portal: in the language in use, else in English, else in German. */
export function text(id) {
  return TEXTS[language()]?.[id] ?? TEXTS.en[id] ?? TEXTS.de[id] ?? '';
}

/** Calls back now and after each change of language. */
export function onLanguage(listener) {
  listeners.add(listener);
  listener(language());
}

/** An address inside the portal that keeps the language. */
export function keep(href) {
  const target = new URL(href, address);
  for (const name of ['lang', 'team', 'scheme']) {
    const value = address.searchParams.get(name);
    if (value) target.searchParams.set(name, value);
  }
  return target.href;
}

/** Changes a value of the address without loading anything. */
export function remember(name, value) {
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  history.replaceState(null, '', address);
  for (const link of document.querySelectorAll('a[data-keep]')) link.href = keep(link.getAttribute('href'));
}

/** Languages with their names in themselves. */
function fillMenu(menu) {
  for (const tag of LANGUAGES) {
    const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
    const option = new Option(name.charAt(0).toLocaleUpperCase(tag) + name.slice(1), tag);
    option.lang = tag;
    menu.add(option);
  }
  menu.value = language();
  menu.addEventListener('change', () => {
    remember('lang', menu.value);
    speak();
  });
}

function speak() {
  const tag = language();
  const locale = new Intl.Locale(tag);
  document.documentElement.lang = tag;
  document.documentElement.dir = (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? (['ar', 'fa', 'ckb', 'ps', 'ur'].includes(tag) ? 'rtl' : 'ltr');
  for (const place of document.querySelectorAll('[data-text]')) place.textContent = text(place.dataset.text);
  document.title = `${document.querySelector('h1')?.textContent || text('title')} – Hafenstadt`;
  for (const listener of listeners) listener(tag);
}

/** Light or dark: as the device says, until the button is pressed. Kept in the address, as everything is. */
function prepareScheme(button) {
  const isDark = () => (document.documentElement.dataset.scheme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const choose = (scheme) => {
    if (['light', 'dark'].includes(scheme)) document.documentElement.dataset.scheme = scheme;
    button.textContent = isDark() ? '☀' : '☾';
    button.title = text(isDark() ? 'schemeLight' : 'schemeDark');
    button.setAttribute('aria-label', button.title);
  };
  button.addEventListener('click', () => {
    remember('scheme', isDark() ? 'light' : 'dark');
    choose(address.searchParams.get('scheme'));
  });
  onLanguage(() => choose(address.searchParams.get('scheme')));
}

prepareScheme(document.getElementById('scheme'));
fillMenu(document.getElementById('language'));
remember('lang', address.searchParams.get('lang'));
speak();
