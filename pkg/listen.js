/**
 * What the applicant does with the controls of a form, told to the element in its words. Knows no form logic.
 * @module
 */
import { readAnswer } from './control.js';

/**
 * @typedef {object} Handlers
 * @property {(path: string, input: import('./types/index.js').Input) => void} input a control was changed
 * @property {(input: HTMLInputElement) => void} files files were chosen
 * @property {() => void} rare a control that few use is turned to
 * @property {(path: string) => void} leave the focus left a field that was changed
 * @property {(text: string) => void} say something changed that the page shows, and the applicant may not see
 * @property {(action: string, path: string, source: Element) => void} act a button was pressed
 */

/** How long somebody pauses before the number of characters is said, in milliseconds. */
const PAUSE = 1000;

const EVENTS = ['input', 'change', 'focusin', 'focusout', 'click', 'submit', 'pointerdown', 'keydown', 'keypress', 'keyup'];

export class Listener {
  #handlers;
  #edited = '';
  #counting = 0;
  #isPointerDown = false;
  /** @type {(() => void)[]} */ #afterPointer = [];

  /** @param {Element} stage @param {Handlers} handlers */
  constructor(stage, handlers) {
    this.#handlers = handlers;
    for (const type of EVENTS) stage.addEventListener(type, this);
  }

  /** @param {Event} event */
  handleEvent(event) {
    const target = event.composedPath()[0];
    if (!(target instanceof Element)) return;
    switch (event.type) {
      case 'input':
      case 'change':
        return this.#input(target, event.type);
      case 'focusin':
        return target.matches('[data-rare]') ? this.#handlers.rare() : undefined;
      case 'focusout':
        return this.#leave(target, /** @type {FocusEvent} */ (event).relatedTarget);
      case 'pointerdown':
        return this.#press();
      case 'keydown':
      case 'keypress':
      case 'keyup':
        return keep(target, /** @type {KeyboardEvent} */ (event));
      case 'submit':
        event.preventDefault();
        event.stopPropagation(); // The page's own handlers would take it for a form of theirs.
        return this.#act(target.querySelector('[type="submit"]') ?? target);
      case 'click': {
        const source = target.closest('[data-action]');
        if (!source || source.getAttribute('type') === 'submit') return;
        event.preventDefault();
        return this.#act(source);
      }
    }
  }

  /** @param {Element} target @param {string} type */
  #input(target, type) {
    // Browsers fire both; only files come with `change` alone in all of them.
    const isFile = target instanceof HTMLInputElement && target.type === 'file';
    if ((type === 'change') !== isFile) return;
    if (isFile) return this.#handlers.files(target);
    const answer = readAnswer(target);
    if (!answer) return;
    this.#edited = answer.path;
    this.#handlers.input(answer.path, answer.input);
    this.#count(target);
  }

  /** How many characters are left is said when the typing pauses, not on each key. @param {Element} target */
  #count(target) {
    clearTimeout(this.#counting);
    const count = target.parentElement?.querySelector(':scope > .count');
    if (count?.textContent) this.#counting = setTimeout(() => this.#handlers.say(count.textContent ?? ''), PAUSE);
  }

  /**
   * A field that was edited is checked when the focus leaves it. While a pointer is down this waits: an error that
   * appears would move the button from under the finger.
   * @param {Element} target @param {EventTarget | null} next
   */
  #leave(target, next) {
    const holder = target.closest('[data-path][data-input]');
    const path = holder?.getAttribute('data-path');
    if (!holder || !path || path !== this.#edited || (next instanceof Node && holder.contains(next))) return;
    this.#edited = '';
    const leave = () => this.#handlers.leave(path);
    if (this.#isPointerDown) this.#afterPointer.push(leave);
    else leave();
  }

  #press() {
    this.#isPointerDown = true;
    const release = () => {
      removeEventListener('pointerup', release, true);
      removeEventListener('pointercancel', release, true);
      // After the click that this release may become.
      setTimeout(() => {
        this.#isPointerDown = false;
        for (const then of this.#afterPointer.splice(0)) then();
      });
    };
    addEventListener('pointerup', release, true);
    addEventListener('pointercancel', release, true);
  }

  /** @param {Element} source a button or link with `data-action` */
  #act(source) {
    this.#afterPointer.length = 0;
    this.#handlers.act(source.getAttribute('data-action') ?? '', source.getAttribute('data-path') ?? '', source);
  }
}

/**
 * Keeps what is typed inside. A page sees that something was typed in the element, not that it was in a field: its shortcuts of
 * one letter would take the letter away.
 * @param {Element} target @param {KeyboardEvent} event
 */
function keep(target, event) {
  const isCharacter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isCharacter && target.matches('input, select, textarea')) event.stopPropagation();
}
