/**
 * Saving and continuing later. Nothing is stored before the applicant says so; what is stored is encrypted and stays in
 * this browser, unless the page takes over. Loaded for forms with the attribute `draft` only.
 * @module
 */
import { canEncrypt, deviceKey, fromBytes, newDerivation, passphraseKey, seal, toBytes, unseal } from './draft-crypt.js';
import { deleteDraft, deleteEverything, hasDrafts, listDrafts, readDraft, readPart, writeDraft } from './draft-store.js';
import { DraftViews } from './draft-views.js';
import { fileHeads, fromFile, toBlob, toFile } from './draft-file.js';

/** @typedef {import('./draft-store.js').Entry} Entry */
/** @typedef {import('./draft-file.js').State} State */
/** @typedef {import('./draft-file.js').FileHead} FileHead */

/**
 * What drafts ask of the form around them.
 * @typedef {object} Form
 * @property {HTMLElement} stage
 * @property {string} id
 * @property {() => string} title
 * @property {() => string} language
 * @property {() => boolean} isHostOnly whether the page stores drafts itself
 * @property {(id: string, variables?: Record<string, string | number>) => string} text
 * @property {(text: string) => void} announce
 * @property {() => State} take
 * @property {(state: State) => Promise<{text: string}[]>} open what of the answers has to be looked at again
 * @property {() => void} saved nothing is lost when the page is left now
 * @property {() => boolean} isUnsaved
 * @property {(state: State, isAutomatic: boolean) => {isTaken: boolean, done: Promise<unknown>}} handOver asks whether the page stores the draft
 */

/** After a change, how long to wait for the next one before saving. Milliseconds. */
const PAUSE = 2000;
/** A draft that nobody has touched for so long is deleted. */
export const KEPT_DAYS = 180;
const DAY = 86_400_000;

/** The draft that this window works on. @typedef {{entry: Entry, key: CryptoKey, files: Map<string, {blob: Blob, part: string}>, release: () => void}} Current */

export class Drafts {
  #form;
  #views;
  /** @type {Current | undefined} */ #current;
  #isHost = false;
  #isDirty = false;
  #timer = 0;
  /** @type {Promise<void>} */ #saving = Promise.resolve();
  #onHide = () => void (document.visibilityState === 'hidden' && this.#isDirty && this.#autosave());

  /** @param {Form} form */
  constructor(form) {
    this.#form = form;
    this.#isHost = form.isHostOnly();
    this.#views = new DraftViews(form, this);
    document.addEventListener('visibilitychange', this.#onHide);
    if (!this.#isHost) void this.#greet();
  }

  /** Says that there is a draft, without making anything. */
  async #greet() {
    try {
      if (!(await hasDrafts())) return;
      const now = Date.now();
      const all = await listDrafts();
      for (const { id, saved } of all) if (now - Date.parse(saved) > KEPT_DAYS * DAY) await deleteDraft(id);
      this.#views.greet(all.filter(({ form, saved }) => form === this.#form.id && now - Date.parse(saved) <= KEPT_DAYS * DAY));
    } catch {
      // Storage is blocked: there is nothing to continue, and the applicant has not asked.
    }
  }

  /** The applicant wants to save. The page may take over. */
  async wish() {
    if (this.#isHost || this.#form.isHostOnly()) return this.#handOver(false);
    if (this.#current) {
      await this.store();
      return this.#views.saved();
    }
    const { isTaken, done } = this.#form.handOver(this.#form.take(), false);
    if (!isTaken) return this.#views.save();
    this.#isHost = true;
    await this.#await(done, false);
  }

  /** @param {boolean} isAutomatic */
  async #handOver(isAutomatic) {
    this.#isHost = true;
    await this.#await(this.#form.handOver(this.#form.take(), isAutomatic).done, isAutomatic);
  }

  /** What was asked for is said, too; what happens by itself only if it fails. @param {Promise<unknown>} done @param {boolean} isAutomatic */
  async #await(done, isAutomatic) {
    this.#isDirty = false;
    this.#views.status('draft-saving');
    try {
      await done;
      this.#wasSaved(new Date());
      if (!isAutomatic) this.#views.announceStatus();
    } catch {
      this.#isDirty = true;
      this.#views.status('draft-save-failed');
      this.#views.announceStatus();
    }
  }

