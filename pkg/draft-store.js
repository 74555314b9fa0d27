/**
 * Where drafts lie in the browser: one IndexedDB database. It is made when the first draft is saved and deleted with
 * the last one; asking whether there are drafts makes nothing.
 * @module
 */

const DATABASE = 'lotse-drafts';
const VERSION = 1;

/**
 * One draft. What is not encrypted is what the list of drafts shows, and how the key is found.
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} form id of the form
 * @property {string} title its title, in `language`
 * @property {string} language
 * @property {string} saved ISO 8601
 * @property {number} revision counts what was saved: two windows notice each other
 * @property {CryptoKey | import('./draft-crypt.js').Derivation} lock the key of this browser, or how it comes from a passphrase
 * @property {import('./draft-crypt.js').Sealed} content
 * @property {string[]} parts ids of the files
 */

/** Somebody else has saved or deleted the draft meanwhile. */
export class Conflict extends Error {
  /** @param {boolean} isGone */
  constructor(isGone) {
    super(isGone ? 'The draft was deleted in another window' : 'The draft was saved in another window');
    this.name = 'Conflict';
    this.isGone = isGone;
  }
}

/** Whether there may be drafts. Makes no database; where the browser cannot tell, it is false. @returns {Promise<boolean>} */
export async function hasDrafts() {
  try {
    const databases = (await indexedDB.databases?.()) ?? [];
    return databases.some(({ name }) => name === DATABASE);
  } catch {
    return false; // Storage is blocked.
  }
}

/** All drafts, the latest first. @returns {Promise<Entry[]>} */
export async function listDrafts() {
  // Firefox has this function since version 126.
  if ('databases' in indexedDB && !(await hasDrafts())) return [];
  const entries = /** @type {Entry[]} */ (await run('readonly', ({ drafts }) => drafts.getAll()));
  return entries.sort((a, b) => b.saved.localeCompare(a.saved));
}

/** @param {string} id @returns {Promise<Entry | undefined>} */
export function readDraft(id) {
  return run('readonly', ({ drafts }) => drafts.get(id));
}

/** @param {string} draft @param {string} part @returns {Promise<import('./draft-crypt.js').Sealed | undefined>} */
export function readPart(draft, part) {
  return run('readonly', ({ parts }) => parts.get([draft, part]));
}

/**
 * Writes a draft as a whole or not at all. Its revision must be one more than what is stored.
 * @param {Entry} entry @param {Map<string, import('./draft-crypt.js').Sealed>} newParts
 */
export function writeDraft(entry, newParts) {
  return run('readwrite', ({ drafts, parts, abort }) => {
    const before = drafts.get(entry.id);
    before.onsuccess = () => {
      const known = /** @type {Entry | undefined} */ (before.result);
      if ((known?.revision ?? 0) !== entry.revision - 1) return abort(new Conflict(known === undefined));
      try {
        for (const part of known?.parts ?? []) if (!entry.parts.includes(part)) parts.delete([entry.id, part]);
        for (const [part, sealed] of newParts) parts.put(sealed, [entry.id, part]);
        drafts.put(entry);
      } catch (error) {
        abort(error);
      }
    };
    return undefined;
  });
}

/** Deletes a draft with its files; with the last one everything goes. @param {string} id */
export async function deleteDraft(id) {
  await run('readwrite', ({ drafts, parts }) => {
    drafts.delete(id);
    parts.delete(IDBKeyRange.bound([id], [id, []]));
    return undefined;
  });
  if ((await listDrafts()).length === 0) await deleteEverything();
}

/** @returns {Promise<void>} */
export function deleteEverything() {
  return new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => done();
    request.onerror = () => fail(request.error);
  });
}

/** @returns {Promise<IDBDatabase>} */
function open() {
  return new Promise((done, fail) => {
    const request = indexedDB.open(DATABASE, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('drafts', { keyPath: 'id' });
      request.result.createObjectStore('parts');
    };
    request.onsuccess = () => {
      // Another window may delete everything.
      request.result.onversionchange = () => request.result.close();
      done(request.result);
    };
    request.onerror = () => fail(request.error);
  });
}

/**
 * Opens the database for one transaction and closes it again.
 * @template T
 * @param {IDBTransactionMode} mode
 * @param {(stores: {drafts: IDBObjectStore, parts: IDBObjectStore, abort: (error: unknown) => void}) => IDBRequest<T> | undefined} act
 * @returns {Promise<T>}
 */
async function run(mode, act) {
  const database = await open();
  try {
    return await new Promise((done, fail) => {
      const transaction = database.transaction(['drafts', 'parts'], mode, { durability: 'strict' });
      /** @type {unknown} */ let reason;
      const abort = (/** @type {unknown} */ error) => {
        reason = error;
        transaction.abort();
      };
      transaction.onabort = () => fail(reason ?? transaction.error);
      const request = act({ drafts: transaction.objectStore('drafts'), parts: transaction.objectStore('parts'), abort });
      transaction.oncomplete = () => done(/** @type {T} */ (request?.result));
    });
  } finally {
    database.close();
  }
}
