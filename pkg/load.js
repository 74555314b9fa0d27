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

/** @typedef {typeof ENGINE} Engine */

/** @type {Promise<Engine> | undefined} */
let engine;

/**
 * The engine, with the WebAssembly started.
 * @param {string} [integrity] Subresource Integrity of the `.wasm` file
 */
function loadEngine(integrity) {
  const address = new URL('./wasm/lotse_wasm_bg.wasm', import.meta.url);
  engine ??= startEngine(start, address, integrity).then(() => ENGINE).catch((error) => {
    engine = undefined; // The next call tries again.
    throw error;
  });
  return engine;
}

/** @type {Promise<import('./compiler.js').Compiler> | undefined} */
let compiler;

/**
 * The engine that also reads definitions: its code is loaded when a page needs it.
 * @param {string} [integrity] as above; the attribute may hold the hashes of both
 */
function loadCompiler(integrity) {
  compiler ??= loadPart(() => import('./compiler.js'))
    .then(async (compiler) => {
      await startEngine(compiler.start, compiler.address, integrity);
      return compiler.ENGINE;
    })
    .catch((error) => {
      compiler = undefined;
      throw error;
    });
  return compiler;
}

/**
 * @param {(given: {module_or_path: Response}) => Promise<unknown>} start
 * @param {URL} address
 * @param {string | undefined} integrity
 */
async function startEngine(start, address, integrity) {
  if (typeof WebAssembly !== 'object') throw new LotseError('no-webassembly', 'This browser has no WebAssembly');
  try {
    await start({ module_or_path: await fetchAgain(address, integrity) });
  } catch (cause) {
    if (cause instanceof LotseError) throw cause;
    throw new LotseError('engine', `The engine did not start: expected WebAssembly at ${address.href} and the page's CSP to allow 'wasm-unsafe-eval'; found: ${cause}`, { cause });
  }
}

/** What is wrong with a compiled form that the other engine can mend by reading the definition. */
const NEEDS_COMPILER = ['form-version', 'form-functions'];

/**
 * A form, and the engine that runs it. A bundle comes compiled. Its definition is read instead where the compiled form is
 * of another version, where it calls functions that only the other engine has, and where `developer` wants explanations.
 * @param {{definition?: object, address: (file: string) => URL, developer: boolean, integrity?: string, languages?: (tags: string[]) => void}} what
 *   `languages` is told those of the form as soon as they are known, which may be long before the engine has started
 * @returns {Promise<{engine: Engine, form: import('./wasm/lotse_wasm.js').Form, bytes?: Uint8Array}>} the bytes of a compiled form
 */
export async function loadForm({ definition, address, developer, integrity, languages }) {
  if (!definition && !developer) {
    const [engine, bytes] = await Promise.all([loadEngine(integrity), fetchCompiled(address('form.lotse'), languages)]);
    try {
      return { engine, form: engine.Form.compiled(bytes), bytes };
    } catch (error) {
      if (!NEEDS_COMPILER.includes(/** @type {{code: string}} */ (error).code)) throw ofForm(error);
    }
  }
  const [compiler, data] = await Promise.all([
    loadCompiler(integrity),
    definition ?? fetchJson(address('form.json'), 'form'),
  ]);
  try {
    const form = /** @type {any} */ (new compiler.Form(data));
    return { engine: /** @type {any} */ (compiler), form };
  } catch (error) {
    throw ofForm(error);
  }
}

/**
 * The same compiled form in the whole engine.
 * @param {Uint8Array} bytes
 * @param {string} [integrity]
 * @returns {Promise<{engine: Engine, form: import('./wasm/lotse_wasm.js').Form}>}
 */
export async function loadWhole(bytes, integrity) {
  const engine = /** @type {any} */ (await loadCompiler(integrity));
  return { engine, form: engine.Form.compiled(bytes) };
}

/** How a compiled form begins, and where the line of its languages does: see `src/form/compiled.rs`. */
const MARK = 'lotse';
const LANGUAGES_AT = 14;

/** @param {URL} url @param {((tags: string[]) => void) | undefined} languages */
async function fetchCompiled(url, languages) {
  const bytes = new Uint8Array(await (await fetchAgain(url)).arrayBuffer());
  const [mark, line] = [[0, MARK.length], [LANGUAGES_AT, bytes.indexOf(10, LANGUAGES_AT)]].map(([from, to]) => new TextDecoder().decode(bytes.subarray(from, to)));
  if (mark === MARK && line) languages?.(line.split(' '));
  return bytes;
}

