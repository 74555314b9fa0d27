/**
 * The contents of chosen files. What a control for files does is in `files.js`, which is loaded when a page has one.
 * @module
 */

import { LotseError, loadPart } from './load.js';

/** @typedef {typeof import('./files.js')} Controls */

export class Uploads {
  /** By the SHA-512 of each, which the answers name. @type {Map<string, Blob>} */
  contents = new Map();

  #form;
  #texts;
  #fail;
  /** @type {Controls | undefined} */ #controls;
  /** @type {Promise<Controls> | undefined} */ #loading;

  /**
   * @param {Omit<import('./files.js').Form, 'files'>} form what the controls ask of the form
   * @param {() => Promise<unknown>} texts brings what the controls say
   * @param {(error: unknown, again?: () => unknown) => void} fail `again` where it can help
   */
  constructor(form, texts, fail) {
    this.#form = Object.assign(form, { files: this.contents });
    this.#texts = texts;
    this.#fail = fail;
  }

  /** Shows in the controls what their fields hold now. @param {Element} stage */
  show(stage) {
    if (!stage.querySelector('[data-files]')) return;
    if (this.#controls) return this.#controls.showFiles(stage, this.#form);
    const again = () => this.show(stage);
    void this.#load().then(again, (error) => this.#fail(error, again));
  }

  /** Something was chosen. @param {HTMLInputElement} input @returns {Promise<void>} */
  async take(input) {
    try {
      await (await this.#load()).takeFiles(input, this.#form);
    } catch (error) {
      if (error instanceof LotseError) return this.#fail(error, () => this.take(input));
      this.#fail(error);
      this.#form.announce(this.#form.text('file-not-read'));
    }
  }

  /** Files whose contents nobody kept, as in a draft without them, are asked for again. @param {unknown} data what would be sent */
  async markMissing(data) {
    const paths = [...filesIn(data)].filter(([, keys]) => !keys.every((key) => this.contents.has(key))).map(([path]) => path);
    if (paths.length > 0) (await this.#load()).markMissing(paths, this.#form);
  }

  /** The contents of the files that an output names. @param {unknown} data */
  of(data) {
    const keys = new Set([...filesIn(data).values()].flat());
    return new Map([...this.contents].filter(([key]) => keys.has(key)));
  }

  async #load() {
    this.#loading ??= Promise.all([loadPart(() => import('./files.js')), this.#texts()]).then(([controls]) => controls);
    try {
      return (this.#controls = await this.#loading);
    } catch (error) {
      this.#loading = undefined;
      throw error;
    }
  }
}

/**
 * The files in an output: by path of their field the SHA-512 of each.
 * @param {unknown} data @returns {Map<string, string[]>}
 */
function filesIn(data, path = '', found = new Map()) {
  if (!data || typeof data !== 'object') return found;
  if (Array.isArray(data) && data.some((item) => item?.sha512 !== undefined)) return found.set(path, data.map((file) => file.sha512));
  for (const [name, value] of Object.entries(data)) {
    filesIn(value, Array.isArray(data) ? `${path}[${Number(name) + 1}]` : path ? `${path}.${name}` : name, found);
  }
  return found;
}
