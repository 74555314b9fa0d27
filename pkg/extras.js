/**
 * What only some pages want around a form, each loaded when a page asks for it: drafts, a menu of languages, a warning
 * before the session of the page ends.
 * @module
 */

import { loadPart } from './load.js';

/** @typedef {import('./types/index.js').DraftState} DraftState */

/**
 * What the extras of a form ask of its element.
 * @typedef {object} Element
 * @property {HTMLElement} stage
 * @property {{id: string, version: string}} form
 * @property {readonly string[]} languages
 * @property {(name: string) => string | null} attribute
 * @property {() => string} language the one in use
 * @property {(tag: string) => void} choose takes another language
 * @property {(id: string, variables?: Record<string, string | number>) => string} text a message of the runtime
 * @property {() => Promise<unknown>} texts brings the messages of extras, before any of them is shown
 * @property {(path: string) => string} label what a place of the form is called; of the empty path the form
 * @property {(text: string) => void} announce
 * @property {() => DraftState} take
 * @property {(state: DraftState) => Promise<import('./types/index.js').Migration[]>} open
 * @property {(isUnsaved: boolean) => void} guard
 * @property {() => boolean} isUnsaved
 * @property {(type: string, detail: object) => {isGoingOn: boolean, done: Promise<unknown[]>}} ask an event that the page can cancel or hold
 * @property {(error: unknown, again: () => unknown) => void} fail
 */

export class Extras {
  #element;
  #isStopped = false;
  /** When the session of the page ends, in milliseconds since 1970; not a number: it does not. */
  #end = Number.NaN;
  /** @type {import('./drafts.js').Drafts | undefined} */ #drafts;
  /** @type {import('./timeout.js').Timeout | undefined} */ #timeout;
  /** @type {import('./language-menu.js').LanguageMenu | undefined} */ #menu;

  /** @param {Element} element */
  constructor(element) {
    this.#element = element;
  }

  /** What the attributes ask for now is there, and nothing else. @param {number} end */
  async show(end) {
    this.#end = end;
    const { stage, attribute, language, languages, choose, text, texts } = this.#element;
    const shared = { stage, text, language };
    try {
      if (attribute('language-menu') !== null && !this.#menu) {
        const { LanguageMenu } = await loadPart(() => import('./language-menu.js'));
        if (!this.#isStopped) this.#menu ??= new LanguageMenu(stage, languages, choose);
      }
      if (attribute('draft') !== null && !this.#drafts) {
        const [{ Drafts }] = await Promise.all([loadPart(() => import('./drafts.js')), texts()]);
        if (!this.#isStopped) this.#drafts ??= new Drafts({ ...shared, ...this.#forDrafts() });
      }
      if (!Number.isNaN(this.#end) && !this.#timeout) {
        const [{ Timeout }] = await Promise.all([loadPart(() => import('./timeout.js')), texts()]);
        if (!this.#isStopped) this.#timeout ??= new Timeout({ ...shared, moreTime: () => this.#moreTime() });
      }
    } catch (error) {
      this.#element.fail(error, () => this.show(this.#end));
    }
    // The page may have changed its mind meanwhile.
    if (attribute('draft') === null) this.#drafts = void this.#drafts?.stop();
    if (attribute('language-menu') === null) this.#menu = void this.#menu?.remove();
    this.#timeout?.expires(this.#end);
    this.#nameLanguage();
  }

  /** Another language is in use. */
  speak() {
    this.#nameLanguage();
    this.#drafts?.speak();
    this.#timeout?.speak();
  }

  #nameLanguage() {
    this.#menu?.speak(this.#element.language(), this.#element.text('language-menu'));
  }

  /** Something was answered. */
  changed() {
    this.#drafts?.changed();
  }

  /** @param {'step' | 'review' | 'done'} page */
  step(page) {
    this.#drafts?.step(page);
  }

  /** Shows the drafts that this browser keeps. */
  async showDrafts() {
    await this.#drafts?.showList();
  }

  /** The element is not in the page any more, or is again. @param {boolean} isInPage */
  place(isInPage) {
    if (isInPage) void this.#drafts?.resumeHold();
    else this.#drafts?.pause();
  }

  /** The form goes. */
  stop() {
    this.#isStopped = true;
    this.#drafts?.stop();
    this.#timeout?.stop();
    this.#menu?.remove();
  }

  #forDrafts() {
    const { form, attribute, language, text, label, announce, take, open, guard, isUnsaved, ask } = this.#element;
    return {
      id: form.id,
      title: () => label(''),
      isHostOnly: () => attribute('draft') === 'host',
      announce,
      take,
      /** @param {DraftState} state */
      open: async (state) => {
        const migrations = await open(state);
        const texts = migrations.filter(({ outcome }) => outcome === 'changed').map(({ path }) => ({ text: label(path) }));
        if (migrations.some(({ outcome }) => outcome === 'removed')) texts.push({ text: text('draft-migrated-removed') });
        return texts;
      },
      saved: () => guard(false),
      isUnsaved,
      /** @param {DraftState} state @param {boolean} isAutomatic */
      handOver: (state, isAutomatic) => {
        const { isGoingOn, done } = ask('lotse-draft', { form: { ...form }, language: language(), ...state, isAutomatic });
        return { isTaken: !isGoingOn, done };
      },
    };
  }

  /** The page may answer with the new end of its session. */
  async #moreTime() {
    const [end] = await this.#element.ask('lotse-more-time', {}).done;
    return end;
  }
}