/** @param {unknown} cause why a form could not be read */
function ofForm(cause) {
  const diagnostics = /** @type {{diagnostics?: import('./types/index.js').Diagnostic[]}} */ (cause).diagnostics ?? [];
  const found = diagnostics[0] ? `The definition of the form has errors: ${diagnostics[0].message}` : `Expected a form: ${cause}`;
  return new LotseError('form', found, { cause, diagnostics });
}

/**
 * Messages as the engine of a form reads them. A bundle has them compiled for the form; those of another version are compiled
 * from their source instead, and so are those that a page gives, by the other engine.
 * @param {{form: import('./wasm/lotse_wasm.js').Form, files: Promise<Uint8Array | undefined>[], sources: () => unknown, integrity?: string}} what
 * @returns {Promise<Uint8Array[]>}
 */
export async function loadMessages({ form, files, sources, integrity }) {
  const bundled = await Promise.all(files);
  const readable = bundled.filter((bytes) => bytes && form.understands(bytes));
  if (bundled.length > 0 && readable.length === bundled.length) return /** @type {Uint8Array[]} */ (readable);
  const [compiler, messages] = await Promise.all([loadCompiler(integrity), sources()]);
  return [compiler.compileMessages(messages)];
}

/** The bytes of a file; none if the server has no such file. @param {URL} url @returns {Promise<Uint8Array | undefined>} */
export async function fetchBytes(url) {
  try {
    return new Uint8Array(await (await fetchAgain(url)).arrayBuffer());
  } catch (error) {
    if (/** @type {{status?: number}} */ (error).status === 404) return undefined;
    throw error;
  }
}

const sheetAddress = new URL('./lotse.css', import.meta.url);

/**
 * One sheet for the shadow roots of forms, and one for what else forms are rendered into: every rule keeps to `lotse-form`,
 * and the fallback content, for which there is no slot, gives way to the form.
 */
const sheets = {
  shadow: once((text) => text),
  page: once((text) => `@scope (lotse-form) {${text.replaceAll(':host', ':scope')} :scope:has(> .lotse:not(.failed)) > :not(.lotse) { display: none; }}`),
};

/**
 * Adopts the style sheet. Constructable sheets pass a strict CSP; browsers without them get a link.
 * @param {ShadowRoot | Document} root
 * @param {boolean} isOwn whether it is the form's own shadow root
 * @returns {Promise<void>}
 */
export async function adoptStyles(root, isOwn) {
  // The first page that the portal delivered brought it, unless it did not arrive or the page's policy refuses it.
  if (isOwn && /** @type {HTMLLinkElement | null} */ (root.querySelector('link[rel="stylesheet"], style'))?.sheet) return;
  if (!('adoptedStyleSheets' in root) || !('replaceSync' in CSSStyleSheet.prototype)) return link(root);
  const sheet = await (isOwn ? sheets.shadow : sheets.page)();
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
        const error = new LotseError('fetch', `Expected ${url.href}; the server answered ${response.status} ${response.statusText}`);
        throw Object.assign(error, { status: response.status });
      }
    } catch (cause) {
      if (cause instanceof LotseError) throw cause;
      if (integrity && (await isThere(url))) {
        throw new LotseError('integrity', `Expected ${url.href} to have the integrity ${integrity}; found other bytes. Are all files of one release?`, { cause });
      }
      if (pause === undefined) throw new LotseError('fetch', `Could not fetch ${url.href}: ${cause}`, { cause });
    }
    await new Promise((done) => setTimeout(done, pause));
  }
}

/**
 * A part of the script that not every page needs; asked for again as `fetchAgain` does.
 * @template T @param {() => Promise<T>} load an `import()`
 * @returns {Promise<T>}
 */
export async function loadPart(load) {
  for (const pause of PAUSES) {
    try {
      return await load();
    } catch {
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  return load().catch((cause) => {
    throw new LotseError('fetch', `A part of the form could not be loaded: ${cause}`, { cause });
  });
}

/** Browsers do not tell other bytes from no network. @param {URL} url */
async function isThere(url) {
  try {
    return (await fetch(url, { credentials: 'same-origin' })).ok;
  } catch {
    return false;
  }
}
