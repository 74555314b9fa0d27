/**
 * The custom element: loads, listens, calls the engine, tells the page. Form logic and texts live in the engine.
 * @module
 */
import { readAnswer } from './control.js';
import { Extras } from './extras.js';
import { Guard } from './guard.js';
import { negotiate, wantedLanguage } from './language.js';
import { Listener } from './listen.js';
import { LotseError, adoptStyles, fetchBytes, fetchJson, loadForm, loadMessages, loadPart, loadWhole } from './load.js';
import { Stage, trusted } from './stage.js';
import { Uploads } from './uploads.js';

export { LotseError };

/** @typedef {import('./types/index.js').Effect} Effect */
/** @typedef {import('./types/index.js').Resource} Resource */
/** @typedef {Awaited<ReturnType<typeof loadForm>>['engine']} Engine */
/** @typedef {import('./wasm/lotse_wasm.js').Form} Form */
/** @typedef {InstanceType<Engine['View']>} View */
/** @typedef {InstanceType<Engine['Session']>} Session */

/** Properties that a page may set before this script has loaded. */
const PROPERTIES = /** @type {const} */ (['definition', 'resources', 'parameters', 'prefill', 'handover']);

/** What the address of a part has in it: `LINK` of `handover.js`. */
const HANDOVER_LINK = '#lotse-handover=';

/** The first page, as `lotse bundle` writes it. */
const DELIVERED = '.lotse[data-first-page]';
/** The messages of a bundle: what the first page may show, the rest, what only the record says. */
const [FIRST, LATER, RECORD] = ['messages/*.lotse', 'messages/*.later.lotse', 'record/*.lotse'];

/** Actions that change answers without a control. */
const CHANGING = ['add-row', 'remove-row', 'restore-row'];

/**
 * `<lotse-form src="/lotse/forms/einbuergerung/" lang="ar" record-lang="de">`. See `docs/embedding.md`.
 *
 * @fires lotse-ready the form can be filled in
 * @fires lotse-change an answer changed
 * @fires lotse-step another step is shown
 * @fires lotse-language another language is in use
 * @fires lotse-draft the applicant saves; cancelable: the page stores it, and can say when with `event.detail.waitUntil(promise)`
 * @fires lotse-more-time the applicant needs more time than the session of the page has
 * @fires lotse-handover a part is given away, or back; canceled, the page brings it to the other person itself
 * @fires lotse-submit the applicant sends; cancelable, can be held with `event.detail.waitUntil(promise)`
 * @fires lotse-error something could not be loaded or read
 */
export class LotseForm extends HTMLElement {
  static observedAttributes = ['src', 'lang', 'record-lang', 'bilingual', 'draft', 'language-menu', 'session-expires'];

  /** @type {object | undefined} */ #definition;
  /** @type {Record<string, Resource[]> | undefined} */ #resources;
  /** @type {Record<string, unknown>} */ #parameters = {};
  /** @type {Record<string, unknown>} */ #prefill = {};
  /** @type {View | undefined} */ #view;
  /** @type {ReturnType<typeof loadForm> | undefined} the form for explanations */ #reader;
  /** @type {Session | undefined} */ #session;
  /** @type {import('./types/index.js').HandOver | undefined} */ #handover;
  /** @type {Stage | undefined} */ #stage;
  /** @type {{engine: Engine, form: Form, messages: Uint8Array[], bytes?: Uint8Array} | undefined} */ #loaded;
  /** @type {Promise<void> | undefined} messages that the first page does not show */ #later;
  /** @type {Extras | undefined} */ #extras;
  /** @type {typeof import('./receipt.js') | undefined} */ #receipt;
  /** @type {Promise<void> | undefined} */ #record;
  /** @type {readonly string[]} */ #languages = [];
  /** @type {typeof import('./combobox.js') | undefined} */ #boxes;
  /** @type {Promise<void> | undefined} */ #loading;
  /** The button of the first page that was pressed before everything was there. @type {[action: string, path: string] | undefined} */ #pressed;
  /** Where something was entered before everything was there. @type {Set<string>} */ #early = new Set();
  /** Everything is there: one can go on from the first page. */
  #isReady = false;
  #language = '';
  #attempt = 0;
  #started = false;
  /** Between `connectedCallback` and `disconnectedCallback`. */
  #inPage = false;
  /** Out of the page for longer than a move takes. */
  #isAway = false;
  /** Another form was named while the element was out of the page. */
  #outdated = false;
  #sending = false;
  /** What was sent is not sent again, whoever asks. */
  #sent = false;
  #isBusy = false;
  #isMoving = false;
  #expires = Number.NaN;
  #guard = new Guard();
  #uploads = this.#newUploads();

