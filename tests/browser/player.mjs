// Plays stories (docs/stories.md) in a browser as a person does: taps, types, chooses, and looks at what is shown.
// What a story expects of the session is looked up by the code that the Node player uses (../expectations.mjs).

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

import { each, isMap, isNamed } from '../expectations.mjs';
import { formIsReady } from './harness.mjs';
import { pdf } from './papers.mjs';

const MAX_PAGES = 60;
const EXPECTATIONS = '/story-expectations.mjs';

/** Lets a page load the code of the expectations; for `prepare` of a visit. */
export function serveExpectations(page) {
  const body = readFileSync(new URL('../expectations.mjs', import.meta.url), 'utf8');
  return page.route(`**${EXPECTATIONS}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
}

export class BrowserPlayer {
  #page;
  #atEachPage;
  #language;

  /**
   * @param {import('playwright-core').Page} page shows the form, and was prepared with `serveExpectations`
   * @param {string} language of the form as it is shown; answers of the story are in German
   * @param {(name: string) => Promise<void>} atEachPage called with each page that is filled in, before it is left
   */
  constructor(page, language, atEachPage) {
    this.#page = page;
    this.#language = language;
    this.#atEachPage = atEachPage;
  }

  /** Starts the form with what the host of the story sets. */
  async start(story) {
    await formIsReady(this.#page);
    await this.#page.evaluate(async (story) => {
      const form = document.querySelector('lotse-form');
      globalThis.submitted = [];
      form.addEventListener('lotse-submit', ({ detail }) => {
        const { form, data, record, language } = detail;
        globalThis.submitted.push({ form, data, record, language });
      });
      if (!story.parameters && !story.prefill) return;
      Object.assign(form, { parameters: story.parameters, prefill: story.prefill });
      await form.restart();
    }, story);
    await formIsReady(this.#page);
  }

  /** Plays all steps; the first that does not work ends it. */
  async play(steps) {
    for (const [index, step] of steps.entries()) {
      const [[action, argument]] = Object.entries(step).filter(([key]) => key !== 'note');
      try {
        await this.#act(action, argument);
      } catch (error) {
        error.message = `steps[${index}].${action} on ${await this.#name()}: ${error.message}`;
        throw error;
      }
    }
  }

  /** What the page was given to send. */
  submitted() {
    return this.#page.evaluate(() => globalThis.submitted);
  }

  async #act(action, argument) {
    switch (action) {
      case 'set':
        for (const [path, data] of Object.entries(argument)) await this.#answer(path, data);
        // The last field is left too: by the key that leads to the next one.
        return this.#page.keyboard.press('Tab');
      case 'expect':
        return this.#expect(argument);
      case 'add':
        for (const path of each(argument)) await this.#add((await this.#look(path)).path);
        return;
      case 'remove':
        for (const path of each(argument)) await this.#tap(`${(await this.#look(path)).path}-remove`);
        return;
      case 'undo':
        return this.#page.locator('[data-action="restore-row"]').click();
      case 'next':
        return this.#next(argument);
      case 'back':
        await this.#tap('action-back');
        return this.#arrived(argument);
      case 'go-to':
        return this.#goTo(argument);
      case 'submit':
        return this.#submit(argument);
      default:
        return assert.fail(`${action} cannot be played in a browser`);
    }
  }

  async #answer(path, data) {
    const node = await this.#look(path);
    if (node.kind === 'repeat' && Array.isArray(data)) {
      for (const [index, row] of data.entries()) {
        if ((await this.#look(path)).rows <= index) await this.#add(node.path);
        await this.#answer(`${path}[${index + 1}]`, row);
      }
    } else if (node.kind !== 'field') {
      assert.ok(isMap(data), `expected answers for what is in ${path}`);
      for (const [name, member] of Object.entries(data)) await this.#answer(`${path}.${name}`, member);
    } else {
      if (!node.control) await this.#goTo(path.split('.')[0]);
      await this.#fill(node.control ? node : await this.#look(path), data);
    }
  }

  /** Answers one question by the control that the page shows for it. */
  async #fill(node, data) {
    const { path, control } = node;
    assert.ok(control, `${path} is not on the page`);
    switch (control) {
      case 'parts':
        for (const [part, text] of Object.entries(partsOf(data, node.type))) await this.#type(`${path}-${part}`, text);
        return;
      case 'radio':
        return this.#label(`${path}-o-${data}`);
      case 'codes':
        for (const code of node.options) {
          if (node.chosen.includes(code) !== each(data).map(String).includes(code)) await this.#label(`${path}-o-${code}`);
        }
        return;
      case 'checkbox':
        if ((node.chosen.length > 0) !== (String(data) === 'true')) await this.#label(path);
        return;
      case 'select':
        return void (await this.#byId(path).selectOption(String(data)));
      case 'combobox':
        return this.#search(path, String(data));
      case 'files':
        return this.#choose(path, each(data).map(fileOf));
      default:
        return this.#type(path, this.#written(node, data));
    }
  }

  /** Chooses files and waits until they have been read. */
  async #choose(path, files) {
    await this.#byId(path).setInputFiles(files);
    await this.#page.waitForFunction(
      ([path, count]) => document.querySelector('lotse-form').session.node(path).input?.length === count,
      [path, files.length],
    );
  }

  /** A number as the language of the page writes it. */
  #written(node, data) {
    if (data === null) return '';
    const isNumber = ['integer', 'decimal', 'money', 'quantity'].includes(node.type);
    if (!isNumber || this.#language === 'de') return String(data);
    return String(data).replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.'));
  }

  async #type(id, text) {
    await this.#byId(id).click();
    await this.#page.keyboard.press('ControlOrMeta+A');
    await this.#page.keyboard.press('Delete');
    // What the applicant would have to press is typed; signs that few keyboards have come in one piece.
    if (/^[\w ,.@+-]*$/.test(text)) await this.#page.keyboard.type(text);
    else await this.#page.keyboard.insertText(text);
  }

  /** Types a name into the box of a long list and takes the option that is offered. */
  async #search(path, code) {
    const box = this.#byId(`${path}-box`);
    const name = await this.#byId(path).evaluate(
      (select, code) => [...select.options].find((option) => option.value === code)?.textContent,
      code,
    );
    assert.ok(name, `${path} does not offer ${code}`);
    await box.click();
    await this.#page.keyboard.press('ControlOrMeta+A');
    await this.#page.keyboard.insertText(name);
    for (let count = 0; count < MAX_PAGES; count += 1) {
      await this.#page.keyboard.press('ArrowDown');
      if ((await box.getAttribute('aria-activedescendant'))?.endsWith(`-l-${code}`)) break;
    }
    await this.#page.keyboard.press('Enter');
    assert.equal(await this.#byId(path).inputValue(), code, `${path}: the option that was chosen`);
  }

  async #add(path) {
    await this.#tap(`${path}-add`);
  }

  async #next(argument) {
    const target = typeof argument === 'string' && /^until (.*)$/.exec(argument)?.[1];
    if (target) {
      for (let pages = 0; !isNamed(await this.#name(), target); pages += 1) {
        assert.ok(pages < MAX_PAGES, `expected to come to ${target}`);
        await this.#goOn();
      }
      return;
    }
    if (argument === 'stays') {
      const before = await this.#name();
      await this.#tap('action-next');
      assert.equal(await this.#name(), before, 'expected to be held up');
      assert.equal(await this.#focused(), 'summary', 'the summary of errors takes the focus');
      return;
    }
    await this.#goOn();
    await this.#arrived(argument);
  }

  async #goOn() {
    const before = await this.#name();
    await this.#compare();
    await this.#atEachPage(before);
    await this.#tap('action-next');
    if ((await this.#name()) === before) assert.fail(`held up: ${await this.#byId('summary').innerText()}`);
    assert.equal(await this.#focused(), 'heading', 'the heading of the new page takes the focus');
  }

  async #arrived(argument) {
    const name = await this.#name();
    if (argument !== true) assert.ok(isNamed(name, argument), `expected to arrive at ${argument}, arrived at ${name}`);
  }

  /** By the list of steps, or by the page of review. */
  async #goTo(step) {
    if ((await this.#name()) !== 'review') await this.#byId('steps-title').click();
    const path = (await this.#look(step)).path;
    await this.#page.locator(`[data-action="go-to"][data-path="${path}"]`).first().click();
    await this.#arrived(step);
  }

  async #submit(argument) {
    await this.#atEachPage('review');
    await this.#tap('action-submit');
    if (argument === 'refused') return assert.equal(await this.#focused(), 'summary');
    await this.#page.locator('.done').waitFor();
    await this.#atEachPage('done');
  }

  /** What the story expects of the session, and what that means for the page. */
  async #expect(expected) {
    const failures = await this.#page.evaluate(
      async ([url, expected]) => (await import(url)).expectations(document.querySelector('lotse-form').session, expected),
      // What controls show depends on the language that the story is written in.
      [EXPECTATIONS, this.#language === 'de' ? expected : { ...expected, inputs: {} }],
    );
    assert.deepEqual(failures, []);
    for (const [paths, isShown] of [[expected.relevant, true], [expected.hidden, false]]) {
      for (const path of each(paths)) await this.#mustShow(path, isShown);
    }
    for (const item of each(expected.errors)) await this.#mustComplain(item.path ?? item);
  }

  async #mustShow(path, isShown) {
    const node = await this.#look(path);
    if (!node.isHere) return;
    const slot = this.#byId(`${node.path}-slot`);
    assert.equal(node.isDrawn && (await slot.isVisible()), isShown && node.isDrawn, `${path} on the page`);
  }

  async #mustComplain(path) {
    const node = await this.#look(path);
    if (node.isHere) assert.notEqual(await this.#byId(`${node.path}-error`).innerText(), '', `${path} says what is wrong`);
  }

  /** The page shows exactly the questions that are asked, with the answers that the session holds. */
  async #compare() {
    const wrong = await this.#page.evaluate(() => {
      const { session, shadowRoot } = document.querySelector('lotse-form');
      const wrong = [];
      const visit = (path, isShown) => {
        const node = session.node(path);
        const isAsked = isShown && node.relevant;
        node.children.forEach((child) => visit(child, isAsked));
        if (node.kind !== 'field' || node.calculated) return;
        const control = shadowRoot.querySelector(`[id="${CSS.escape(path)}"]`);
        if (isAsked !== Boolean(control?.closest('.slot').checkVisibility())) wrong.push(`${path}: asked ${isAsked}`);
        if (isAsked && control?.dataset.input === 'text' && (node.input ?? '') !== control.value) {
          wrong.push(`${path}: ${control.value}, answered ${node.input}`);
        }
      };
      visit(session.position.path, true);
      return wrong;
    });
    assert.deepEqual(wrong, [], 'the page and the session');
  }

  /** A node, and how the page asks for it. */
  #look(path) {
    return this.#page.evaluate((path) => {
      const { session, shadowRoot } = document.querySelector('lotse-form');
      const node = session.node(path);
      const byId = (id) => shadowRoot.querySelector(`[id="${CSS.escape(id)}"]`);
      const slot = byId(`${node.path}-slot`);
      const holder = slot?.querySelector(`[data-path="${CSS.escape(node.path)}"][data-input]`);
      const isList = holder instanceof HTMLSelectElement;
      const control = isList ? (byId(`${node.path}-box`) ? 'combobox' : 'select') : holder?.dataset.input;
      const checked = slot ? [...slot.querySelectorAll('input:checked')] : [];
      return {
        path: node.path,
        kind: node.kind,
        type: node.type,
        options: node.options,
        rows: node.children.length,
        isHere: slot !== null,
        // Helpers of other expressions are never drawn.
        isDrawn: slot !== null && slot.childElementCount > 0,
        control,
        chosen: checked.map((input) => input.value),
      };
    }, path);
  }

  #name() {
    return this.#page.evaluate(async (url) => (await import(url)).pageOf(document.querySelector('lotse-form').session), EXPECTATIONS);
  }

  #focused() {
    return this.#page.evaluate(() => document.querySelector('lotse-form').shadowRoot.activeElement?.id);
  }

  #byId(id) {
    return this.#page.locator(`[id="${id}"]`);
  }

  #tap(id) {
    return this.#byId(id).click();
  }

  /** Radios and boxes are as large as their labels. */
  #label(id) {
    return this.#page.locator(`label[for="${id}"]`).click();
  }
}

/** `8.3.1989`, or parts as they are. */
function partsOf(data, type) {
  if (isMap(data)) return Object.fromEntries(Object.entries(data).map(([part, text]) => [part, String(text)]));
  const numbers = String(data ?? '').split('.');
  const names = type === 'month' ? ['month', 'year'] : ['day', 'month', 'year'];
  assert.equal(numbers.length, names.length, `expected a date in parts or with points, found ${data}`);
  return Object.fromEntries(names.map((name, index) => [name, numbers[index]]));
}

function fileOf({ name, type, size }) {
  assert.equal(type, 'application/pdf', `${name}: stories that a browser plays choose PDF files, since photos are made smaller`);
  return { name, mimeType: type, buffer: pdf({ trailer: `% ${name}\n`, size }) };
}
