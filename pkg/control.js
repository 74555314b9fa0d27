/**
 * Reads what the applicant entered from the controls. Knows the markup of `src/render`, no form logic.
 * @module
 */

/**
 * The answer that a control is part of, as the engine takes it: text, parts or codes. Files are read by `files.js`.
 * @param {Element} control an element inside of an element with `data-path`
 * @returns {{path: string, input: import('./types/index.js').Input} | undefined}
 */
export function readAnswer(control) {
  const holder = control.closest('[data-path][data-input]');
  if (!(holder instanceof HTMLElement)) return undefined;
  const path = holder.dataset.path ?? '';
  switch (holder.dataset.input) {
    case 'parts':
      return { path, input: Object.fromEntries(partsOf(holder).map((part) => [part.dataset.part, part.value])) };
    case 'codes':
      return { path, input: checked(holder) };
    case 'radio':
      return { path, input: checked(holder)[0] ?? '' };
    case 'checkbox':
      return { path, input: holder instanceof HTMLInputElement && holder.checked ? 'true' : '' };
    case 'combobox':
      return holder.dataset.answer === undefined ? undefined : { path, input: holder.dataset.answer };
    default:
      return 'value' in holder ? { path, input: String(holder.value) } : undefined;
  }
}

/** @param {HTMLElement} holder @returns {(HTMLInputElement | HTMLSelectElement)[]} */
function partsOf(holder) {
  return [...holder.querySelectorAll('[data-part]')].filter(
    /** @returns {part is HTMLInputElement | HTMLSelectElement} */ (part) =>
      part instanceof HTMLInputElement || part instanceof HTMLSelectElement,
  );
}

/** @param {HTMLElement} holder @returns {string[]} */
function checked(holder) {
  return [...holder.querySelectorAll('input')].filter((input) => input.checked).map((input) => input.value);
}