  connectedCallback() {
    this.#inPage = true;
    if (this.#isAway) this.#extras?.place(true);
    this.#isAway = false;
    for (const name of PROPERTIES) this.#upgrade(name);
    const expires = this.getAttribute('session-expires');
    if (expires && Number.isNaN(this.#expires)) this.#expires = Date.parse(expires);
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
    // One that is only moved is back by then.
    setTimeout(() => {
      if (this.#inPage || this.#isAway) return;
      this.#isAway = true;
      this.#extras?.place(false);
    });
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
    else if (name === 'session-expires') void this.sessionExpires(now ?? undefined);
    else if (name === 'draft' || name === 'language-menu') void this.#extras?.show(this.#expires);
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

  /** Messages by language tag, in place of `src`: Fluent sources, as `messages/<tag>.json` hold them. */
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

  /** The part of another person to be filled in, as `handOver` or the event gave it. Set before the form starts, or to start anew. */
  get handover() {
    return this.#handover;
  }
  set handover(value) {
    this.#handover = value;
    if (this.#started) void this.restart();
  }

  /** The part of a party, to be brought to that person; of a part that is filled in here, to be brought back. @param {string} party */
  handOver(party) {
    return this.#session?.handOver(party);
  }

  /** Takes over a part that came back. @param {import('./types/index.js').HandOver} part @returns {Promise<import('./types/index.js').Conflict[]>} what does not agree with it */
  async takeBack(part) {
    const [conflicts, draft] = await this.#withReader((copy) => [copy.takeBack(part), copy.draft()]);
    await this.openDraft({ draft, files: this.files });
    return conflicts;
  }

  /** The session behind the element: the headless API. Undefined until `lotse-ready`. */
  get session() {
    return this.#isReady ? this.#session : undefined;
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
   * The contents of chosen files, by the SHA-512 of each (hexadecimal), which the answers name.
   */
  get files() {
    return this.#uploads.contents;
  }

  /** Goes on, as the button does: errors are shown and take the focus. */
  next() {
    this.#call('next');
  }

  /** Goes one step back. */
  back() {
    this.#call('back');
  }

  /** @param {string} path of a step, or `review` */
  goTo(path) {
    this.#call('go-to', path);
  }

  /** What a button of the page asks for, once it can be done. @param {string} action @param {string} [path] */
  #call(action, path = '') {
    if (this.#isReady) this.#run((view) => view.act(action, path));
    else if (this.#view) this.#pressed ??= [action, path];
  }

  /** @param {string} path @param {import('./types/index.js').Input} input as the applicant would enter it */
  set(path, input) {
    this.#run((view) => view.input(path, input));
    if (this.#stage?.byId(path)?.dataset.rare !== undefined) void this.#moveUp();
  }

  /** Sends, as the button on the review page does. */
  async submit() {
    if (!this.#isReady || this.#sending || this.#sent) return;
    try {
      [this.#receipt] = await Promise.all([loadPart(() => import('./receipt.js')), this.#loadRecord()]);
      await this.#uploads.markMissing(this.data);
      if (!this.#sending && !this.#sent) this.#run((view) => view.act('submit', ''));
    } catch (error) {
      this.#run((view) => view.failed());
      this.#report(error);
    }
  }

  /**
   * Everything answered so far, and the contents of chosen files by the SHA-512 of each, to be stored by the page.
   * @returns {import('./types/index.js').DraftState | undefined}
   */
  takeDraft() {
    if (!this.#session) return undefined;
    return { draft: this.#session.draft(), files: new Map(this.files) };
  }

  /**
   * Continues with a draft in place of what is answered now. Rejects, and changes nothing, if it is none of this form.
   * @param {import('./types/index.js').DraftState} state
   * @returns {Promise<import('./types/index.js').Migration[]>} what became of answers that the form asks otherwise now
   */
  async openDraft(state) {
    // A portal that opens a draft by itself does not know what the applicant has begun to enter meanwhile.
    const early = this.#enteredEarly();
    const migrations = await this.#openDraft(state);
    this.#enter(early);
    return migrations;
  }

  /** @param {import('./types/index.js').DraftState} state */
  async #openDraft({ draft, files }) {
    if (!this.#isReady || !this.#stage) throw new LotseError('form', 'Expected a form that is shown; open a draft after lotse-ready');
    const before = this.#uploads;
    this.#uploads = this.#newUploads();
    for (const [key, blob] of files ?? []) this.files.set(key, blob);
    try {
      this.#open(this.#stage.body, { draft });
    } catch (error) {
      this.#uploads = before;
      throw error;
    }
    this.#run((view) => view.start());
    this.#bringRecord();
    this.#sent = false;
    this.#guard.set(true);
    this.#focus('heading');
    const { page, path } = /** @type {Session} */ (this.#session).position;
    this.#step({ page, path });
    return this.#session?.migrations ?? [];
  }

  /** Shows the drafts that this browser keeps, if the element offers them (`draft`). */
  async showDrafts() {
    await this.#extras?.show(this.#expires);
    await this.#extras?.showDrafts();
  }

  /**
   * When the page's own session ends. The applicant is warned before and can ask for more time (`lotse-more-time`).
   * @param {string | number | Date} [at] none: it does not end
   */
  async sessionExpires(at) {
    this.#expires = at === undefined ? Number.NaN : Number(new Date(at));
    await this.#extras?.show(this.#expires);
  }

  /**
   * Why a place is hidden, required or wrong, or has its value: for authors, in English. The engine that knows it is loaded
   * when it is first asked, and looks at a copy of the answers.
   * @param {string} path
   * @returns {Promise<import('./types/index.js').Explanation>}
   */
  async explain(path) {
    return this.#withReader((copy) => copy.explain(path));
  }

  /** Asks the engine that reads definitions, with the answers so far. @template T @param {(copy: any) => T} ask @returns {Promise<T>} */
  async #withReader(ask) {
    if (!this.#session) throw new LotseError('form', 'Expected a form that is shown; ask after lotse-ready');
    this.#reader ??= this.#load({ developer: true }).catch((error) => {
      this.#reader = undefined; // The next call tries again.
      throw error;
    });
    const { engine, form } = await this.#reader;
    const draft = this.#session.draft();
    const messages = this.#loaded?.messages.filter((bytes) => form.understands(bytes)) ?? [];
    const copy = new engine.Session(form, { now: now(), messages, parameters: this.#parameters, draft });
    try {
      return ask(copy);
    } finally {
      copy.free();
    }
  }

  /** Forgets every answer and loads again. */
  async restart() {
    this.#started = this.#outdated = this.#sent = this.#isReady = false;
    this.#extras = void this.#extras?.stop();
    this.#view = this.#session = this.#record = this.#loaded = this.#later = this.#reader = undefined;
    this.#uploads = this.#newUploads();
    this.#early.clear();
    if (!this.#stage?.firstPageOf) this.#guard.set(false);
    await this.#start();
  }

  /** @param {typeof PROPERTIES[number]} name */
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const value = this[name];
    delete this[name];
    Object.assign(this, { [name]: value });
  }

  /** The form and its engine. @param {{developer?: boolean, languages?: (tags: string[]) => void}} [options] */
  #load({ developer = false, languages } = {}) {
    const integrity = this.getAttribute('integrity') ?? undefined;
    return loadForm({ definition: this.#definition, address: (file) => this.#address(file), developer, integrity, languages });
  }

  async #start() {
    // A framework may give both later.
    if (!this.#definition && !this.getAttribute('src')) return;
    const attempt = ++this.#attempt;
    this.#started = true;
    const stage = this.#prepare();
    try {
      /** @type {{language: string, file: Promise<Uint8Array | undefined>} | undefined} */
      let early;
      const languages = (/** @type {string[]} */ tags) => {
        const language = negotiate(wantedLanguage(this), tags);
        if (this.#resources?.[language]) return;
        early = { language, file: fetchBytes(this.#address(FIRST.replace('*', language))) };
        early.file.catch(() => {}); // Told when they are needed.
      };
      const firstPage = stage.firstPageOf ? loadPart(() => import('./first-page.js')) : undefined;
      const dressed = Promise.resolve(this.#dress()).then(() => stage.show());
      const [{ engine, form, bytes }] = await Promise.all([this.#load({ languages }), firstPage, dressed]);
      if (attempt !== this.#attempt) return;
      const draft = this.#handover ?? (await this.#linkedPart(form.id));
      this.#languages = form.languages;
      const language = negotiate(wantedLanguage(this), this.#languages);
      const messages = await this.#messages(form, language, [FIRST], early?.language === language ? early.file : undefined);
      if (attempt !== this.#attempt) return;
      const loaded = (this.#loaded = { engine, form, messages, bytes });
      this.#language = language;
      // It may begin on any page.
      if (draft) await this.#moreTexts();
      if (attempt !== this.#attempt) return;
      const page = await firstPage;
      const entered = stage.firstPageOf === form.id ? page?.readPage(stage.element, readAnswer) : undefined;
      const body = stage.open();
      if (entered) page?.takeOver(body);
      else this.#pressed = void stage.release();
      this.#open(body, draft ? { draft } : { prefill: this.#prefill });
      // Where no step is needed, it begins with the page of review.
      if (this.#session?.position.page !== 'step') await this.#rest();
      if (loaded !== this.#loaded) return;
      this.#run((view) => view.start());
      if (entered) this.#takeIn(entered);
      await this.#rest();
      if (loaded !== this.#loaded) return;
      this.#isReady = true;
      this.#bringRecord();
      const known = this.#enteredEarly();
      this.#emit('lotse-ready', { id: form.id, version: form.version, language, languages: form.languages });
      // What the applicant has entered counts more than what the page knows; and now it is told.
      this.#enter(known);
      this.#release();
      // Another language may have been asked for meanwhile.
      void this.#speak();
      this.#extras = this.#newExtras(stage, form);
      void this.#extras.show(this.#expires);
    } catch (error) {
      if (attempt === this.#attempt) this.#fail(error, () => this.restart());
    }
  }

  /** What the applicant has entered in the page that was delivered. @param {import('./first-page.js').Entered} entered */
  #takeIn({ answers, files }) {
    this.#enter(answers);
    for (const input of files) void this.#uploads.take(input);
  }

  /** What the first page can do without, but not the pages behind it. If it does not arrive, that is said, and it is tried again. */
  async #rest() {
    for (;;) {
      try {
        return await this.#moreTexts();
      } catch (error) {
        await new Promise((again) => this.#miss(error, () => again(undefined)));
      }
    }
  }

  /** The button that was pressed meanwhile does its work. */
  #release() {
    const pressed = this.#pressed;
    this.#pressed = undefined;
    this.#stage?.release();
    if (pressed) this.#act(...pressed);
  }

  /** @param {import('./first-page.js').Answer[]} answers */
  #enter(answers) {
    for (const { path, input, isLeft } of answers) {
      // A page of another version may have asked what this form does not.
      if (!this.#has(path)) continue;
      this.#run((view) => view.input(path, input));
      if (isLeft) this.#run((view) => view.leave(path));
    }
  }

  /** What the applicant entered before the page could know of it. @returns {import('./first-page.js').Answer[]} */
  #enteredEarly() {
    return [...this.#early].flatMap((path) => {
      const input = this.#has(path) ? this.#session?.node(path).input : undefined;
      return input === undefined ? [] : [{ path, input: /** @type {import('./types/index.js').Input} */ (input), isLeft: false }];
    });
  }

  /** @param {string} path */
  #has(path) {
    return this.#session?.has(path) ?? false;
  }

  /** The part that the page's address holds, if it is one of this form. @param {string} form */
  async #linkedPart(form) {
    if (!location.hash.startsWith(HANDOVER_LINK)) return undefined;
    const { partOfLink } = await loadPart(() => import('./handover.js'));
    const part = await partOfLink(location.hash).catch(() => undefined);
    return part?.form === form ? part : undefined;
  }

  /** Where the part of another person begins. */
  async #showPart() {
    const stage = this.#stage?.element;
    const session = this.#session;
    const language = this.#language;
    if (!session || !stage?.querySelector(`[data-party]:not([data-drawn="${language}"])`)) return;
    const parts = Promise.all([loadPart(() => import('./handover.js')), this.#moreTexts()]);
    const [handover] = (await parts.catch((error) => this.#miss(error, () => this.#showPart()))) ?? [];
    if (!handover || session !== this.#session) return;
    handover.showPart(stage, {
      party: session.party,
      isDone: this.#sent,
      language,
      stage: () => stage,
      handOver: (party) => /** @type {any} */ (this.handOver(party)),
      takeBack: (part) => this.takeBack(part),
      seen: (party) => this.#view?.seen(party) ?? [],
      text: (id, values) => this.#text(id, values ?? {}),
      announce: (text) => this.#stage?.announce(text),
      offer: (party, part) => this.#emit('lotse-handover', { party, part }, true),
    });
  }

  /** Brings the style sheet to where the form is rendered. */
  #dress() {
    const root = this.shadowRoot ?? this.getRootNode();
    if (root instanceof Document || root instanceof ShadowRoot) return adoptStyles(root, root === this.shadowRoot);
  }

  /** A session in the language in use, to be shown. @param {HTMLElement} body @param {{prefill?: object, draft?: object}} from */
  #open(body, from) {
    if (!this.#loaded) return;
    const { engine, form, messages } = this.#loaded;
    const session = new engine.Session(form, { now: now(), messages, parameters: this.#parameters, ...from });
    this.#session = session;
    this.#record = undefined;
    this.#view = new engine.View(session, body, trusted, this.#recordLanguage);
  }

  /** The record is needed only in the end, unless it is shown. If this fails, sending tries again. */
  #bringRecord() {
    void (this.hasAttribute('bilingual') ? this.#showRecord() : this.#loadRecord().catch(() => {}));
  }

  /** Something is used that only the whole engine can do: the session moves there, and the page stays as it is. */
  async #moveUp() {
    const [loaded, stage] = [this.#loaded, this.#stage];
    if (this.#isMoving || !loaded?.bytes || !stage) return;
    this.#isMoving = true;
    /** @type {typeof import('./rare.js') | undefined} */
    let rare;
    try {
      const bytes = loaded.bytes;
      const integrity = this.getAttribute('integrity') ?? undefined;
      rare = await loadPart(() => import('./rare.js'));
      await rare.moveUp(stage.element, {
        load: async () => {
          const [whole, record] = await Promise.all([loadWhole(bytes, integrity), this.#recordMessages(loaded)]);
          return { ...whole, record };
        },
        // Another form, or the same one sent, has nothing to move.
        session: () => (loaded === this.#loaded && !this.#sending && !this.#sent ? this.#session : undefined),
        open: ({ engine, form, record }, draft) => {
          const session = new engine.Session(form, { now: now(), messages: loaded.messages, parameters: this.#parameters, draft });
          session.setRecordMessages(record);
          return session;
        },
        take: ({ engine, form }, session) => {
          Object.assign(loaded, { engine, form, bytes: undefined });
          this.#session = session;
          this.#record = Promise.resolve();
          this.#view = new engine.View(session, stage.body, trusted, this.#recordLanguage);
        },
        run: (call) => this.#run(call),
        isBilingual: () => this.hasAttribute('bilingual'),
        announce: (text) => stage.announce(text),
      });
    } catch (error) {
      // What is missing is said at the control, once there is something to say it.
      if (rare) this.#report(error);
      else this.#miss(error, () => this.#moveUp());
    } finally {
      this.#isMoving = false;
    }
  }

  /** @param {Stage} stage @param {{id: string, version: string}} form */
  #newExtras(stage, { id, version }) {
    return new Extras({
      stage: stage.element,
      form: { id, version },
      languages: this.#languages,
      attribute: (name) => this.getAttribute(name),
      language: () => this.#language,
      choose: (tag) => void (this.lang = tag),
      text: (id, variables) => this.#text(id, variables),
      texts: () => this.#moreTexts(),
      label: (path) => this.#view?.label(path) ?? '',
      announce: (text) => this.#stage?.announce(text),
      take: () => /** @type {import('./types/index.js').DraftState} */ (this.takeDraft()),
      open: (state) => this.#openDraft(state),
      guard: (isUnsaved) => this.#guard.set(isUnsaved),
      isUnsaved: () => this.#guard.isUnsaved,
      ask: (type, detail) => this.#ask(type, detail),
      fail: (error, again) => this.#miss(error, again),
    });
  }

  /** The place for the form. The fallback content of the page stays until the form can be shown. */
  #prepare() {
    if (!this.#stage) {
      const isOpen = this.getAttribute('shadow') === 'none';
      const delivered = isOpen ? undefined : this.shadowRoot?.querySelector(DELIVERED);
      const stage = (this.#stage = new Stage(/** @type {HTMLElement | undefined} */ (delivered)));
      // The part of another person begins on a page of its own.
      if (this.#handover || location.hash.startsWith(HANDOVER_LINK)) delete stage.element.dataset.firstPage;
      new Listener(stage.element, {
        input: (path, input) => (this.#view ? this.#run((view) => view.input(path, input)) : this.#guard.set(true)),
        files: (input) => this.#view && void this.#uploads.take(input),
        leave: (path) => this.#run((view) => view.leave(path)),
        rare: () => void this.#moveUp(),
        say: (text) => stage.announce(text),
        act: (action, path, source) => (this.#isReady ? this.#act(action, path) : this.#hold(action, path, source)),
      });
      // What a browser without declarative shadow roots has made of the first page.
      this.querySelector(':scope > template[shadowrootmode]')?.remove();
      if (isOpen) this.append(stage.element);
      else if (!delivered) (this.shadowRoot ?? this.attachShadow({ mode: 'open', delegatesFocus: false })).append(stage.element);
    }
    this.#stage.wait(wantedLanguage(this));
    return this.#stage;
  }

  /** A button of the first page: only the first one that is pressed, and once. @param {string} action @param {string} path @param {Element} source */
  #hold(action, path, source) {
    this.#pressed ??= [action, path];
    this.#stage?.hold(source, this.#text('first-page-wait'));
  }

  /** Another language: everything stays as it is, but for the words. */
  async #speak() {
    const form = this.#loaded?.form;
    if (!this.#view || !form) return void this.restart();
    if (!this.#isReady) return;
    const language = negotiate(wantedLanguage(this), this.#languages);
    if (language === this.#language) return;
    const attempt = ++this.#attempt;
    try {
      const messages = await this.#messages(form, language, [FIRST, LATER]);
      if (attempt !== this.#attempt) return;
      this.#language = language;
      if (this.#loaded) this.#loaded.messages = messages;
      this.#run(() => this.#view?.speak(messages));
      this.#extras?.speak();
      this.#emit('lotse-language', { language });
    } catch (error) {
      // The form stays in the language it has: nothing is lost.
      this.#report(error);
    }
  }

  /** Loads the messages of the record's language, once, with what only the record says. */
  async #loadRecord() {
    const session = this.#session;
    const loaded = this.#loaded;
    if (loaded) this.#record ??= this.#recordMessages(loaded).then((messages) => session?.setRecordMessages(messages));
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
    if (!view || !this.#isReady) return;
    try {
      if (this.hasAttribute('bilingual')) await this.#loadRecord();
      if (view === this.#view) this.#run(() => view.bilingual(this.hasAttribute('bilingual')));
    } catch (error) {
      this.#report(error);
    }
  }

  /**
   * Messages of a language, best first.
   * @param {Form} form @param {string} language @param {string[]} files which of the bundle
   * @param {Promise<Uint8Array | undefined>} [early] the first of them, if it is on its way
   */
  #messages(form, language, files, early) {
    const given = this.#resources?.[language];
    const address = (/** @type {string} */ file) => this.#address(file.replace('*', language));
    return loadMessages({
      form,
      files: given ? [] : files.map((file, index) => (index === 0 && early) || fetchBytes(address(file))),
      sources: () => given ?? fetchJson(address(`${files[0]?.split('.')[0]}.json`), 'messages'),
      integrity: this.getAttribute('integrity') ?? undefined,
    });
  }

  /**
   * What only the record says, and the messages of its language.
   * @param {{form: Form, messages: Uint8Array[]}} loaded
   */
  async #recordMessages(loaded) {
    const { form } = loaded;
    const language = this.#recordLanguage;
    // An applicant who reads the language of the record has its messages already.
    const own = this.#language === language ? this.#moreTexts().then(() => loaded.messages) : this.#messages(form, language, [FIRST, LATER]);
    return (await Promise.all([this.#messages(form, language, [RECORD]), own])).flat();
  }

  /** Brings the messages that the first page does not show. */
  #moreTexts() {
    this.#later ??= this.#addTexts().catch((error) => {
      this.#later = undefined; // The next call tries again.
      throw error;
    });
    return this.#later;
  }

  async #addTexts() {
    const loaded = this.#loaded;
    const language = this.#language;
    // What a page gives, it gives at once.
    if (!loaded || this.#resources?.[language]) return;
    const messages = await this.#messages(loaded.form, language, [LATER]);
    // Who changed the language meanwhile has brought those too.
    if (loaded.messages !== this.#loaded?.messages || language !== this.#language) return;
    loaded.messages.push(...messages);
    this.#session?.addMessages(messages);
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
    if (action === 'download') return this.#receipt?.saveReceipt(/** @type {Stage} */ (this.#stage).element, this.#loaded?.form.id ?? 'lotse');
    if (action === 'bilingual') return void this.toggleAttribute('bilingual');
    if (action === 'submit') return void this.submit();
    this.#run((view) => view.act(action, path));
    if (CHANGING.includes(action)) this.#changed();
  }

  /** Calls the engine and does what it answers. @param {(view: View) => unknown} call */
  #run(call) {
    // A control that goes while it has the focus fires `focusout` in the middle of the engine's work: it is left for good.
    if (!this.#view || this.#isBusy) return;
    try {
      this.#isBusy = true;
      const effects = /** @type {Effect[]} */ (call(this.#view) ?? []);
      this.#isBusy = false;
      this.#showBoxes();
      if (this.#stage) this.#uploads.show(this.#stage.element);
      void this.#showPart();
      for (const effect of effects) this.#effect(effect);
    } catch (error) {
      this.#isBusy = false;
      this.#report(error);
    }
  }

  /** Long lists get a box to search in. Its code is loaded when a page has one; until then, and if that fails, they are native selects. */
  #showBoxes() {
    const stage = this.#stage?.element;
    if (!stage?.querySelector('select[data-combobox]')) return;
    if (this.#boxes) return this.#boxes.showBoxes(stage, this.#searching());
    this.#loading ??= loadPart(() => import('./combobox.js')).then(
      (boxes) => {
        this.#boxes = boxes;
        this.#showBoxes();
      },
      (error) => {
        this.#loading = undefined; // The next page with a long list tries again; until then it is a native select.
        this.#report(error);
      },
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
      () => this.#moreTexts(),
      (error, again) => {
        if (again) this.#miss(error, again);
        else this.#report(new LotseError('files', `Files could not be read: ${error}`, { cause: error }));
      },
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
        this.#changed();
        return void (this.#isReady ? this.#emit('lotse-change', { path: effect.path, value: effect.value }) : this.#early.add(effect.path));
      case 'step':
        return this.#step(effect.detail);
      case 'submit':
        return void (this.#session?.party ? this.#finish(this.#session.party) : this.#send(effect.detail));
    }
  }

  /** The part is filled in: it goes back, not to the authority. @param {string} party */
  #finish(party) {
    this.#emit('lotse-handover', { party, part: this.handOver(party) });
    this.#sent = true;
    this.#guard.set(false);
    this.#run((view) => view.sent('', now(), ''));
  }

  /** Something was answered that is neither sent nor saved. */
  #changed() {
    this.#guard.set(true);
    this.#extras?.changed();
  }

  /** @param {import('./types/index.js').StepDetail} detail */
  #step(detail) {
    this.#early.clear();
    this.#extras?.step(detail.page);
    this.#emit('lotse-step', detail);
  }

  /** Offers the application to the page, and waits when the page says so. @param {import('./types/index.js').Submission} detail */
  async #send(detail) {
    this.#sending = true;
    try {
      const fingerprint = (await this.#receipt?.fingerprint(detail)) ?? '';
      const declarations = this.#session ? this.#receipt?.declared(this.#session, (path) => this.#view?.label(path) ?? '') : [];
      const { isGoingOn, isHeld, done } = this.#ask('lotse-submit', { ...detail, declarations, fingerprint, files: this.#uploads.of(this.data) });
      if (!isGoingOn && !isHeld) return;
      if (isHeld) this.#run((view) => view.sending());
      const [receipt] = await done;
      this.#sent = true;
      this.#guard.set(false);
      this.#run((view) => view.sent(typeof receipt === 'string' ? receipt : '', now(), fingerprint));
    } catch (error) {
      this.#run((view) => view.failed());
      this.#report(new LotseError('submit', `The page could not send the application: ${error}`, { cause: error }));
    } finally {
      this.#sending = false;
    }
  }

  /** An event that the page can cancel, or hold with promises. @param {string} type @param {object} detail */
  #ask(type, detail) {
    /** @type {Promise<unknown>[]} */
    const waiting = [];
    /** @param {Promise<unknown>} promise */
    const waitUntil = (promise) => void waiting.push(promise);
    const isGoingOn = this.#emit(type, { ...detail, waitUntil }, true);
    return { isGoingOn, isHeld: waiting.length > 0, done: Promise.all(waiting) };
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

  /** @param {string} type @param {object} detail @param {boolean} [cancelable] @returns {boolean} false if the page canceled it */
  #emit(type, detail, cancelable = false) {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
  }

  /** For programmers: an event and the console. @param {unknown} error @returns {LotseError} */
  #report(error) {
    const known = error instanceof LotseError ? error : new LotseError('engine', String(error), { cause: error });
    console.error(known, ...known.diagnostics);
    this.#emit('lotse-error', { code: known.code, message: known.message, diagnostics: known.diagnostics });
    return known;
  }

  /** A part could not be loaded: the applicant is told, and can try again. @param {unknown} error @param {() => unknown} again */
  #miss(error, again) {
    this.#report(error);
    this.#stage?.offer(this.#text('part-not-loaded'), this.#text('action-retry'), again);
  }

  /** Nothing can be shown. @param {unknown} error @param {() => void} again */
  #fail(error, again) {
    const { code } = this.#report(error);
    const hasFallback = this.childNodes.length > 0 && this.shadowRoot !== null;
    this.#stage?.fail(wantedLanguage(this), hasFallback, code === 'fetch' || code === 'engine' ? again : undefined);
  }
}

/** The civil date and time at the applicant's place; the engine has no clock of its own. */
function now() {
  const now = new Date();
  const two = (/** @type {number} */ part) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
}