  /** Something was answered. */
  changed() {
    this.#isDirty = true;
    clearTimeout(this.#timer);
    if (this.#current || this.#isHost) this.#timer = setTimeout(() => this.#autosave(), PAUSE);
  }

  #autosave() {
    clearTimeout(this.#timer);
    if (!this.#isDirty) return;
    if (this.#isHost) void this.#handOver(true);
    else if (this.#current) void this.store().catch(() => this.#views.announceStatus());
  }

  /** @param {'step' | 'review' | 'done'} page */
  step(page) {
    this.#views.place(page);
    if (page === 'done') void this.#forget();
    else this.#autosave();
  }

  /** Another language. */
  speak() {
    this.#views.speak();
  }

  /** The form is taken out of the page, perhaps to be put back: what is not saved is, and other windows may have the draft. */
  pause() {
    this.#autosave();
    const current = this.#current;
    if (current) void this.#saving.catch(() => {}).then(current.release);
  }

  /** The form is put back. */
  async resumeHold() {
    const current = this.#current;
    if (!current) return;
    const release = await this.#hold(current.entry.id);
    if (release) current.release = release;
    else this.#lost(current.entry.id);
  }

  /** The form goes or begins anew. */
  stop() {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#onHide);
    this.#current?.release();
    this.#current = undefined;
    this.#views.remove();
  }

  /** Shows what is stored. */
  showList() {
    return this.#views.list();
  }

  get isSaved() {
    return this.#current !== undefined;
  }

  /** The first time: with a passphrase, or with a key that this browser keeps. @param {string} passphrase empty for the latter */
  async begin(passphrase) {
    if (!canEncrypt()) throw new DOMException('No WebCrypto without HTTPS', 'SecurityError');
    const derivation = passphrase ? newDerivation() : undefined;
    const key = derivation ? await passphraseKey(passphrase, derivation) : await deviceKey();
    const id = crypto.randomUUID();
    const release = await this.#hold(id);
    const lock = derivation ?? key;
    const entry = { id, form: this.#form.id, title: '', language: '', saved: '', revision: 0, lock, parts: [], content: /** @type {Entry['content']} */ (/** @type {unknown} */ (undefined)) };
    this.#current = { entry, key, files: new Map(), release: release ?? (() => {}) };
    try {
      await this.store();
    } catch (error) {
      this.#drop();
      throw error;
    }
  }

  /** Saves the draft that this window works on; one time after the other. @returns {Promise<void>} */
  store() {
    this.#saving = this.#saving.catch(() => {}).then(() => this.#store());
    return this.#saving;
  }

  async #store() {
    const current = this.#current;
    if (!current) return;
    this.#isDirty = false;
    try {
      const state = this.#form.take();
      const { entry, newParts, files } = await this.#encrypt(current, state);
      await writeDraft(entry, newParts);
      if (this.#current === current) Object.assign(current, { entry, files });
      this.#wasSaved(new Date(entry.saved));
    } catch (error) {
      this.#isDirty = true;
      if (error instanceof Error && error.name === 'Conflict') this.#drop();
      this.#views.status(this.#views.sentence(error));
      throw error;
    }
  }

  /** Files that were encrypted already stay as they are. @param {Current} current @param {State} state */
  async #encrypt({ entry: before, key, files: known }, state) {
    const files = new Map();
    const newParts = new Map();
    for (const [name, blob] of state.files) {
      const old = known.get(name);
      const part = old?.blob === blob ? old.part : crypto.randomUUID();
      if (old?.blob !== blob) newParts.set(part, await seal(key, await blob.arrayBuffer(), `${before.id} ${part}`));
      files.set(name, { blob, part });
    }
    const heads = fileHeads(state).map((head) => ({ ...head, part: files.get(head.key).part }));
    const content = await seal(key, toBytes({ draft: state.draft, files: heads }), before.id);
    const parts = [...files.values()].map(({ part }) => part);
    const said = { title: this.#form.title(), language: this.#form.language(), saved: new Date().toISOString() };
    return { entry: { ...before, ...said, revision: before.revision + 1, content, parts }, newParts, files };
  }

  /** @param {Date} when */
  #wasSaved(when) {
    this.#views.status('draft-saved', when);
    if (!this.#isDirty) this.#form.saved();
  }

  /** @param {string} id @param {string} passphrase empty where the browser has the key @param {boolean} [isForced] takes it from another window */
  async resume(id, passphrase, isForced = false) {
    const entry = await readDraft(id);
    if (!entry) throw Object.assign(new Error('The draft is gone'), { name: 'Conflict', isGone: true });
    const key = entry.lock instanceof CryptoKey ? entry.lock : await passphraseKey(passphrase, entry.lock);
    const { draft, files: heads } = /** @type {{draft: object, files: (FileHead & {part: string})[]}} */ (fromBytes(await unseal(key, entry.content, id)));
    const release = await this.#hold(id, isForced);
    if (!release) return false;
    try {
      const files = new Map();
      for (const head of heads) {
        const sealed = await readPart(id, head.part);
        if (sealed) files.set(head.key, { blob: toBlob(head, await unseal(key, sealed, `${id} ${head.part}`)), part: head.part });
      }
      const problems = await this.#form.open({ draft, files: new Map([...files].map(([name, { blob }]) => [name, blob])) });
      this.#current?.release();
      this.#current = { entry, key, files, release };
      this.#isDirty = false;
      this.#wasSaved(new Date(entry.saved));
      this.#views.opened(problems);
      return true;
    } catch (error) {
      release();
      throw error;
    }
  }

  /** @param {Blob} file @param {string} passphrase */
  async openFile(file, passphrase) {
    const problems = await this.#form.open(await fromFile(file, passphrase));
    this.#drop();
    this.#isDirty = false;
    this.#views.status('');
    this.#views.opened(problems);
  }

  /** @param {string} passphrase @returns {Promise<{blob: Blob, name: string}>} */
  async toFile(passphrase) {
    const blob = await toFile(this.#form.take(), passphrase);
    return { blob, name: `${this.#form.id}-${new Date().toISOString().slice(0, 10)}.lotse` };
  }

  /** The file was handed to the browser. */
  wasExported() {
    this.#form.saved();
  }

  /** @param {string} id */
  async delete(id) {
    if (this.#current?.entry.id === id) this.#drop();
    await deleteDraft(id);
  }

  /** Deletes the draft that this window works on. */
  async deleteCurrent() {
    if (this.#current) await this.delete(this.#current.entry.id);
    this.#isDirty = true;
  }

  async deleteAll() {
    this.#drop();
    await deleteEverything();
  }

  /** What was sent needs no draft any more. */
  async #forget() {
    clearTimeout(this.#timer);
    this.#isDirty = false;
    await this.#saving.catch(() => {});
    const id = this.#current?.entry.id;
    this.#drop();
    if (id) await deleteDraft(id).catch(() => {});
  }

  #drop() {
    this.#current?.release();
    this.#current = undefined;
    this.#views.status('');
  }

  /**
   * Notes that this window works on a draft.
   * @param {string} id @param {boolean} [isForced] @returns {Promise<(() => void) | undefined>} releases it; none while another window works on it
   */
  #hold(id, isForced = false) {
    // Browsers without Web Locks notice when they save: the revision does not fit.
    if (!navigator.locks) return Promise.resolve(() => {});
    return new Promise((done) => {
      const options = isForced ? { steal: true } : { ifAvailable: true };
      navigator.locks
        .request(`lotse-draft-${id}`, options, (lock) => (lock ? new Promise((release) => done(() => release(undefined))) : done(undefined)))
        // Another window has taken it over.
        .catch(() => this.#lost(id));
    });
  }

  /** @param {string} id */
  #lost(id) {
    if (this.#current?.entry.id !== id) return;
    this.#drop();
    this.#isDirty = true;
    this.#views.status('draft-taken');
    this.#views.announceStatus();
  }
}
