/**
 * A modal dialog in a form, and small helpers to build and save things. The native element keeps the focus inside,
 * closes on Escape and gives the focus back.
 * @module
 */

/**
 * An element with attributes; `true` sets an empty one, `false` and undefined set none. Texts are texts.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag @param {Record<string, string | boolean | undefined>} [attributes] @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** @param {string} text @param {() => void} act @param {string} [className] */
export function button(text, act, className = 'button') {
  const element = make('button', { type: 'button', class: className, part: 'button' }, text);
  element.addEventListener('click', act);
  return element;
}

/** Lets the browser save a file. @param {Blob} blob @param {string} name */
export function saveFile(blob, name) {
  const address = URL.createObjectURL(blob);
  make('a', { href: address, download: name }).click();
  // The browser may still be asking where to.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export class Dialog {
  /** @type {HTMLDialogElement} */ #element;

  /** @param {Element} stage @param {string} [role] */
  constructor(stage, role) {
    this.#element = make('dialog', { class: 'dialog', part: 'dialog', role, 'aria-labelledby': 'dialog-title' });
    // What happens in here is no answer: the form must not take it for one.
    for (const type of ['submit', 'input', 'change', 'click']) this.#element.addEventListener(type, (event) => event.stopPropagation());
    // The event comes later: meanwhile it may be open again.
    this.#element.addEventListener('close', () => this.#element.open || this.#element.replaceChildren());
    stage.append(this.#element);
  }

  get isOpen() {
    return this.#element.open;
  }

  /**
   * Shows this, and moves the focus to its heading.
   * @param {string} title @param {(Node | string)[]} content
   */
  show(title, ...content) {
    const heading = make('h2', { id: 'dialog-title', class: 'title', tabindex: '-1', autofocus: true }, title);
    this.#element.replaceChildren(heading, ...content);
    if (!this.#element.open) this.#element.showModal();
    heading.focus();
    this.#element.scrollTop = 0;
  }

  /** @param {string} selector @returns {HTMLElement | null} */
  find(selector) {
    return this.#element.querySelector(selector);
  }

  close() {
    this.#element.close();
  }

  remove() {
    this.#element.remove();
  }
}
