/**
 * Which language a form is in.
 * @module
 */

/** What the place in the page asks for, else the browser. @param {Element} element */
export function wantedLanguage(element) {
  return languageAround(element) || navigator.language;
}

/** The `lang` of the nearest element that has one, out of shadow roots too. @param {Element} element @returns {string} */
function languageAround(element) {
  const tag = element.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  const root = element.getRootNode();
  return tag ?? (root instanceof ShadowRoot ? languageAround(root.host) : '');
}

/**
 * The best language of the form for the one that is wanted, else for those of the browser (RFC 4647, lookup).
 * @param {string} wanted @param {readonly string[]} languages
 */
export function negotiate(wanted, languages) {
  for (const range of [wanted, ...navigator.languages]) {
    const subtags = range.toLowerCase().split('-');
    for (let length = subtags.length; length > 0; length -= 1) {
      const shorter = subtags.slice(0, length).join('-');
      const found = languages.find((tag) => tag.toLowerCase() === shorter);
      if (found) return found;
    }
  }
  return languages[0] ?? 'de';
}
