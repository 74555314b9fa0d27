/**
 * The first page of a form that stood in the portal's HTML before the engine did (`lotse bundle` writes it): what the applicant has
 * entered in it meanwhile, and how the live page takes its place. The same renderer drew both, so there is little to change, and
 * whatever is the same stays the very same element: with its focus, its caret and what is being composed in it.
 * @module
 */
/** @typedef {{path: string, input: import('./types/index.js').Input, isLeft: boolean}} Answer */
/** @typedef {{answers: Answer[], files: HTMLInputElement[]}} Entered */

/**
 * What differs from the page as it was delivered, in its order. What a browser has filled in by itself counts too.
 * @param {Element} page
 * @param {typeof import('./control.js').readAnswer} readAnswer of the script, which would otherwise load a file more to share it
 * @returns {Entered}
 */
export function readPage(page, readAnswer) {
  /** @type {Map<string, Answer>} */
  const answers = new Map();
  /** @type {HTMLInputElement[]} */
  const files = [];
  for (const control of page.querySelectorAll('input, select, textarea')) {
    if (!isChanged(control)) continue;
    if (control instanceof HTMLInputElement && control.type === 'file') {
      files.push(control);
      continue;
    }
    const answer = readAnswer(control);
    if (answer) answers.set(answer.path, { ...answer, isLeft: !control.closest('[data-path][data-input]')?.matches(':focus, :focus-within') });
  }
  return { answers: [...answers.values()], files };
}

/** @param {Element} control */
function isChanged(control) {
  if (control instanceof HTMLSelectElement) {
    const [first] = control.options;
    const before = [...control.options].find((option) => option.defaultSelected) ?? first;
    return control.selectedOptions[0] !== before;
  }
  if (control instanceof HTMLInputElement) {
    if (control.type === 'file') return Boolean(control.files?.length);
    if (control.type === 'radio' || control.type === 'checkbox') return control.checked !== control.defaultChecked;
  }
  return /** @type {HTMLInputElement | HTMLTextAreaElement} */ (control).value !== /** @type {HTMLInputElement | HTMLTextAreaElement} */ (control).defaultValue;
}

/**
 * Lets the next page that is written into `body` take over what stands there. The engine knows nothing of this: it sets
 * `innerHTML`, once.
 * @param {HTMLElement} body
 */
export function takeOver(body) {
  const write = (/** @type {string} */ html) => {
    Reflect.deleteProperty(body, 'innerHTML');
    const page = document.createElement('template');
    page.innerHTML = html;
    keepFocus(body, () => become(body, page.content));
  };
  Object.defineProperty(body, 'innerHTML', { configurable: true, set: write });
}

/** Where the control with the focus has to be another one, that gets the focus and the selection. @param {HTMLElement} body @param {() => void} change */
function keepFocus(body, change) {
  const root = /** @type {ShadowRoot | Document} */ (body.getRootNode());
  const active = /** @type {HTMLInputElement | null} */ (root.activeElement);
  const selection = active && body.contains(active) ? selectionOf(active) : undefined;
  change();
  if (!active || !selection || root.activeElement === active) return;
  const again = /** @type {HTMLInputElement | null} */ (body.querySelector(`[id="${CSS.escape(active.id)}"]`));
  again?.focus({ preventScroll: true });
  if (!again || typeof active.value !== 'string') return;
  if (selection.start === null || !('setSelectionRange' in again)) return;
  again.value = active.value;
  again.setSelectionRange(selection.start, selection.end, selection.direction ?? undefined);
}

/** @param {HTMLInputElement} control */
function selectionOf({ selectionStart, selectionEnd, selectionDirection }) {
  return { start: selectionStart ?? null, end: selectionEnd ?? null, direction: selectionDirection };
}

/**
 * Makes the content of `old` that of `wanted`. What is equal stays; an element of the same id, or of the same kind in the same place,
 * is changed; the rest is taken from `wanted`.
 * @param {Element} old @param {Element | DocumentFragment} wanted
 */
function become(old, wanted) {
  /** @type {ChildNode | null} */
  let at = old.firstChild;
  for (const child of [...wanted.childNodes]) {
    const same = counterpart(at, child);
    while (same && at && at !== same) at = removed(at);
    if (!same) {
      old.insertBefore(child, at);
      continue;
    }
    at = same.nextSibling;
    if (same.isEqualNode(child)) continue;
    if (same instanceof Element && child instanceof Element) {
      describe(same, child);
      become(same, child);
    } else same.nodeValue = child.nodeValue;
  }
  while (at) at = removed(at);
}

/** @param {ChildNode} node @returns {ChildNode | null} the one after it */
function removed(node) {
  const next = node.nextSibling;
  node.remove();
  return next;
}

/** The node that `child` is to be, at or after `at`. @param {ChildNode | null} at @param {ChildNode} child @returns {ChildNode | null} */
function counterpart(at, child) {
  if (!(child instanceof Element)) return at?.nodeType === child.nodeType ? at : null;
  if (!child.id) return at instanceof Element && !at.id && at.localName === child.localName && at.className === child.className ? at : null;
  for (let node = at; node; node = node.nextSibling) {
    if (node instanceof Element && node.id === child.id && node.localName === child.localName) return node;
  }
  return null;
}

/** What the applicant has decided: what is folded open, which option is chosen, which button was pressed. */
const STAYS = ['open', 'selected', 'aria-disabled'];

/** What an element says of itself. @param {Element} old @param {Element} wanted */
function describe(old, wanted) {
  for (const name of old.getAttributeNames()) if (!wanted.hasAttribute(name) && !STAYS.includes(name)) old.removeAttribute(name);
  for (const name of wanted.getAttributeNames()) {
    const value = wanted.getAttribute(name) ?? '';
    if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  }
}
