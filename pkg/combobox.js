/**
 * A list to search in, on top of the native select of a long list: the editable combobox with list autocomplete of
 * the ARIA Authoring Practices. The select stays where it is and holds the options and the choice; the engine knows
 * no other control. Without this file the select itself is used.
 * @module
 */

/**
 * What a box asks of the form around it.
 * @typedef {object} Form
 * @property {string} recordLanguage
 * @property {boolean} isBilingual whether names in the record's language always stand beside
 * @property {(path: string) => Record<string, string>} recordNames names of the options in the record's language, by code
 * @property {(id: string, count?: number) => string} text a message of the runtime
 * @property {(text: string) => void} announce says something through the live region
 */

/** @typedef {{code: string, name: string, record: string, keys: string[], recordKeys: string[]}} Option */

/** How long to wait after a key before the number of results is said: not in between two letters. Milliseconds. */
const SAID_AFTER = 600;

/** Undefined while a box is being made: a select that has the focus loses it by that, which may draw the page again. @type {WeakMap<HTMLSelectElement, Combobox | undefined>} */
const boxes = new WeakMap();

/**
 * Puts a box on every long list below `stage` that has none, and shows in all of them what the selects hold now.
 * @param {Element} stage @param {Form} form
 */
export function showBoxes(stage, form) {
  for (const select of stage.querySelectorAll('select[data-combobox]')) {
    if (!(select instanceof HTMLSelectElement)) continue;
    if (!boxes.has(select)) {
      boxes.set(select, undefined);
      boxes.set(select, new Combobox(select, form));
    }
    boxes.get(select)?.show();
  }
}

/**
 * The element that takes the focus in place of another.
 * @param {HTMLElement} element
 */
export function focusTarget(element) {
  return (element instanceof HTMLSelectElement && boxes.get(element)?.input) || element;
}

/** Letters that Unicode does not take apart, or that are typed in place of one another; the apostrophe that counts as a letter. @type {Record<string, string>} */
const SINGLE = { ß: 'ss', ı: 'i', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ـ: '', ґ: 'г', є: 'е', ʼ: ' ' };

/**
 * A text as it is compared: small letters without marks, words apart by one space.
 * @param {string} text
 */
