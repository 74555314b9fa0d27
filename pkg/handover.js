/**
 * A part of the form in the hands of another person: gives it away as a file or a link, takes it back, says what does
 * not agree. What leaves and what is refused, the engine decides. Loaded when a page has such a part, or opens one.
 * @module
 */

/** @typedef {import('./types/index.js').HandOver} HandOver */
/** @typedef {import('./types/index.js').Conflict} Conflict */

/**
 * What this asks of the form around it.
 * @typedef {object} Form
 * @property {string | undefined} party whose part is filled in here; undefined for the applicant
 * @property {string} language
 * @property {boolean} isDone whether the part is filled in and given back
 * @property {(party: string) => HandOver} handOver
 * @property {(part: HandOver) => Promise<Conflict[]>} takeBack
 * @property {(party: string) => [string, string][]} seen labels and answers that the person sees
 * @property {(id: string, values?: Record<string, string | number>) => string} text a message of the runtime
 * @property {() => ParentNode} stage
 * @property {(text: string) => void} announce says something through the live region
 * @property {(party: string, part: HandOver) => boolean} offer tells the page; false if the page does it itself
 */

/** The address of a part: what stands behind this in it never leaves the browser. */
export const LINK = '#lotse-handover=';
/** Larger files are none of ours. Bytes. */
const MAX_FILE = 5_000_000;

/** Fills the place for a part, if the page has one that is still empty. @param {Element} stage @param {Form} form */
export function showPart(stage, form) {
  const place = stage.querySelector('[data-party]');
  // Drawn once for each page and language.
  if (!(place instanceof HTMLElement) || place.dataset.drawn === form.language) return;
  place.dataset.drawn = form.language;
  const party = place.dataset.party ?? '';
  place.replaceChildren(...(form.party ? partOf(party, form) : ownOf(party, form)));
}

/** What the applicant can do. @param {string} party @param {Form} form */
function ownOf(party, form) {
  const { text } = form;
  const said = element('div', { className: 'handover-said', tabIndex: -1 });
  const details = element('details', { className: 'help' });
  const file = element('input', { type: 'file', accept: '.json,application/json', id: 'handover-file' });
  const link = element('input', { type: 'text', className: 'input', id: 'handover-link', autocomplete: 'off', spellcheck: false });
  // This file answers no question.
  file.addEventListener('change', (/** @type {Event} */ event) => event.stopPropagation());
  const take = button(text('handover-take'), () => void takeBack(file, link, said, form));
  details.append(
    element('summary', { textContent: text('handover-return') }),
    labelled(file, text('handover-return-file')),
    labelled(link, text('handover-return-link')),
    take,
  );
  return [heading(text('handover-title', { party: text(`party-${party}`) })), ...shown('handover-intro', party, form), ...ways(party, form), details, said];
}

/** What the other person reads, and does in the end. @param {string} party @param {Form} form */
function partOf(party, form) {
  if (form.isDone) return ways(party, form);
  return [heading(form.text('handover-part-title')), ...shown('handover-part-intro', party, form)];
}

/** The answers that leave with the part. @param {string} intro @param {string} party @param {Form} form */
function shown(intro, party, form) {
  const seen = form.seen(party);
  if (seen.length === 0) return [];
  const list = element('dl', {});
  for (const [label, answer] of seen) {
    const row = element('div', {});
    const value = element('dd', {});
    value.append(element('bdi', { textContent: answer }));
    row.append(element('dt', { textContent: label }), value);
    list.append(row);
  }
  return [paragraph(form.text(intro)), list];
}

/** As a file, or as a link. @param {string} party @param {Form} form */
function ways(party, form) {
  const said = element('p', { className: 'muted' });
  const give = (/** @type {(part: HandOver) => unknown} */ way) => () => {
    const part = form.handOver(party);
    if (form.offer(party, part)) way(part);
  };
  const copy = async (/** @type {HandOver} */ part) => {
    const link = await linkOf(part);
    try {
      await navigator.clipboard.writeText(link);
      said.textContent = form.text('handover-copied');
    } catch {
      // Without the permission, the link can be copied by hand.
      said.textContent = link;
    }
    form.announce(form.text('handover-copied'));
  };
  const row = element('div', { className: 'keep' });
  row.append(
    button(form.text('handover-save'), give((part) => save(part))),
    button(form.text('handover-copy'), give((part) => void copy(part))),
  );
  return [row, paragraph(form.text('handover-warning')), said];
}

/** @param {HandOver} part */
function save(part) {
  const url = URL.createObjectURL(new Blob([JSON.stringify(part)], { type: 'application/json' }));
  element('a', { href: url, download: `${part.form}-${part.party}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** @param {HTMLInputElement} file @param {HTMLInputElement} link @param {HTMLElement} said @param {Form} form */
async function takeBack(file, link, said, form) {
  const { text } = form;
  /** @type {Node[]} */ let news;
  try {
    const part = await read(file.files?.[0], link.value);
    const conflicts = await form.takeBack(part);
    news = [paragraph(text(conflicts.length ? 'handover-conflicts' : 'handover-taken'))];
    for (const { kind, label, mine, theirs } of conflicts) news.push(paragraph(text(`handover-${kind}`, { label, mine, theirs })));
  } catch (error) {
    const code = /** @type {{code?: string}} */ (error).code;
    news = [paragraph(text({ handover: 'handover-refused', draft: 'handover-other-form', fetch: 'part-not-loaded', engine: 'part-not-loaded' }[code ?? ''] ?? 'handover-unreadable'))];
    said.className = 'handover-said error';
  }
  // The page is drawn anew if the part was taken, and with it this place.
  await new Promise((then) => setTimeout(then));
  const place = said.isConnected ? said : form.stage().querySelector('.handover-said');
  if (!(place instanceof HTMLElement)) return;
  place.replaceChildren(...news);
  place.focus();
}

/** @param {File | undefined} file @param {string} link @returns {Promise<HandOver>} */
async function read(file, link) {
  if (file && file.size > MAX_FILE) throw new Error('too large');
  return file ? JSON.parse(await file.text()) : partOfLink(link);
}

/** A link to this page that opens the part. @param {HandOver} part */
export async function linkOf(part) {
  const packed = new Blob([JSON.stringify(part)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const url = new URL(location.href);
  return `${url.origin}${url.pathname}${url.search}${LINK}${letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** The part that a link holds. @param {string} link @returns {Promise<HandOver>} */
export async function partOfLink(link) {
  const letters = atob((link.trim().split(LINK)[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  // Few letters can hold very much.
  const chunks = [];
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return JSON.parse(await new Blob(chunks).text());
    size += value.length;
    if (size > MAX_FILE) throw new Error('too large');
    chunks.push(value);
  }
}

/** @param {string} name @param {object} properties @returns {any} an element, which the compiler cannot name by a text */
function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

/** @param {string} text */
const paragraph = (text) => element('p', { textContent: text });

/** @param {string} text */
const heading = (text) => element('h3', { textContent: text });

/** @param {string} text @param {() => void} act */
function button(text, act) {
  const made = element('button', { type: 'button', className: 'button', textContent: text });
  made.addEventListener('click', act);
  return made;
}

/** @param {HTMLInputElement} input @param {string} text */
function labelled(input, text) {
  const field = element('div', { className: 'field' });
  field.append(element('label', { htmlFor: input.id, className: 'label', textContent: text }), input);
  return field;
}
