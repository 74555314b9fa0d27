// Plays stories (docs/stories.md) through the headless API, with the meaning that `lotse test` gives them: the same
// steps, the same expectations. What the natively played story says about a form must hold here too.

import { each, expectations, fail, isMap, isNamed, pageOf, show } from '../expectations.mjs';

const MAX_PAGES = 500;

export class Player {
  #wasm;
  #form;
  #options;
  #removed = [];
  #handed = { part: {}, conflicts: [] };
  #applicant;
  #reader;
  /** @type {import('../../pkg/wasm/lotse_wasm.js').Session} */
  session;

  /** @param {{ engine: object, form: object }} [reader] the engine that also takes parts back, with the form */
  constructor(wasm, form, story, reader = { engine: wasm, form }) {
    this.#reader = reader;
    this.#wasm = wasm;
    this.#form = form;
    this.#options = {
      now: moment(story.today),
      messages: messagesOf(story.language ?? 'de'),
      parameters: story.parameters ?? {},
    };
    this.session = new wasm.Session(form, this.#options);
    this.#prefill(story.prefill ?? {});
  }

  /** Plays all steps; returns what is not as the story says. */
  play(steps) {
    const failures = [];
    for (const [index, step] of steps.entries()) {
      const [[action, argument]] = Object.entries(step).filter(([key]) => key !== 'note');
      try {
        if (action === 'expect') failures.push(...expectations(this.session, argument, this.#handed).map((text) => `steps[${index}]: ${text}`));
        else this.#act(action, argument);
      } catch (error) {
        // What comes after a step that did not work says nothing about the form.
        failures.push(`steps[${index}].${action}: ${error.message}`);
        break;
      }
    }
    return failures;
  }

  /** What came of it. @param {Uint8Array[]} [record] the messages of the record, if it is wanted */
  outcome(record) {
    return outcome(this.session, record);
  }

  /** The same in another engine, as the element moves there when a rare part of the form is turned to (`pkg/rare.js`). */
  outcomeIn(engine, form, record) {
    const session = new engine.Session(form, { ...this.#options, draft: this.session.draft() });
    try {
      return outcome(session, record);
    } finally {
      session.free();
    }
  }

  #page() {
    return pageOf(this.session);
  }

  #act(action, argument) {
    const { session } = this;
    switch (action) {
      case 'set':
        return Object.entries(argument).forEach(([path, data]) => this.#answer(path, data));
      case 'add':
        return each(argument).forEach((path) => this.#add(path));
      case 'remove':
        return each(argument).forEach((path) => {
          const row = session.node(path).path;
          this.#turnTo(path);
          session.removeRow(row);
          this.#removed.push(row);
        });
      case 'undo':
        return void session.restoreRow(this.#removed.pop() ?? fail('no row has been removed'));
      case 'move':
        this.#turnTo(argument.path);
        return void session.moveRow(argument.path, argument.to);
      case 'leave':
        return each(argument).forEach((path) => session.leave(path));
      case 'next':
        return this.#next(argument);
      case 'back': {
        const before = this.#page();
        session.back();
        if (this.#page() === before) fail(`expected a page before ${before}`);
        return this.#arrived(argument);
      }
      case 'go-to': {
        const path = argument === 'review' ? '' : session.steps().find((step) => isNamed(session.positionPath(step.path), argument))?.path;
        return void session.goTo(path ?? fail(`expected a step, found ${argument}`));
      }
      case 'continue':
        return void session.goOn();
      case 'language':
        return this.#speak(argument);
      case 'prefill':
        return this.#prefill(argument);
      case 'reload':
        return this.#reload(argument);
      case 'hand-over':
        return this.#handOver(typeof argument === 'string' ? { party: argument } : argument);
      case 'meanwhile':
        return this.#asApplicant(() => this.#act('set', argument));
      case 'hand-back':
        return this.#handBack(argument);
      case 'submit':
        session.checkAll();
        if (session.isValid === (argument === 'refused')) {
          fail(session.isValid ? 'expected something to be wrong' : `held up: ${show(session.violations(''))}`);
        }
        if (argument !== 'refused') session.markSent();
        return undefined;
      default:
        return fail(`${action} cannot be played`);
    }
  }

  #answer(path, data) {
    const node = this.session.node(path);
    if (node.kind === 'field') return this.#answerField(path, node, data);
    if (node.kind === 'repeat' && Array.isArray(data)) {
      return data.forEach((row, index) => {
        if (this.session.node(path).children.length <= index) this.#add(path);
        this.#answer(`${path}[${index + 1}]`, row);
      });
    }
    if (node.kind !== 'repeat' && isMap(data)) {
      return Object.entries(data).forEach(([name, member]) => this.#answer(`${path}.${name}`, member));
    }
    return fail(`expected answers for what is in ${path}, found ${show(data)}`);
  }

  #answerField(path, node, data) {
    if (!node.relevant) fail(`expected ${path} to be shown`);
    if (node.calculated) fail(`expected a question, found ${path}, which the form computes`);
    if (node.readonly) fail(`expected ${path} to be open to change`);
    this.#turnTo(path);
    this.#mustBeOffered(path, node, data);
    this.session.set(path, data);
    this.session.leave(path);
  }

  /** Radios, lists and boxes let nobody choose what is not there. */
  #mustBeOffered(path, node, data) {
    if (data === null) return;
    const yesNo = ['boolean', 'declaration'].includes(node.type);
    if (yesNo && !['true', 'false'].includes(String(data))) fail(`expected true or false for ${path}`);
    if (node.options && (node.type === 'choices') !== Array.isArray(data)) fail(`expected codes for ${path}`);
    for (const code of node.options ? each(data) : []) {
      if (!node.options.includes(String(code))) fail(`expected an option that ${path} offers, found ${code}`);
    }
  }

  #add(path) {
    if (!this.session.node(path).relevant) fail(`expected ${path} to be shown`);
    this.#turnTo(path);
    this.session.addRow(path);
  }

  /** Goes to the page that shows a path, as an applicant does with the list of steps. */
  #turnTo(path) {
    const page = this.session.node(path.split('.')[0]).path;
    if (this.session.position.path !== page) this.session.goTo(page);
  }

  #next(argument) {
    const target = typeof argument === 'string' && /^until (.*)$/.exec(argument)?.[1];
    if (target) {
      for (let pages = 0; pages < MAX_PAGES; pages += 1) {
        if (isNamed(this.#page(), target)) return;
        this.#pressNext();
      }
      fail(`expected to come to ${target}`);
    }
    if (argument === 'stays') {
      const before = this.#page();
      this.session.next();
      if (this.#page() !== before) fail(`expected to be held up on ${before}, arrived at ${this.#page()}`);
      return;
    }
    this.#pressNext();
    this.#arrived(argument);
  }

  #pressNext() {
    const before = this.session.position;
    if (before.page !== 'step') fail(`expected a page with Continue, found ${this.#page()}`);
    this.session.next();
    if (this.session.position.path === before.path) {
      fail(`expected to go on from ${this.#page()}: ${show(this.session.violations(before.path))}`);
    }
  }

  #arrived(argument) {
    if (argument !== true && !isNamed(this.#page(), argument)) {
      fail(`expected to arrive at ${argument}, arrived at ${this.#page()}`);
    }
  }

  /** From here on, the other person answers. */
  #handOver({ party, language }) {
    const part = JSON.parse(JSON.stringify(this.session.handOver(party)));
    const options = language ? { ...this.#options, messages: messagesOf(language) } : this.#options;
    this.#applicant = { session: this.session, options: this.#options };
    this.session = new this.#wasm.Session(this.#form, { ...options, draft: part });
    this.#options = options;
    this.#handed = { part, conflicts: [] };
  }

  #asApplicant(act) {
    const part = { session: this.session, options: this.#options };
    [this.session, this.#options] = [this.#applicant.session, this.#applicant.options];
    try {
      act();
    } finally {
      [this.session, this.#options] = [part.session, part.options];
    }
  }

  /** As the element does: by a copy in the engine that can, which leaves a draft. */
  #takeBack(part) {
    const { session, options } = this.#applicant;
    const { engine, form } = this.#reader;
    const copy = new engine.Session(form, { ...options, draft: JSON.parse(JSON.stringify(session.draft())) });
    const conflicts = copy.takeBack(part);
    this.#applicant.session = new this.#wasm.Session(this.#form, { ...options, draft: copy.draft() });
    session.free();
    copy.free();
    return conflicts;
  }

  #handBack(argument) {
    this.session.checkAll();
    const part = JSON.parse(JSON.stringify(this.session.handOver(this.session.party)));
    let conflicts;
    try {
      conflicts = this.#takeBack(part);
    } catch (error) {
      if (argument === 'refused') return;
      throw error;
    }
    if (argument === 'refused') fail('expected the part to be refused; it was taken');
    this.session.free();
    [this.session, this.#options] = [this.#applicant.session, this.#applicant.options];
    this.#handed = { part, conflicts };
  }

  /** Another language changes nothing but words and the writing of numbers. */
  #speak(language) {
    const { session } = this;
    const wrong = () => session.violations('').map(({ path, kind }) => [path, kind]);
    const seen = () => show([session.data(), session.position, wrong()]);
    const before = seen();
    this.#options = { ...this.#options, messages: messagesOf(language) };
    session.setMessages(this.#options.messages);
    if (seen() !== before) fail(`switching to ${language} changed answers, errors or the page`);
  }

  #prefill(facts) {
    for (const [name, stated] of Object.entries(facts)) {
      const detailed = isMap(stated) && 'value' in stated;
      const { value, origin = 'host', lock = false } = detailed ? stated : { value: stated };
      this.session.prefill(name, value, origin, lock);
    }
  }

  #reload(argument) {
    const draft = this.session.draft();
    if (argument.today) this.#options = { ...this.#options, now: moment(argument.today) };
    // The draft crosses as the text that a portal would keep.
    const options = { ...this.#options, draft: JSON.parse(JSON.stringify(draft)) };
    this.session.free();
    this.session = new this.#wasm.Session(this.#form, options);
    this.#removed = [];
    if (this.session.migrations.length > 0) fail(`no place for ${show(this.session.migrations)}`);
    if (show(this.session.draft()) !== show(draft)) fail('the draft is another one after it was opened again');
  }
}

/** All that can be seen of a session, as native programs write it (`lotse test --export-json`). */
export function outcome(session, record = []) {
  const nodes = [];
  const visit = (path) => {
    const node = session.node(path);
    nodes.push(node);
    node.children.forEach(visit);
  };
  session.steps().forEach((step) => visit(step.path));
  if (record.length > 0) session.setRecordMessages(record);
  return {
    submission: session.submission(),
    violations: session.violations(''),
    steps: session.steps(),
    position: session.position,
    draft: session.draft(),
    nodes,
    ...(record.length > 0 && { record: session.record() }),
  };
}

function moment(today) {
  return today.includes('T') ? today : `${today}T12:00:00`;
}

/** Stories look at ids of messages, not at texts. */
function messagesOf(language) {
  return [{ language, text: '' }];
}
