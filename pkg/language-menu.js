/**
 * A menu of the languages that a form has, each named in itself. Loaded for elements with `language-menu` only.
 * @module
 */
import { make } from './dialog.js';

/** A language in its own words and letters. @param {string} tag */
export function nameOf(tag) {
  const name = new Intl.DisplayNames([tag], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

export class LanguageMenu {
  #select = make('select', { id: 'form-language', class: 'input', autocomplete: 'off' });
  #label = make('label', { for: 'form-language' });
  #element = make('div', { class: 'language-menu', part: 'language-menu' }, this.#label, make('span', { class: 'select' }, this.#select));

  /** @param {Element} stage @param {readonly string[]} languages @param {(tag: string) => void} choose */
  constructor(stage, languages, choose) {
    for (const tag of languages) this.#select.append(make('option', { value: tag, lang: tag }, nameOf(tag)));
    this.#select.addEventListener('change', () => choose(this.#select.value));
    stage.prepend(this.#element);
  }

  /** Shows which language is in use. @param {string} language @param {string} label */
  speak(language, label) {
    // Who cannot read the page has to find the menu all the same.
    this.#label.replaceChildren(label, ...(language.startsWith('en') ? [] : [' ', make('span', { lang: 'en', dir: 'ltr' }, '(Language)')]));
    this.#select.value = language;
  }

  remove() {
    this.#element.remove();
  }
}
