/**
 * Warns before answers are lost: while there are some that were neither sent nor saved, and not otherwise. A page with
 * such a listener cannot go into the browser's back-forward cache.
 * @module
 */
export class Guard {
  #isUnsaved = false;
  #warn = (/** @type {BeforeUnloadEvent} */ event) => event.preventDefault();

  get isUnsaved() {
    return this.#isUnsaved;
  }

  /** @param {boolean} isUnsaved */
  set(isUnsaved) {
    this.#isUnsaved = isUnsaved;
    this.resume();
  }

  /** The element is in the page, perhaps again. */
  resume() {
    if (this.#isUnsaved) addEventListener('beforeunload', this.#warn);
    else this.pause();
  }

  /** The element is not in the page. */
  pause() {
    removeEventListener('beforeunload', this.#warn);
  }
}
