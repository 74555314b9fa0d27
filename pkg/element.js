/**
 * The custom element: loads, listens, calls the engine, tells the page. Form logic and texts live in the engine.
 * @module
 */
import { Guard } from './guard.js';
import { Listener } from './listen.js';
import { LotseError, adoptStyles, fetchJson, loadEngine } from './load.js';
import { Stage, trusted } from './stage.js';
import { Uploads } from './uploads.js';

export { LotseError };

/** @typedef {import('./types/index.js').Effect} Effect */
/** @typedef {import('./types/index.js').Resource} Resource */
/** @typedef {Awaited<ReturnType<typeof loadEngine>>} Engine */
/** @typedef {InstanceType<Engine['View']>} View */
/** @typedef {InstanceType<Engine['Session']>} Session */

/** Properties that a page may set before this script has loaded. */
const PROPERTIES = /** @type {const} */ (['definition', 'resources', 'parameters', 'prefill']);

/** Actions that change answers without a control. */
const CHANGING = ['add-row', 'remove-row', 'restore-row'];

/**
 * `<lotse-form src="/lotse/forms/einbuergerung/" lang="ar" record-lang="de">`. See `docs/embedding.md`.
 *
 * @fires lotse-ready the form can be filled in
 * @fires lotse-change an answer changed
 * @fires lotse-step another step is shown
 * @fires lotse-submit the applicant sends; cancelable, can be held with `event.detail.waitUntil(promise)`
 * @fires lotse-error something could not be loaded or read
 */
export class LotseForm extends HTMLElement {
  static observedAttributes = ['src', 'lang', 'record-lang', 'bilingual'];

  /** @type {object | undefined} */ #definition;
  /** @type {Record<string, Resource[]> | undefined} */ #resources;
  /** @type {Record<string, unknown>} */ #parameters = {};
  /** @type {Record<string, unknown>} */ #prefill = {};
  /** @type {View | undefined} */ #view;
  /** @type {Session | undefined} */ #session;
  /** @type {Stage | undefined} */ #stage;
  /** @type {Promise<void> | undefined} */ #record;
  /** @type {readonly string[]} */ #languages = [];
  /** @type {typeof import('./combobox.js') | undefined} */ #boxes;
  /** @type {Promise<void> | undefined} */ #loading;
  #language = '';
  #attempt = 0;
  #started = false;
  /** Between `connectedCallback` and `disconnectedCallback`. */
  #inPage = false;
  /** Another form was named while the element was out of the page. */
  #outdated = false;
  #sending = false;
  /** What was sent is not sent again, whoever asks. */
  #sent = false;
  #guard = new Guard();
  #uploads = this.#newUploads();

