/**
 * The place of a form in the page: a skeleton while it loads, one live region and a body while it is filled in, one
 * plain sentence when it cannot be shown.
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
  /** Carries `lang` and `dir`; everything of the form is in it. */
  element = document.createElement('div');
  /** What the engine fills. */
  body = document.createElement('div');

  constructor() {
    this.element.className = 'lotse';
    this.element.setAttribute('part', 'form');
  }

  /** Something of a form appears if loading takes long. @param {string} language */
  wait(language) {
    this.element.lang = language;
    this.element.classList.remove('failed');
    this.element.setAttribute('aria-busy', 'true');
    const skeleton = document.createElement('div');
    skeleton.className = 'skeleton';
    skeleton.setAttribute('aria-hidden', 'true');
    for (let line = 0; line < 4; line += 1) skeleton.append(document.createElement('i'));
    this.element.replaceChildren(skeleton);
  }

  /** Makes room for the form. @returns {HTMLElement} its body */
  open() {
    const live = document.createElement('div');
    live.id = 'live';
    live.className = 'live';
    live.setAttribute('role', 'status');
    this.body = document.createElement('div');
    this.element.removeAttribute('aria-busy');
    this.element.replaceChildren(live, this.body);
    return this.body;
  }

  /** Says it through the one live region. @param {string} text */
  announce(text) {
    const live = this.byId('live');
    if (!live) return;
    live.textContent = '';
    setTimeout(() => (live.textContent = text), SAID_AFTER);
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
   * Nothing can be shown: one plain sentence, the page's own fallback content, and a button where trying again can help.
   * @param {string} wanted language @param {boolean} hasFallback @param {(() => void) | undefined} again
   */
  fail(wanted, hasFallback, again) {
    const language = negotiate(wanted, Object.keys(START_MESSAGES));
    const [what, then, retry] = START_MESSAGES[language] ?? ['', '', ''];
    const stage = this.element;
    stage.removeAttribute('aria-busy');
    stage.classList.add('failed');
    stage.lang = language;
    stage.dir = 'auto';
    const box = document.createElement('div');
    box.className = 'summary';
    box.setAttribute('role', 'alert');
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
    stage.replaceChildren(box);
  }
}
