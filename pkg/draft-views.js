/**
 * What the applicant sees of drafts: two buttons below the form, a line that says there is one, and a dialog.
 * @module
 */
import { Dialog, button, make, saveFile } from './dialog.js';
import { NotADraft, isDraftFile } from './draft-file.js';
import { listDrafts } from './draft-store.js';

/** @typedef {import('./draft-store.js').Entry} Entry */

/** Letters of a passphrase; several words are better than strange signs. */
const MIN_PASSPHRASE = 10;
/** A file larger than this was not written by a form. Bytes. */
const MAX_FILE = 300_000_000;

/** Names of errors of browsers that do not let a page store anything here. */
const BLOCKED = ['SecurityError', 'InvalidStateError', 'UnknownError', 'ReferenceError', 'TypeError', 'NotSupportedError'];

export class DraftViews {
  #form;
  #drafts;
  #dialog;
  #found = make('div', { class: 'draft-found', hidden: true });
  #bar = make('div', { class: 'drafts', part: 'drafts' });
  #status = make('p', { class: 'muted', id: 'draft-status' });
  /** @type {[string, Date | undefined]} */ #said = ['', undefined];
  /** @type {Entry[]} */ #greeted = [];
  /** Draws what the dialog shows; again in another language. */
  #again = () => {};