  connectedCallback() {
    this.#inPage = true;
    for (const name of PROPERTIES) this.#upgrade(name);
    if (!this.#stage || !this.#started) return void this.#start();
    // Moved or put back: everything is still there, but for what the page changed meanwhile.
    if (this.#outdated) return void this.restart();
    this.#guard.resume();
    if (!this.#view) return;
    void this.#dress();
    void this.#speak();
    void this.#showRecord();
  }

  disconnectedCallback() {
    this.#inPage = false;
    this.#guard.pause();
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    // An element that was in the page before its script is given its attributes first, then told that it is in the page.
    if (!this.#inPage) {
      this.#outdated ||= this.#started && (name === 'src' || name === 'record-lang');
      return;
    }
    if (name === 'bilingual') void this.#showRecord();
    else if (name !== 'lang') void this.restart();
    else if (this.#started) void this.#speak();
  }

  /** The definition itself, in place of `src`: what `form.json` holds. */
  get definition() {
    return this.#definition;
  }
  set definition(value) {
    // A framework sets the same again at each rendering.
    if (value === this.#definition) return;
    this.#definition = value;
    if (this.#inPage) void this.restart();
    else this.#outdated = this.#started;
  }

  /** Messages by language tag, in place of `src`: what `messages/<tag>.json` hold. */
  get resources() {
    return this.#resources;
  }
  set resources(value) {
    this.#resources = value;
    if (this.#started) void this.#speak();
  }

  /** What the portal knows or decides: values for the `parameters` of the form. Set before the form starts. */
  get parameters() {
    return this.#parameters;
  }
  set parameters(value) {
    this.#parameters = value ?? {};
  }

  /** Facts about the applicant, by the names that fields give in `prefill`. Set before the form starts. */
  get prefill() {
    return this.#prefill;
  }
  set prefill(value) {
    this.#prefill = value ?? {};
  }

  /** The session behind the element: the headless API. Undefined until `lotse-ready`. */
  get session() {
    return this.#session;
  }

  /** The languages that the form has, best first as its author ordered them. */
  get languages() {
    return this.#languages;
  }

  /** The language in use: the best one for `lang` that the form has. */
  get language() {
    return this.#language;
  }

  /** What would be sent now: relevant answers by path. */
  get data() {
    return this.#session?.data();
  }

  /**
   * The contents of chosen files, by the SHA-512 of each (hexadecimal), which the answers name. The map is live: whoever
   * restores a draft puts the contents in before the form starts.
   */
  get files() {
    return this.#uploads.contents;
  }

  /** Goes on, as the button does: errors are shown and take the focus. */
  next() {
    this.#run((view) => view.act('next', ''));
  }

  /** Goes one step back. */
  back() {
    this.#run((view) => view.act('back', ''));
  }

  /** @param {string} path of a step, or `review` */
  goTo(path) {
    this.#run((view) => view.act('go-to', path));
  }

  /** @param {string} path @param {import('./types/index.js').Input} input as the applicant would enter it */
  set(path, input) {
    this.#run((view) => view.input(path, input));
  }

  /** Sends, as the button on the review page does. */
  async submit() {
    if (this.#sending || this.#sent) return;
    try {
      await this.#loadRecord();
      await this.#uploads.markMissing(this.data);
      if (!this.#sending && !this.#sent) this.#run((view) => view.act('submit', ''));
    } catch (error) {
      this.#run((view) => view.failed());
      this.#report(error);
    }
  }

  /** Forgets every answer and loads again. */
  async restart() {
    this.#started = this.#outdated = this.#sent = false;
    this.#view = this.#session = this.#record = undefined;
    this.#uploads = this.#newUploads();
    this.#guard.set(false);
    await this.#start();
  }

  /** @param {typeof PROPERTIES[number]} name */
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    Object.assign(this, { [name]: value });
  }

  async #start() {
    // A framework may give both later.
    if (!this.#definition && !this.getAttribute('src')) return;
    const attempt = ++this.#attempt;
    this.#started = true;
    const stage = this.#prepare();
    try {
      const integrity = this.getAttribute('integrity') ?? undefined;
      const [engine, definition] = await Promise.all([
        loadEngine({ integrity }),
        this.#definition ?? fetchJson(this.#address('form.json'), 'form'),
        this.#dress(),
      ]);
      if (attempt !== this.#attempt) return;
      const form = readForm(engine, /** @type {object} */ (definition));
      this.#languages = form.languages;
      const language = this.#negotiate();
      const messages = await this.#messages(language);
      if (attempt !== this.#attempt) return;
      const session = new engine.Session(form, {
        now: now(),
        messages,
        parameters: this.#parameters,
        prefill: this.#prefill,
      });
      this.#session = session;
      this.#language = language;
      this.#view = new engine.View(session, stage.open(), trusted, this.#recordLanguage);
      this.#run((view) => view.start());
      // The applicant can begin; the record is needed only in the end. If this fails, sending tries again.
      void (this.hasAttribute('bilingual') ? this.#showRecord() : this.#loadRecord().catch(() => {}));
      this.#emit('lotse-ready', { id: form.id, version: form.version, language, languages: form.languages });
    } catch (error) {
      if (attempt === this.#attempt) this.#fail(error, () => this.restart());
    }
  }

  /** Brings the style sheet to where the form is rendered. */
  #dress() {
    const root = this.shadowRoot ?? this.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) return adoptStyles(root, root === this.shadowRoot);
  }

  /** The place for the form. The fallback content of the page stays until the form can be shown. */
  #prepare() {
    if (!this.#stage) {
      this.#stage = new Stage();
      new Listener(this.#stage.element, {
        input: (path, input) => this.#run((view) => view.input(path, input)),
        files: (input) => void this.#uploads.take(input),
        leave: (path) => this.#run((view) => view.leave(path)),
        act: (action, path) => this.#act(action, path),
      });
      if (this.getAttribute('shadow') === 'none') this.append(this.#stage.element);
      else (this.shadowRoot ?? this.attachShadow({ mode: 'open', delegatesFocus: false })).append(this.#stage.element);
    }
    this.#stage.wait(this.#wanted());
    return this.#stage;
  }

  /** Another language: everything stays as it is, but for the words. */
  async #speak() {
    const view = this.#view;
    if (!view) return void this.restart();
    const language = this.#negotiate();
    if (language === this.#language) return;
    const attempt = ++this.#attempt;
    try {
      const messages = await this.#messages(language);
      if (attempt !== this.#attempt) return;
      this.#language = language;
      this.#run(() => view.speak(messages));
      this.#emit('lotse-language', { language });
    } catch (error) {
      // The form stays in the language it has: nothing is lost.
      this.#report(error);
    }
  }

  /** Loads the messages of the record's language, once. */
  async #loadRecord() {
    const session = this.#session;
    this.#record ??= this.#messages(this.#recordLanguage).then((messages) => session?.setRecordMessages(messages));
    try {
      await this.#record;
    } catch (error) {
      this.#record = undefined;
      throw error;
    }
  }

  /** The language of the record beside that of the applicant, as the attribute says now: for somebody who helps. */
  async #showRecord() {
    const view = this.#view;
    if (!view) return;
    try {
      if (this.hasAttribute('bilingual')) await this.#loadRecord();
      if (view === this.#view) this.#run(() => view.bilingual(this.hasAttribute('bilingual')));
    } catch (error) {
      this.#report(error);
    }
  }

  #wanted() {
    return languageAround(this) || navigator.language;
  }

  /** The best language of the form for the one that is wanted, else for those of the browser (RFC 4647, lookup). */
  #negotiate() {
    for (const range of [this.#wanted(), ...navigator.languages]) {
      const subtags = range.toLowerCase().split('-');
      for (let length = subtags.length; length > 0; length -= 1) {
        const shorter = subtags.slice(0, length).join('-');
        const found = this.#languages.find((tag) => tag.toLowerCase() === shorter);
        if (found) return found;
      }
    }
    return this.#languages[0] ?? 'de';
  }

  /** @param {string} language @returns {Promise<Resource[]>} */
  async #messages(language) {
    const given = this.#resources?.[language];
    if (given) return given;
    return /** @type {Resource[]} */ (await fetchJson(this.#address(`messages/${language}.json`), 'messages'));
  }

  /** @param {string} file */
  #address(file) {
    const src = this.getAttribute('src');
    if (!src) throw new LotseError('messages', `Expected the attribute src or the property resources for ${file}; found neither`);
    return new URL(file, new URL(src.endsWith('/') ? src : `${src}/`, this.baseURI));
  }

  /** @param {string} action @param {string} path */
  #act(action, path) {
    if (this.#sending) return;
    if (action === 'print') return print();
    if (action === 'bilingual') return void this.toggleAttribute('bilingual');
    if (action === 'submit') return void this.submit();
    this.#run((view) => view.act(action, path));
    if (CHANGING.includes(action)) this.#guard.set(true);
  }

  /** Calls the engine and does what it answers. @param {(view: View) => unknown} call */
  #run(call) {
    if (!this.#view) return;
    try {
      const effects = /** @type {Effect[]} */ (call(this.#view) ?? []);
      this.#showBoxes();
      if (this.#stage) this.#uploads.show(this.#stage.element);
      for (const effect of effects) this.#effect(effect);
    } catch (error) {
      this.#report(error);
    }
  }

  /** Long lists get a box to search in. Its code is loaded when a page has one; until then, and if that fails, they are native selects. */
  #showBoxes() {
    const stage = this.#stage?.element;
    if (!stage?.querySelector('select[data-combobox]')) return;
    if (this.#boxes) return this.#boxes.showBoxes(stage, this.#searching());
    this.#loading ??= import('./combobox.js').then(
      (boxes) => {
        this.#boxes = boxes;
        this.#showBoxes();
      },
      (error) => void this.#report(new LotseError('fetch', `The search in long lists could not be loaded: ${error}`, { cause: error })),
    );
  }

  /** What the boxes ask of the form. @returns {import('./combobox.js').Form} */
  #searching() {
    return {
      recordLanguage: this.#recordLanguage,
      isBilingual: this.hasAttribute('bilingual'),
      recordNames: (path) => this.#view?.recordNames(path) ?? {},
      text: (id, count) => this.#text(id, { count: count ?? 0 }),
      announce: (text) => this.#stage?.announce(text),
    };
  }

  /** Contents of files for a form that starts; what is still being read for an earlier one comes to nothing. */
  #newUploads() {
    const isCurrent = () => uploads === this.#uploads;
    const uploads = new Uploads(
      {
        language: () => this.#language,
        chosen: (path) => {
          const input = isCurrent() ? this.#session?.node(path).input : undefined;
          return Array.isArray(input) ? input.map((file) => ({ ...file, size: Number(file.size) })) : [];
        },
        answer: (path, files) => {
          if (!isCurrent()) return;
          this.#run((view) => view.input(path, files));
          this.#run((view) => view.leave(path));
        },
        isUsed: (key) => JSON.stringify(this.#session?.draft() ?? '').includes(key),
        inspect: (head, tail) => this.#view?.inspect(head, tail) ?? { type: '', problem: '' },
        text: (id, values) => this.#text(id, values ?? {}),
        announce: (text) => this.#stage?.announce(text),
      },
      (error) => void this.#report(new LotseError('files', `Files could not be read: ${error}`, { cause: error })),
    );
    return uploads;
  }

  get #recordLanguage() {
    return this.getAttribute('record-lang') ?? 'de';
  }

  /** @param {Effect} effect */
  #effect(effect) {
    switch (effect.type) {
      case 'focus':
        return this.#focus(effect.id);
      case 'announce':
        return this.#stage?.announce(effect.text);
      case 'change':
        this.#guard.set(true);
        return void this.#emit('lotse-change', { path: effect.path, value: effect.value });
      case 'step':
        return void this.#emit('lotse-step', effect.detail);
      case 'submit':
        return void this.#send(effect.detail);
    }
  }

  /** Offers the application to the page, and waits when the page says so. @param {object} detail */
  async #send(detail) {
    /** @type {Promise<unknown>[]} */
    const waiting = [];
    const sent = this.#emit('lotse-submit', {
      ...detail,
      files: this.#uploads.of(this.data),
      /** @param {Promise<unknown>} promise */
      waitUntil: (promise) => void waiting.push(promise),
    });
    if (!sent && waiting.length === 0) return;
    this.#sending = waiting.length > 0;
    try {
      if (this.#sending) this.#run((view) => view.sending());
      const [receipt] = await Promise.all(waiting);
      this.#sending = false;
      this.#sent = true;
      this.#guard.set(false);
      this.#run((view) => view.sent(typeof receipt === 'string' ? receipt : '', now(), ''));
    } catch (error) {
      this.#sending = false;
      this.#run((view) => view.failed());
      this.#report(new LotseError('submit', `The page could not send the application: ${error}`, { cause: error }));
    }
  }

  /** @param {string} id */
  #focus(id) {
    const element = this.#stage?.byId(id);
    if (element) this.#stage?.focus(this.#boxes?.focusTarget(element) ?? element);
  }

  /** A text of the runtime in the applicant's language. @param {string} id @param {Record<string, string | number>} [variables] */
  #text(id, variables) {
    return this.#view?.text(id, variables) ?? '';
  }

  /** @param {string} type @param {object} detail @returns {boolean} false if the page canceled it */
  #emit(type, detail) {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: type === 'lotse-submit' }));
  }

  /** For programmers: an event and the console. @param {unknown} error @returns {LotseError} */
  #report(error) {
    const known = error instanceof LotseError ? error : new LotseError('engine', String(error), { cause: error });
    console.error(known, ...known.diagnostics);
    this.#emit('lotse-error', { code: known.code, message: known.message, diagnostics: known.diagnostics });
    return known;
  }

  /** Nothing can be shown. @param {unknown} error @param {() => void} again */
  #fail(error, again) {
    const { code } = this.#report(error);
    const hasFallback = this.childNodes.length > 0 && this.shadowRoot !== null;
    this.#stage?.fail(this.#wanted(), hasFallback, code === 'fetch' || code === 'engine' ? again : undefined);
  }
}

/** The civil date and time at the applicant's place; the engine has no clock of its own. */
function now() {
  const now = new Date();
  const two = (/** @type {number} */ part) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
}

/** The `lang` of the nearest element that has one, out of shadow roots too. @param {Element} element @returns {string} */
function languageAround(element) {
  const tag = element.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  const root = element.getRootNode();
  return tag ?? (root instanceof ShadowRoot ? languageAround(root.host) : '');
}

/** @param {Engine} engine @param {object} definition */
function readForm(engine, definition) {
  try {
    return new engine.Form(definition);
  } catch (cause) {
    const diagnostics = /** @type {{diagnostics?: import('./types/index.js').Diagnostic[]}} */ (cause).diagnostics ?? [];
    throw new LotseError('form', `The definition of the form has errors: ${diagnostics[0]?.message ?? cause}`, { cause, diagnostics });
  }
}
