/**
 * The session of the portal ends some time: who fills in slowly is told before, and can ask for more time (WCAG 2.2.1).
 * Loaded when the page says when.
 * @module
 */
import { Dialog, button, make } from './dialog.js';

/** How long before the end the applicant is asked. Milliseconds; WCAG wants at least 20 seconds. */
export const WARNED_BEFORE = 120_000;
/** The longest time a timer of the browser takes. */
const LONGEST = 2_000_000_000;

/**
 * @typedef {object} Form
 * @property {HTMLElement} stage
 * @property {() => string} language
 * @property {(id: string, variables?: Record<string, string | number>) => string} text
 * @property {() => Promise<unknown>} moreTime asks the page
 */

export class Timeout {
  #form;
  #dialog;
  #end = 0;
  #timer = 0;
  /** @type {'' | 'warned' | 'failed' | 'over'} */ #state = '';
  #look = () => this.#check();

  /** @param {Form} form */
  constructor(form) {
    this.#form = form;
    this.#dialog = new Dialog(form.stage, 'alertdialog');
    // Timers stand still while a phone sleeps.
    document.addEventListener('visibilitychange', this.#look);
  }

  /** @param {number} end in milliseconds since 1970; not a number: the session does not end */
  expires(end) {
    if (Object.is(end, this.#end)) return;
    this.#end = end;
    this.#state = '';
    if (this.#dialog.isOpen) this.#dialog.close();
    this.#check();
  }

  speak() {
    if (this.#dialog.isOpen) this.#show();
  }

  stop() {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#look);
    this.#dialog.remove();
  }

  #check() {
    clearTimeout(this.#timer);
    if (Number.isNaN(this.#end) || this.#state === 'over') return;
    const left = this.#end - Date.now();
    const next = left > WARNED_BEFORE ? left - WARNED_BEFORE : left;
    if (left <= 0) this.#become('over');
    else if (left <= WARNED_BEFORE && this.#state === '') this.#become('warned');
    if (left > 0) this.#timer = setTimeout(this.#look, Math.min(next, LONGEST));
  }

  /** @param {'warned' | 'failed' | 'over'} state */
  #become(state) {
    this.#state = state;
    this.#show();
  }

  #show() {
    const { text } = this.#form;
    const end = new Intl.DateTimeFormat(this.#form.language(), { timeStyle: 'short' }).format(this.#end);
    const close = button(text('action-close'), () => this.#dialog.close());
    if (this.#state === 'over') {
      return this.#dialog.show(text('session-over-title'), make('p', {}, text('session-over')), make('div', { class: 'row-buttons' }, close));
    }
    const problem = make('p', { class: 'error', role: 'alert' }, this.#state === 'failed' ? text('session-more-failed') : '');
    const more = button(text('session-more'), () => void this.#ask(), 'button primary');
    this.#dialog.show(text('session-ends-title'), make('p', {}, text('session-ends', { time: end })), problem, make('div', { class: 'row-buttons' }, more, close));
  }

  async #ask() {
    const before = this.#end;
    try {
      const end = await this.#form.moreTime();
      if (end !== undefined) this.expires(Number(new Date(/** @type {string | number | Date} */ (end))));
      else if (this.#end === before) this.#dialog.close();
    } catch {
      if (this.#end === before) this.#become('failed');
    }
  }
}
