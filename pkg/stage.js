/**
 * The place of a form in the page: a skeleton or the page that the portal delivered while it loads, one live region and a body
 * while it is filled in, one plain sentence when it cannot be shown.
 * @module
 */
import { negotiate } from './language.js';
import { START_MESSAGES } from './start-messages.js';

/** Between emptying the live region and filling it, so that the same sentence is said again. Milliseconds. */
const SAID_AFTER = 50;

/** @typedef {{createHTML(html: string): unknown}} Policy */

/** @type {Policy | undefined} */
let policy;

/**
 * HTML that the engine rendered passes one Trusted Types policy; the engine escapes every text. The policy is made when it is first
 * needed: a page may load this script twice (by a tag and by a bundler), and a second policy of the same name is refused.
 * @param {string} html
 */
export function trusted(html) {
  const factory = /** @type {{trustedTypes?: {createPolicy(name: string, rules: Policy): Policy}}} */ (globalThis).trustedTypes;
  const rules = { createHTML: (/** @type {string} */ html) => html };
  policy ??= factory?.createPolicy('lotse', rules) ?? rules;
  return policy.createHTML(html);
}

export class Stage {
  /** @type {HTMLElement | undefined} */ #failure;
  /** @type {HTMLElement | undefined} */ #offer;
  /** @type {Element | undefined} */ #held;
  /** What is to be tried again. @type {Set<() => unknown>} */ #missing = new Set();
  /** What the live region says next. @type {Set<string>} */ #toSay = new Set();
  /** Carries `lang` and `dir`; everything of the form is in it. @type {HTMLElement} */
  element;
  /** What the engine fills. @type {HTMLElement} */
  body = document.createElement('div');

  /** @param {HTMLElement | null | undefined} delivered what the portal delivered with its page: a live region and the first page */
  constructor(delivered) {
    this.element = delivered ?? document.createElement('div');
    this.element.className = 'lotse';
    this.element.setAttribute('part', 'form');
  }

  /** The form of which the portal delivered the first page, until the engine takes it over. */
  get firstPageOf() {
    return this.element.dataset.firstPage;
  }

  /** Something of a form appears if loading takes long; a page that is there stays. @param {string} language */
  wait(language) {
    this.element.classList.remove('failed');
    this.#failure = void this.#failure?.remove();
    if (this.firstPageOf) return;
    this.element.lang = language;
    this.element.setAttribute('aria-busy', 'true');
    const skeleton = document.createElement('div');
    skeleton.className = 'skeleton';
    skeleton.setAttribute('aria-hidden', 'true');
    for (let line = 0; line < 4; line += 1) skeleton.append(document.createElement('i'));
    this.element.replaceChildren(skeleton);
  }

  /** Makes room for the form. @returns {HTMLElement} its body */
  open() {
    if (this.firstPageOf) {
      delete this.element.dataset.firstPage;
      this.body = /** @type {HTMLElement} */ (this.element.lastElementChild);
      if (!this.#held) this.announce('');
      return this.body;
    }
    const live = document.createElement('div');
    live.id = 'live';
    live.className = 'live';
    live.setAttribute('role', 'status');
    this.body = document.createElement('div');
    this.element.removeAttribute('aria-busy');
    this.element.replaceChildren(live, this.body);
    return this.body;
  }

  /** A button of the first page was pressed: what it does, it does as soon as it can. @param {Element} button @param {string} words */
  hold(button, words) {
    if (this.#held) return;
    this.#held = button;
    const { dataset } = this.element;
    dataset.pressed = '';
    button.setAttribute('aria-disabled', 'true');
    this.announce((dataset.wait ||= words));
  }

  /** It can. */
  release() {
    if (!this.#held) return;
    delete this.element.dataset.pressed;
    this.#held.removeAttribute('aria-disabled');
    this.#held = undefined;
    this.announce('');
  }

  /** Shows the delivered page, which waits for its styles. */
  show() {
    this.element.hidden = false;
  }

  /** Says it through the one live region; what comes at the same time is said together, each once. Nothing is said instead of all that.
   * @param {string} text */
  announce(text) {
    const live = this.byId('live');
    if (!live) return;
    live.textContent = '';
    if (!text) return this.#toSay.clear();
    this.#toSay.add(text);
    setTimeout(() => {
      if (this.#toSay.size === 0) return;
      live.textContent = [...this.#toSay].join(' ');
      this.#toSay.clear();
    }, SAID_AFTER);
  }

  /** @param {HTMLElement} target */
  focus(target) {
    target.focus({ preventScroll: true });
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const anchor = target.closest('.slot, .row-head') ?? target;
    anchor.scrollIntoView({ block: target.matches('h2') ? 'nearest' : 'center', behavior: calm ? 'auto' : 'smooth' });
  }

  /** @param {string} id @returns {HTMLElement | null} */
  byId(id) {
    return this.element.querySelector(`[id="${CSS.escape(id)}"]`);
  }

  /**
   * A part is missing, the rest goes on: a sentence with a button, seen wherever the page is scrolled to, until it is there.
   * @param {string} sentence @param {string} retry @param {() => unknown} again
   */
  offer(sentence, retry, again) {
    this.#missing.add(again);
    if (this.#offer) return;
    const box = (this.#offer = document.createElement('div'));
    box.className = 'notice offer';
    box.dataset.tone = 'warning';
    const words = document.createElement('p');
    words.textContent = sentence;
    const button = document.createElement('button');
    button.className = 'link';
    button.type = 'button';
    button.textContent = retry;
    const tryAgain = () => {
      removeEventListener('online', tryAgain);
      const hadFocus = box.contains(/** @type {ShadowRoot | Document} */ (box.getRootNode()).activeElement);
      box.remove();
      this.#offer = undefined;
      if (hadFocus) this.byId('heading')?.focus({ preventScroll: true });
      const missing = [...this.#missing];
      this.#missing.clear();
      for (const again of missing) again();
    };
    button.addEventListener('click', tryAgain);
    addEventListener('online', tryAgain);
    box.append(words, button);
    this.element.append(box);
    this.announce(sentence);
  }

  /**
   * Nothing can be shown: one plain sentence, the page's own fallback content, and a button where trying again can help.
   * @param {string} wanted language @param {boolean} hasFallback @param {(() => void) | undefined} again
   */
  fail(wanted, hasFallback, again) {
    const language = negotiate(wanted, Object.keys(START_MESSAGES));
    const [what, then, retry] = START_MESSAGES[language] ?? ['', '', ''];
    const stage = this.element;
    stage.removeAttribute('aria-busy');
    stage.classList.add('failed');
    stage.hidden = false;
    const box = document.createElement('div');
    box.className = 'summary';
    box.setAttribute('role', 'alert');
    // What stands there and can be filled in is not taken away, if there is hope.
    const isAdded = Boolean(this.firstPageOf && again);
    const place = isAdded ? box : stage;
    place.lang = language;
    place.dir = 'auto';
    const sentence = document.createElement('p');
    sentence.textContent = what;
    box.append(sentence);
    if (hasFallback) box.append(document.createElement('slot'));
    if (again) {
      const advice = document.createElement('p');
      advice.textContent = then;
      const button = document.createElement('button');
      button.className = 'button';
      button.type = 'button';
      button.textContent = retry;
      button.addEventListener('click', again);
      box.append(advice, button);
    }
    if (isAdded) stage.prepend((this.#failure = box));
    else stage.replaceChildren(box);
  }
}
