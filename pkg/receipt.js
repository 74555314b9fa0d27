/**
 * What the applicant keeps as proof: a fingerprint of what was sent, and the last page as a file.
 * @module
 */
import { make, saveFile } from './dialog.js';

/**
 * SHA-256, in hexadecimal digits, of the form and the data that were sent, as canonical JSON (RFC 8785). Numbers are
 * texts in there, so that whoever has the data can compute it again. Empty on a page without HTTPS.
 * @param {{form: unknown, data: unknown}} payload
 */
export async function fingerprint({ form, data }) {
  if (!globalThis.crypto?.subtle) return '';
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical({ form, data })));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** JSON with the members of each object in the order of their UTF-16 code units, without blanks. @param {unknown} value @returns {string} */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}

/** What the file looks like; it stands alone. */
const LOOK = `body{font:1rem/1.5 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
section{border:1px solid #bbb;border-radius:.5rem;padding:0 1rem 1rem;margin-block:1.5rem;break-inside:avoid}
dl>div{border-top:1px solid #ddd;padding-block:.5rem}dt,dd{margin:0}:is(dt,dd):has(>.in-record){display:grid;grid-template-columns:1fr 1fr;gap:1rem}
dt{color:#555}dd{font-weight:600;white-space:pre-line}.in-record{display:block;color:#555;font-weight:400}
dd .in-record{color:inherit}code{overflow-wrap:anywhere}`;

/**
 * Saves the last page as a file that any browser shows and prints.
 * @param {HTMLElement} stage @param {string} name
 */
export function saveReceipt(stage, name) {
  const page = stage.querySelector('.page')?.cloneNode(true);
  if (!(page instanceof HTMLElement)) return;
  for (const control of page.querySelectorAll('button, .keep')) control.remove();
  const title = make('title', {}, page.querySelector('h2')?.textContent ?? name).outerHTML;
  const { lang, dir } = stage;
  // Written as text: in a document of this page its style would be against the policy of the page.
  const html = `<!doctype html>\n<html lang="${lang}" dir="${dir}">\n<meta charset="utf-8">\n${title}\n<style>${LOOK}</style>\n${page.outerHTML}\n</html>\n`;
  saveFile(new Blob([html], { type: 'text/html' }), `${name}.html`);
}

/**
 * What was declared, in the words of the page.
 * @param {import('./wasm/lotse_wasm.js').Session} session @param {(path: string) => string} label
 */
export function declared(session, label) {
  /** @type {{path: string, text: string}[]} */
  const found = [];
  const walk = (/** @type {string} */ path) => {
    const { relevant, type, value, children } = session.node(path);
    if (!relevant) return;
    if (type === 'declaration' && value === true) found.push({ path: session.positionPath(path), text: label(path) });
    children.forEach(walk);
  };
  for (const { path, status } of session.steps()) if (status !== 'not-needed') walk(path);
  return found;
}