export function fold(text) {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[ßıøłđæœةىیکـґєʼ]/gu, (letter) => SINGLE[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What a name may be typed as: `Türkei` also as `Tuerkei`, `В’єтнам` also without its apostrophe. @param {string} name */
function keysOf(name) {
  const spelledOut = name.normalize('NFC').replace(/[äöü]/giu, (letter) => `${fold(letter)}e`);
  return [...new Set([fold(name), fold(spelledOut), fold(name.replace(/['’ʼ]/gu, ''))])];
}

/** How well a name fits: from its beginning, each word typed from that of a word, from anywhere, not at all. @param {string[]} keys @param {string} typed */
function rank(keys, typed) {
  if (keys.some((key) => key.startsWith(typed))) return 0;
  const words = typed.split(' ');
  if (keys.some((key) => words.every((word) => ` ${key}`.includes(` ${word}`)))) return 1;
  return keys.some((key) => key.includes(typed)) ? 2 : 3;
}

class Combobox {
  #select;
  #form;
  #label;
  #wrapper = document.createElement('span');
  #list = document.createElement('ul');
  #none = document.createElement('p');
  #hint = document.createElement('span');
  #clear = document.createElement('button');
  #toggle = document.createElement('button');
  /** @type {Option[]} */ #options = [];
  /** @type {Map<Element, Option>} */ #shown = new Map();
  /** @type {HTMLElement | undefined} */ #active;
  /** The name that stands in the input because of a choice, not because somebody typed it. */
  #name = '';
  #said = 0;
  #isChoosing = false;

  input = document.createElement('input');

  /** @param {HTMLSelectElement} select @param {Form} form */
  constructor(select, form) {
    this.#select = select;
    this.#form = form;
    const { input } = this;
    const { id } = select;
    const field = select.closest('.field') ?? select;
    this.#label = field.querySelector('label');
    const labelId = this.#label?.firstElementChild?.id ?? '';

    input.id = `${id}-box`;
    input.className = 'input';
    input.type = 'text';
    input.autocomplete = 'off';
    input.spellcheck = false;
    input.dataset.path = id;
    input.dataset.input = 'combobox';
    attributes(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': `${id}-list`, autocapitalize: 'off' });
    this.#hint.id = `${id}-box-hint`;
    this.#hint.className = 'quiet';
    this.#list.id = `${id}-list`;
    this.#list.className = 'listbox';
    this.#list.hidden = true;
    attributes(this.#list, { role: 'listbox', 'aria-labelledby': labelId });
    this.#none.className = 'listbox muted';
    this.#none.hidden = true;
    for (const [button, name] of /** @type {const} */ ([[this.#clear, 'clear'], [this.#toggle, 'toggle']])) {
      button.type = 'button';
      button.className = name;
      button.id = `${id}-${name}`;
      // The keyboard has Escape and the arrows for them.
      button.tabIndex = -1;
    }
    attributes(this.#toggle, { 'aria-expanded': 'false', 'aria-controls': `${id}-list` });
    this.#wrapper.className = 'combobox';
    this.#wrapper.append(input, this.#clear, this.#toggle, this.#list, this.#none, this.#hint);

    const wasFocused = select.matches(':focus');
    select.hidden = true;
    select.parentElement?.classList.remove('select');
    select.after(this.#wrapper);
    if (this.#label) this.#label.htmlFor = input.id;
    if (wasFocused) input.focus();

    input.addEventListener('input', () => this.#typed());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('click', () => this.#open());
    input.addEventListener('blur', () => this.#left());
    this.#list.addEventListener('click', ({ target }) => this.#click(target));
    this.#clear.addEventListener('click', () => this.#empty());
    this.#toggle.addEventListener('click', () => (this.#isOpen ? this.#close() : this.#open()));
    // The focus stays in the input while the list is used.
    for (const part of [this.#list, this.#none, this.#clear, this.#toggle]) {
      part.addEventListener('mousedown', (event) => {
        event.preventDefault();
        input.focus();
      });
    }
  }

  get #isOpen() {
    return !this.#list.hidden;
  }

  /** Shows what the select holds now: its choice, its language, what is wrong. */
  show() {
    const { input } = this;
    const select = this.#select;
    const isBusy = input.matches(':focus') && input.value !== this.#name;
    if (!isBusy) {
      input.value = select.value ? nameOf(select.selectedOptions[0]) : (select.dataset.typed ?? '');
      this.#name = input.value;
    }
    for (const name of ['aria-invalid', 'aria-required']) {
      const value = select.getAttribute(name);
      if (value === null) input.removeAttribute(name);
      else input.setAttribute(name, value);
    }
    input.setAttribute('aria-describedby', `${select.getAttribute('aria-describedby') ?? ''} ${this.#hint.id}`);
    const language = select.closest('[lang]')?.getAttribute('lang') ?? '';
    if (language !== this.#wrapper.dataset.language) {
      this.#wrapper.dataset.language = language;
      this.#hint.textContent = this.#form.text('combobox-hint');
      this.#none.textContent = this.#form.text('combobox-no-results');
      this.#clear.setAttribute('aria-label', this.#form.text('combobox-clear'));
      this.#toggle.setAttribute('aria-label', this.#form.text('combobox-open'));
      if (this.#isOpen) this.#open();
    }
    this.#clear.hidden = input.value === '';
  }

  /** Opens the list: with everything while a choice stands in the input, else with what fits. */
  #open() {
    const records = this.#form.recordNames(this.#select.id);
    this.#options = [...this.#select.options]
      .filter((option) => option.value !== '')
      .map((option) => {
        const name = nameOf(option);
        const record = records[option.value] ?? '';
        return { code: option.value, name, record, keys: keysOf(name), recordKeys: record === name ? [] : keysOf(record) };
      });
    this.#fill(this.input.value === this.#name ? '' : fold(this.input.value));
  }

  /** @param {string} typed as it is compared; empty for everything */
  #fill(typed) {
    const found = this.#options
      .map((option) => ({ option, own: rank(option.keys, typed), record: rank(option.recordKeys, typed) }))
      .filter(({ own, record }) => Math.min(own, record) < 3)
      .sort((left, right) => Math.min(left.own, left.record) - Math.min(right.own, right.record));
    this.#shown.clear();
    this.#activate(undefined);
    for (const { option, own } of found) {
      const item = document.createElement('li');
      item.id = `${this.#select.id}-l-${option.code}`;
      attributes(item, { role: 'option', 'aria-selected': 'false' });
      item.textContent = option.name;
      if (own === 3 || (this.#form.isBilingual && option.recordKeys.length > 0)) {
        const record = document.createElement('span');
        record.textContent = option.record;
        record.lang = this.#form.recordLanguage;
        record.dir = 'auto';
        item.append(' ', record);
      }
      if (option.code === this.#select.value) item.dataset.chosen = '';
      this.#shown.set(item, option);
    }
    this.#list.replaceChildren(...this.#shown.keys());
    this.#none.hidden = found.length > 0 || typed === '';
    this.#expand(found.length > 0);
    const chosen = this.#list.querySelector('[data-chosen]');
    this.#list.scrollTop = typed === '' && chosen instanceof HTMLElement ? chosen.offsetTop - chosen.offsetHeight : 0;
    if (this.#isOpen) this.#list.scrollIntoView({ block: 'nearest' });
  }

  /** @param {boolean} isOpen */
  #expand(isOpen) {
    this.#list.hidden = !isOpen;
    for (const part of [this.input, this.#toggle]) part.setAttribute('aria-expanded', String(isOpen));
  }

  #close() {
    clearTimeout(this.#said);
    this.#activate(undefined);
    this.#none.hidden = true;
    this.#expand(false);
  }

  #typed() {
    if (this.#isChoosing) return;
    if (this.#options.length === 0 || !this.#isOpen) this.#open();
    const typed = fold(this.input.value);
    const exact = this.#options.find(({ keys }) => keys.includes(typed)) ?? this.#options.find(({ recordKeys }) => recordKeys.includes(typed));
    this.input.dataset.answer = exact?.code ?? this.input.value.trim();
    if (typed === '') this.#close();
    else this.#fill(typed);
    this.#clear.hidden = this.input.value === '';
    clearTimeout(this.#said);
    const count = this.#shown.size;
    if (typed !== '') this.#said = setTimeout(() => this.#form.announce(count ? this.#form.text('combobox-results', count) : this.#form.text('combobox-no-results')), SAID_AFTER);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    // Keys of an input method that is composing are its own.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const act = this.#action(event);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  /** @param {KeyboardEvent} event @returns {(() => void) | undefined} none leaves the key to the browser */
  #action({ key, altKey }) {
    switch (key) {
      case 'ArrowDown':
        if (altKey) return () => this.#open();
        return () => this.#move(1);
      case 'ArrowUp':
        if (altKey) return () => this.#close();
        return () => this.#move(-1);
      case 'Enter': {
        const option = this.#active && this.#shown.get(this.#active);
        if (option) return () => this.#choose(option);
        return this.#isOpen ? () => this.#close() : undefined;
      }
      case 'Escape':
        if (this.#isOpen || !this.#none.hidden) return () => this.#close();
        return this.input.value === '' ? undefined : () => this.#empty();
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        this.#activate(undefined);
        return undefined;
      default:
        return undefined;
    }
  }

  /** The next or previous option, around the ends. @param {1 | -1} by */
  #move(by) {
    if (!this.#isOpen) this.#open();
    const items = [...this.#list.children];
    if (items.length === 0) return;
    const chosen = items.findIndex((item) => item instanceof HTMLElement && item.dataset.chosen === '');
    const at = this.#active ? items.indexOf(this.#active) : -1;
    const first = by > 0 ? Math.max(chosen, 0) : chosen >= 0 ? chosen : items.length - 1;
    const next = at < 0 ? first : (at + by + items.length) % items.length;
    this.#activate(items[next]);
  }

  /** @param {Element | undefined} item */
  #activate(item) {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = item instanceof HTMLElement ? item : undefined;
    if (!this.#active) return this.input.removeAttribute('aria-activedescendant');
    this.#active.setAttribute('aria-selected', 'true');
    this.input.setAttribute('aria-activedescendant', this.#active.id);
    this.#active.scrollIntoView({ block: 'nearest' });
  }

  /** @param {EventTarget | null} target */
  #click(target) {
    const item = target instanceof Element ? target.closest('[role="option"]') : null;
    const option = item && this.#shown.get(item);
    if (option) this.#choose(option);
  }

  /** @param {Option} option */
  #choose({ code, name }) {
    this.#close();
    this.#answer(code, name);
  }

  #empty() {
    this.#close();
    this.#answer('', '');
    this.input.focus();
  }

  /** @param {string} code @param {string} text */
  #answer(code, text) {
    this.input.value = this.#name = text;
    this.input.dataset.answer = code;
    this.#clear.hidden = text === '';
    // The form takes it as it takes any other answer.
    this.#isChoosing = true;
    this.input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    this.#isChoosing = false;
  }

  #left() {
    this.#close();
    this.show();
  }
}

/** @param {HTMLOptionElement | undefined} option */
function nameOf(option) {
  return option?.textContent ?? '';
}

/** @param {Element} element @param {Record<string, string>} values */
function attributes(element, values) {
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
}
