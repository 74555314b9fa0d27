/**
 * What is loaded: the engine (once a page), the style sheet (once a page), forms and messages (once an address).
 * @module
 */
import start, { Form, Session, View } from './wasm/lotse_wasm.js';

/** The classes of the engine that the element uses; what is not named here does not get into the one file. */
const ENGINE = Object.freeze({ Form, Session, View });

/** Waiting times before a fetch is tried again, in milliseconds. */
const PAUSES = [400, 1600];

/** An error with a stable `code`, for programmers. Applicants never see its text. */
export class LotseError extends Error {
  /**
   * @param {import('./types/index.js').LotseErrorCode} code
   * @param {string} message what was expected, what was found, where
   * @param {{cause?: unknown, diagnostics?: import('./types/index.js').Diagnostic[]}} [details]
   */
  constructor(code, message, details = {}) {
    super(message, { cause: details.cause });
    this.name = 'LotseError';
    this.code = code;
    this.diagnostics = details.diagnostics ?? [];
  }
}

/** @type {Promise<typeof ENGINE> | undefined} */
let engine;

/**
 * The engine, with the WebAssembly started.
 * @param {{integrity?: string}} [options] `integrity`: Subresource Integrity of the `.wasm` file
 */
export function loadEngine({ integrity } = {}) {
  engine ??= startEngine(integrity).catch((error) => {
    engine = undefined; // The next call tries again.
    throw error;
  });
  return engine;
}

/** @param {string | undefined} integrity */
async function startEngine(integrity) {
  if (typeof WebAssembly !== 'object') throw new LotseError('no-webassembly', 'This browser has no WebAssembly');
  const address = new URL('./wasm/lotse_wasm_bg.wasm', import.meta.url);
  try {
    await start({ module_or_path: await fetchAgain(address, integrity) });
    return ENGINE;
  } catch (cause) {
    if (cause instanceof LotseError) throw cause;
    throw new LotseError('engine', `The engine did not start: expected WebAssembly at ${address.href} and the page's CSP to allow 'wasm-unsafe-eval'; found: ${cause}`, { cause });
  }
}

const sheetAddress = new URL('./lotse.css', import.meta.url);

/** One sheet for all shadow roots, and one for documents, in which every rule keeps to `lotse-form`. */
const sheets = {
  shadow: once((text) => text),
  page: once((text) => `@scope (lotse-form) {${text.replaceAll(':host', ':scope')}}`),
};

/**
 * Adopts the style sheet. Constructable sheets pass a strict CSP; browsers without them get a link.
 * @param {ShadowRoot | Document} root
 * @returns {Promise<void>}
 */
export async function adoptStyles(root) {
  if (!('adoptedStyleSheets' in root) || !('replaceSync' in CSSStyleSheet.prototype)) return link(root);
  const sheet = await (root instanceof Document ? sheets.page : sheets.shadow)();
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** @param {(text: string) => string} change @returns {() => Promise<CSSStyleSheet>} */
function once(change) {
  /** @type {Promise<CSSStyleSheet> | undefined} */
  let made;
  const make = async () => {
    const response = await fetchAgain(sheetAddress);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(change(await response.text()));
    return sheet;
  };
  return () =>
    (made ??= make().catch((error) => {
      made = undefined; // The next call tries again.
      throw error;
    }));
}

/** @param {Document | ShadowRoot} root @returns {Promise<void>} */
function link(root) {
  const element = document.createElement('link');
  element.rel = 'stylesheet';
  element.href = sheetAddress.href;
  return new Promise((done) => {
    element.onload = element.onerror = () => done();
    (root instanceof Document ? root.head : root).append(element);
  });
}

/**
 * Fetches and reads JSON.
 * @param {URL} url
 * @param {'form' | 'messages'} code what is fetched, for the error
 * @returns {Promise<unknown>}
 */
export async function fetchJson(url, code) {
  const response = await fetchAgain(url);
  try {
    return await response.json();
  } catch (cause) {
    throw new LotseError(code, `Expected JSON at ${url.href}; found something else: ${cause}`, { cause });
  }
}

/**
 * Fetches, and tries again when the network fails or the server stumbles: phones lose their network for a moment.
 * @param {URL} url
 * @param {string} [integrity]
 */
async function fetchAgain(url, integrity) {
  for (let attempt = 0; ; attempt += 1) {
    const pause = PAUSES[attempt];
    try {
      const response = await fetch(url, { integrity: integrity ?? '', credentials: 'same-origin' });
      if (response.ok) return response;
      if (response.status < 500 || pause === undefined) {
        throw new LotseError('fetch', `Expected ${url.href}; the server answered ${response.status} ${response.statusText}`);
      }
    } catch (cause) {
      if (cause instanceof LotseError) throw cause;
      if (pause === undefined) throw new LotseError('fetch', `Could not fetch ${url.href}: ${cause}`, { cause });
    }
    await new Promise((done) => setTimeout(done, pause));
  }
}