  /** @param {import('./drafts.js').Form} form @param {import('./drafts.js').Drafts} drafts */
  constructor(form, drafts) {
    this.#form = form;
    this.#drafts = drafts;
    this.#dialog = new Dialog(form.stage);
    form.stage.querySelector('#live')?.after(this.#found);
    form.stage.append(this.#bar);
    this.speak();
  }

  /** Another language, and the first. */
  speak() {
    const text = this.#text;
    const list = this.#form.isHostOnly() ? [] : [button(text('draft-list'), () => void this.list(), 'link')];
    this.#bar.replaceChildren(button(text('action-save'), () => void this.#drafts.wish().catch((error) => this.#failed(error))), ...list, this.#status);
    this.status(...this.#said);
    this.#drawGreeting();
    if (this.#dialog.isOpen) this.#again();
  }

  /** @param {'step' | 'review' | 'done'} page */
  place(page) {
    this.#bar.hidden = page === 'done';
    if (page === 'done') this.greet([]);
  }

  remove() {
    for (const part of [this.#found, this.#bar, this.#dialog]) part.remove();
  }

  /** One line below the form. @param {string} id of a message; empty for none @param {Date} [saved] */
  status(id, saved) {
    this.#said = [id, saved];
    this.#status.textContent = id && this.#text(id, { saved: saved ? this.#time(saved) : '' });
  }

  /** For who does not see that line. */
  announceStatus() {
    this.#form.announce(this.#status.textContent ?? '');
  }

  /** The message for what went wrong. @param {unknown} error */
  sentence(error) {
    const { name, isGone, code } = /** @type {{name?: string, isGone?: boolean, code?: unknown}} */ (error);
    if (code === 'draft') return 'draft-unreadable';
    if (name === 'Conflict') return isGone ? 'draft-gone' : 'draft-taken';
    if (name === 'QuotaExceededError') return 'draft-full';
    return BLOCKED.includes(name ?? '') ? 'draft-blocked' : 'draft-save-failed';
  }

  /** "You have already started". @param {Entry[]} entries */
  greet(entries) {
    this.#greeted = entries;
    this.#drawGreeting();
  }

  #drawGreeting() {
    const [entry, ...more] = this.#greeted;
    this.#found.hidden = !entry;
    if (!entry) return this.#found.replaceChildren();
    const go = () => (more.length > 0 ? void this.list() : this.#resume(entry));
    this.#found.replaceChildren(
      make('h2', { class: 'title' }, this.#text('draft-found-title')),
      make('p', {}, this.#text('draft-found', { saved: this.#time(new Date(entry.saved)) })),
      make('div', { class: 'row-buttons' }, button(this.#text('draft-continue'), go, 'button primary'), button(this.#text('draft-discard'), () => this.greet([]))),
    );
  }

  /** The dialog in which the applicant says how to save. */
  save() {
    this.#again = () => this.save();
    const text = this.#text;
    const chosen = () => /** @type {HTMLInputElement | null} */ (this.#dialog.find('input[name="draft-who"]:checked'))?.value;
    const passphrase = this.#passphrase('new-password', 'draft-passphrase-hint');
    const warning = this.#warning();
    passphrase.field.hidden = warning.hidden = true;
    const options = ['me', 'others', 'file'].map((value) => {
      const id = `draft-who-${value}`;
      const input = make('input', { type: 'radio', name: 'draft-who', id, value, 'aria-describedby': `${id}-hint` });
      input.addEventListener('change', () => {
        passphrase.field.hidden = value === 'me';
        warning.hidden = value !== 'others';
      });
      const hint = make('span', { class: 'hint', id: `${id}-hint` }, text(`${id}-hint`));
      return make('div', { class: 'option' }, input, make('label', { for: id }, text(id), ' ', hint));
    });
    const problem = this.#problem();
    const submit = async () => {
      const who = chosen();
      if (!who) return this.#refuse(problem, 'draft-who-missing', '#draft-who-me');
      const words = who === 'me' ? '' : passphrase.input.value;
      if (who !== 'me' && words.length < MIN_PASSPHRASE) return this.#refuse(problem, 'draft-passphrase-short', `#${passphrase.input.id}`);
      await this.#busy(problem, async () => {
        if (who === 'file') return this.#export(words);
        await this.#drafts.begin(words);
        this.saved();
      });
    };
    this.#ask(text('action-save'), submit, [
      make('p', {}, text('draft-where')),
      make('fieldset', { class: 'field' }, make('legend', {}, text('draft-who')), make('div', { class: 'options' }, ...options)),
      warning,
      passphrase.field,
      make('p', { class: 'muted' }, text('draft-kept')),
      problem,
    ], text('action-save-now'));
  }

  /** It is saved: what that means, and what else can be done. */
  saved() {
    this.#again = () => this.saved();
    const text = this.#text;
    this.#dialog.show(
      text('draft-saved-title'),
      make('p', {}, text('draft-come-back')),
      this.#buttons(
        button(text('draft-go-on'), () => this.#dialog.close(), 'button primary'),
        button(text('action-download'), () => this.#askForFile()),
        button(text('draft-delete'), () => this.#confirm(text('draft-delete'), 'draft-delete-sure', () => this.#drafts.deleteCurrent())),
      ),
    );
  }

  #askForFile() {
    this.#again = () => this.#askForFile();
    const passphrase = this.#passphrase('new-password', 'draft-passphrase-hint');
    const problem = this.#problem();
    const submit = async () => {
      if (passphrase.input.value.length < MIN_PASSPHRASE) return this.#refuse(problem, 'draft-passphrase-short', `#${passphrase.input.id}`);
      await this.#busy(problem, () => this.#export(passphrase.input.value));
    };
    this.#ask(this.#text('action-download'), submit, [make('p', {}, this.#text('draft-who-file-hint')), passphrase.field, problem], this.#text('action-download'));
  }

  /** @param {string} passphrase */
  async #export(passphrase) {
    const { blob, name } = await this.#drafts.toFile(passphrase);
    saveFile(blob, name);
    this.#drafts.wasExported();
    this.#tell('draft-file-saved-title', 'draft-file-saved');
  }

  /** What is stored in this browser. */
  async list() {
    this.#again = () => void this.list();
    const text = this.#text;
    /** @type {Entry[]} */ let entries = [];
    /** @type {string} */ let problem = '';
    try {
      entries = await listDrafts();
    } catch (error) {
      problem = this.sentence(error) === 'draft-blocked' ? 'draft-blocked' : 'draft-unreadable';
    }
    const empty = entries.length === 0 && !problem;
    // The browser's own button would be in the browser's language.
    const file = make('input', { type: 'file', id: 'draft-file', accept: '.lotse', hidden: true });
    const openFile = button(text('draft-open-file'), () => file.click());
    const alert = this.#problem();
    alert.textContent = problem && text(problem);
    file.addEventListener('change', () => void this.#openFile(file, alert));
    const all = button(text('draft-delete-all'), () => this.#confirm(text('draft-delete-all'), 'draft-delete-all-sure', () => this.#deleteAll()));
    this.#dialog.show(
      text('draft-list'),
      ...(empty ? [make('p', {}, text('draft-list-empty'))] : []),
      make('ul', { class: 'rows', role: 'list' }, ...entries.map((entry) => this.#line(entry))),
      alert,
      file,
      this.#buttons(openFile, ...(entries.length > 0 ? [all] : []), button(text('action-close'), () => this.#dialog.close())),
    );
  }

  /** @param {Entry} entry */
  #line(entry) {
    const text = this.#text;
    const language = new Intl.DisplayNames([this.#form.language()], { type: 'language' }).of(entry.language) ?? entry.language;
    const title = make('h3', { lang: entry.language, dir: 'auto' }, entry.title);
    const isHere = entry.form === this.#form.id;
    const go = button(text('draft-continue'), () => this.#resume(entry), 'button primary');
    const remove = button(text('draft-delete'), () => this.#confirm(text('draft-delete'), 'draft-delete-sure', () => this.#drafts.delete(entry.id)));
    for (const element of [go, remove]) element.setAttribute('aria-label', `${element.textContent}: ${entry.title}`);
    return make('li', { class: 'row' }, title,
      make('p', { class: 'muted' }, text('draft-line', { saved: this.#time(new Date(entry.saved)), language })),
      ...(isHere ? [] : [make('p', {}, text('draft-other-form'))]),
      this.#buttons(...(isHere ? [go] : []), remove));
  }

  /** Continues a draft: at once, or after its passphrase. What is answered now is lost, so that is asked first. @param {Entry} entry */
  #resume(entry) {
    const hasKey = entry.lock instanceof CryptoKey;
    const open = () => (hasKey ? this.#open(entry, '', this.#problem()) : this.#unlock((passphrase, problem) => this.#open(entry, passphrase, problem)));
    if (!this.#form.isUnsaved()) return void open();
    this.#confirm(this.#text('draft-continue'), 'draft-replace', async () => void open(), false);
  }

  /** @param {Entry} entry @param {string} passphrase @param {HTMLElement} problem @param {boolean} [isForced] */
  async #open(entry, passphrase, problem, isForced = false) {
    const isShown = problem.isConnected;
    await this.#busy(problem, async () => {
      if (await this.#drafts.resume(entry.id, passphrase, isForced)) return;
      this.#confirm(this.#text('draft-elsewhere-title'), 'draft-elsewhere', () => this.#open(entry, passphrase, this.#problem(), true), false, this.#text('draft-take-over'));
    }, 'draft-passphrase-wrong');
    // Without a form to show it in, what went wrong stands alone.
    if (!isShown && problem.textContent) this.#tell('draft-continue', 'draft-unreadable');
  }

  /** @param {HTMLInputElement} input @param {HTMLElement} problem */
  async #openFile(input, problem) {
    const file = input.files?.[0];
    if (!file) return;
    if (file.size > MAX_FILE || !(await isDraftFile(file))) return this.#refuse(problem, 'draft-file-unreadable', '#dialog-title');
    this.#unlock((passphrase, where) => this.#busy(where, () => this.#drafts.openFile(file, passphrase), 'draft-passphrase-wrong'));
  }

  /** @param {(passphrase: string, problem: HTMLElement) => Promise<void>} open */
  #unlock(open) {
    this.#again = () => this.#unlock(open);
    const passphrase = this.#passphrase('current-password', this.#form.isUnsaved() ? 'draft-replace' : '');
    const problem = this.#problem();
    this.#ask(this.#text('draft-unlock'), () => open(passphrase.input.value, problem), [passphrase.field, problem], this.#text('draft-continue'));
  }

  /** A draft is open now. @param {{text: string}[]} problems answers that do not fit a form that has changed */
  opened(problems) {
    this.greet([]);
    if (problems.length === 0) return this.#dialog.isOpen && this.#dialog.close();
    const list = make('ul', {}, ...problems.map(({ text }) => make('li', {}, text)));
    this.#again = () => this.#dialog.close();
    this.#dialog.show(this.#text('draft-continue'), make('p', {}, this.#text('draft-migrated')), list,
      this.#buttons(button(this.#text('draft-go-on'), () => this.#dialog.close(), 'button primary')));
  }

  async #deleteAll() {
    await this.#drafts.deleteAll();
    this.greet([]);
  }

  /**
   * @param {string} title @param {string} sentence @param {() => Promise<void>} act
   * @param {boolean} [isDeleting] whether to say that it is deleted @param {string} [word] on the button
   */
  #confirm(title, sentence, act, isDeleting = true, word = title) {
    const problem = this.#problem();
    this.#again = () => this.#dialog.close();
    const yes = button(word, () => void this.#busy(problem, async () => {
      await act();
      if (isDeleting) this.#tell('draft-delete', 'draft-deleted');
    }), 'button primary');
    this.#dialog.show(title, make('p', {}, this.#text(sentence)), problem, this.#buttons(yes, button(this.#text('action-cancel'), () => this.#dialog.close())));
  }

  /** @param {string} title @param {string} sentence */
  #tell(title, sentence) {
    this.#again = () => this.#tell(title, sentence);
    this.#dialog.show(this.#text(title), make('p', {}, this.#text(sentence)), this.#buttons(button(this.#text('action-close'), () => this.#dialog.close(), 'button primary')));
  }

  /** Nothing was asked, and something went wrong. @param {unknown} error */
  #failed(error) {
    this.#tell('action-save', this.sentence(error));
  }

  /** @param {string} title @param {() => Promise<void> | void} submit @param {Node[]} content @param {string} word on the button */
  #ask(title, submit, content, word) {
    const go = make('button', { type: 'submit', class: 'button primary', part: 'button button-primary' }, word);
    const form = make('form', { novalidate: true }, ...content, this.#buttons(go, button(this.#text('action-cancel'), () => this.#dialog.close())));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void submit();
    });
    this.#dialog.show(title, form);
  }

  /**
   * Does it, and says in the dialog what went wrong.
   * @param {HTMLElement} problem @param {() => Promise<void> | void} act @param {string} [otherwise] the message for what is no matter of storage
   */
  async #busy(problem, act, otherwise) {
    problem.textContent = '';
    const submit = this.#dialog.find('[type="submit"]');
    submit?.setAttribute('aria-disabled', 'true');
    try {
      await act();
    } catch (error) {
      // WebCrypto says no more than this about another key.
      const isKey = otherwise && error instanceof Error && error.name === 'OperationError';
      problem.textContent = this.#text(isKey ? otherwise : error instanceof NotADraft ? 'draft-file-unreadable' : this.sentence(error));
    } finally {
      submit?.removeAttribute('aria-disabled');
    }
  }

  /** @param {HTMLElement} problem @param {string} sentence @param {string} focus */
  #refuse(problem, sentence, focus) {
    problem.textContent = this.#text(sentence);
    this.#dialog.find(focus)?.focus();
  }

  #problem() {
    return make('p', { class: 'error', role: 'alert' });
  }

  #warning() {
    return make('div', { class: 'notice', 'data-tone': 'warning' }, make('span', { class: 'icon', 'aria-hidden': 'true' }), make('p', {}, this.#text('draft-device-note')));
  }

  /** @param {HTMLElement[]} buttons */
  #buttons(...buttons) {
    return make('div', { class: 'row-buttons' }, ...buttons);
  }

  /** @param {string} autocomplete @param {string} hint */
  #passphrase(autocomplete, hint) {
    const text = this.#text;
    const input = make('input', { class: 'input', id: 'draft-passphrase', type: 'password', autocomplete, dir: 'auto', 'aria-describedby': 'draft-passphrase-hint' });
    const show = make('input', { type: 'checkbox', id: 'draft-passphrase-show' });
    show.addEventListener('change', () => (input.type = show.checked ? 'text' : 'password'));
    const field = make('div', { class: 'field' },
      make('label', { class: 'label', for: input.id }, text('draft-passphrase')),
      make('div', { class: 'hint', id: 'draft-passphrase-hint' }, hint && text(hint)),
      input,
      make('div', { class: 'option' }, show, make('label', { for: show.id }, text('draft-passphrase-show'))));
    return { field, input };
  }

  /** @param {string} id @param {Record<string, string | number>} [variables] */
  #text = (id, variables = {}) => this.#form.text(id, variables);

  /** @param {Date} when */
  #time(when) {
    return new Intl.DateTimeFormat(this.#form.language(), { dateStyle: 'long', timeStyle: 'short' }).format(when);
  }
}
