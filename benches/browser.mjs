// What an applicant waits for, in Chromium: the first load on a slow line with a slow processor, the second load, a key on the largest
// form, a key into a chain of computed values, memory. Beside each the lower limit, in the same run: a page with one native input, and a
// page written by hand for just these updates. One JSON object a line. After `cargo xtask build`.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

import { launch } from '../tests/browser/harness.mjs';
import { STRICT_POLICY, serve } from '../tests/browser/static.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const forms = join(target, 'bench-forms');

/** 1.6 Mbit/s, 150 ms, six times slower than this machine. */
const PHONE = { download: 200_000, upload: 100_000, latency: 150, cpu: 6 };
const SIZES = [50, 1000];
const LOADS = 7;
const KEYS = 40;

const report = (name, value, unit, budget) => console.log(JSON.stringify({ name, value: Number(value.toPrecision(4)), unit, budget }));
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
/** What else runs on the machine only ever adds. */
const fastest = (numbers) => Math.min(...numbers);

/** A generated form with a text for each field, bundled as services are. */
function generate(fields) {
  const name = `generated-${fields}`;
  const json = execFileSync('cargo', ['run', '--quiet', '--package=lotse', '--example=generate_form', '--', `${fields}`, '10'], { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  const form = { ...JSON.parse(json), id: name, languages: ['de'] };
  const texts = [`${name} = Formular`];
  const write = (path, { id, options, fields }) => {
    const key = path ? `${path}-${id}` : id;
    texts.push(`${key} = ${id}`, ...(options ?? []).map((code) => `    .option-${code} = ${code}`));
    for (const field of fields ?? []) write(key, field);
  };
  for (const step of form.steps) write('', step);
  const layout = join(forms, 'layout');
  mkdirSync(join(layout, 'forms', name), { recursive: true });
  mkdirSync(join(layout, 'locales/de'), { recursive: true });
  writeFileSync(join(layout, 'forms', name, 'form.yaml'), JSON.stringify(form));
  writeFileSync(join(layout, 'locales/de', `${name}.ftl`), `${texts.join('\n')}\n`);
  for (const shared of ['ui.ftl', 'common.ftl']) writeFileSync(join(layout, 'locales/de', shared), readFileSync(join(root, 'locales/de', shared)));
  const out = join(forms, name);
  const bundle = (out, ...options) => execFileSync(join(target, 'debug/lotse'), ['bundle', join(layout, 'forms', name), '--out', out, ...options], { encoding: 'utf8' });
  bundle(join(forms, 'linked', name));
  styleSource = bundle(out, '--inline-styles', join(root, 'dist/lotse/lotse.css')).match(/'sha256-.+'/)[0];
  for (const file of readdirSync(out, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    if (file.isFile()) writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  }
}

const page_ = (body, head = '') =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Portal</title>${head}</head><body><main>${body}</main></body></html>`;
const preload = (...files) => files.map((file) => `<link rel="preload" as="fetch" crossorigin href="${file}">`).join('');
const SCRIPT = '<script type="module" src="/lotse/lotse.js"></script>';
const ENGINE = preload('/lotse/wasm/lotse_wasm_bg.wasm').replace('crossorigin', 'crossorigin fetchpriority="low"');
/** A form in a page, with its first page or without; what is loaded, and in which order, is what docs/embedding.md says. */
const lotse = (fields, firstPage, style = '') => {
  const src = `/forms/generated-${fields}/`;
  return page_(`<lotse-form src="${src}" lang="de">${firstPage}</lotse-form>`, style + SCRIPT + preload(`${src}form.lotse`, `${src}messages/de.json`) + ENGINE);
};
const delivered = (fields, kind = '') => readFileSync(join(forms, kind, `generated-${fields}/pages/de.html`), 'utf8');
/** What the policy of the page has to allow beside its own files: the styles that are in it. */
let styleSource = '';

/** Written by hand: a page of twenty fields, a model of a thousand numbers, a chain of twenty sums, the two of them that are on the page. */
const BY_HAND = `
  const model = new Float64Array(1000);
  const main = document.querySelector('main');
  for (let index = 0; index < 20; index += 1) {
    const label = document.createElement('label');
    label.textContent = 'f' + index;
    const field = document.createElement(index % 10 === 3 ? 'output' : 'input');
    field.id = 's0.f' + index;
    label.append(field);
    main.append(label);
  }
  const shown = [3, 13].map((index) => document.getElementById('s0.f' + index));
  main.addEventListener('input', ({ target }) => {
    model[1] = Number(target.value.replace(',', '.')) || 0;
    let sum = 0;
    for (let index = 3; index < 200; index += 10) model[index] = sum += model[index - 2];
    for (const [index, output] of shown.entries()) output.textContent = String(model[3 + index * 10]);
  });`;

const pages = () => ({
  '/bare.html': page_('<label>Name <input id="s0.f1"></label>'),
  '/hand.html': page_('', '<script type="module" src="/hand.js"></script>'),
  '/hand.js': BY_HAND,
  ...Object.fromEntries(SIZES.flatMap((fields) => [
    [`/${fields}.html`, lotse(fields, delivered(fields))],
    [`/${fields}-linked.html`, lotse(fields, delivered(fields, 'linked'), '<link rel="preload" as="style" href="/lotse/lotse.css">')],
    [`/${fields}-alone.html`, lotse(fields, '')],
  ])),
});

/** Milliseconds from the navigation to the first input that is seen and can be typed into, and until the engine has taken over. */
const watchForInput = () => {
  document.addEventListener('lotse-ready', () => setTimeout(() => (globalThis.readyAfter = performance.now())));
  const find = () => document.querySelector('input') ?? document.querySelector('lotse-form')?.shadowRoot?.querySelector('input');
  const look = () => {
    if (!find()?.checkVisibility()) return requestAnimationFrame(look);
    // After the frame that shows it, when the thread is free again.
    requestAnimationFrame(() => setTimeout(() => (globalThis.usableAfter = performance.now())));
  };
  requestAnimationFrame(look);
};

const known = (page, name) => page.waitForFunction((name) => globalThis[name], name, { polling: 50 }).then((handle) => handle.jsonValue());
const usable = (page) => known(page, 'usableAfter');

/** First and second load of a page, each in a fresh profile: the fastest of several. */
async function load(path) {
  const [first, second, ready] = [[], [], []];
  const isOurs = !/bare|hand/.test(path);
  for (let run = 0; run < LOADS; run += 1) {
    await portal.visit('/blank.html', { slow: PHONE, prepare: (page) => page.addInitScript(watchForInput) }, async (page, problems) => {
      await page.goto(path);
      first.push(await usable(page));
      if (isOurs) ready.push(await known(page, 'readyAfter'));
      await page.waitForTimeout(1500); // What is loaded behind the first page, and compiled for the cache.
      await page.goto('/blank.html');
      await page.goto(path);
      second.push(await usable(page));
      problems.length = 0;
    });
  }
  return { first: fastest(first), second: fastest(second), ready: fastest(ready) };
}

/** Usable is what keeps what was typed: at once, before the engine is there. */
async function expectKept(path) {
  await portal.visit('/blank.html', { slow: PHONE, prepare: (page) => page.addInitScript(watchForInput) }, async (page, problems) => {
    await page.goto(path);
    await usable(page);
    const typed = await page.evaluate(() => {
      const form = document.querySelector('lotse-form');
      form.shadowRoot.querySelector('input[data-input="text"]').focus();
      return { isEarly: !form.session, path: form.shadowRoot.activeElement.id };
    });
    await page.keyboard.type('7');
    await known(page, 'readyAfter');
    const kept = await page.evaluate((path) => document.querySelector('lotse-form').session.node(path).input, typed.path);
    if (!typed.isEarly || kept !== '7') throw new Error(`${path}: expected 7 to be typed before the engine was there and to be kept; found ${JSON.stringify({ ...typed, kept })}`);
    problems.length = 0;
  });
}

/** For all pages: where the input of the chain is, and the engines that were started. */
const provide = () => {
  globalThis.engines = [];
  const { instantiateStreaming } = WebAssembly;
  WebAssembly.instantiateStreaming = async (...given) => {
    const started = await instantiateStreaming(...given);
    globalThis.engines.push(started.instance);
    return started;
  };
  globalThis.chainInput = () => (document.querySelector('lotse-form')?.shadowRoot ?? document).querySelector('[id="s0.f1"]');
};
const prepare = (page) => page.addInitScript(provide);
const ready = (page) => page.waitForFunction(() => document.querySelector('lotse-form')?.session ?? !document.querySelector('lotse-form'));

/** Milliseconds from a key to the end of the frame after it, on a slow processor. */
async function key(path) {
  let times;
  await portal.visit(path, { prepare, slow: { ...PHONE, latency: 0, download: -1, upload: -1 } }, async (page) => {
    await ready(page);
    await page.evaluate(() => {
      globalThis.times = [];
      addEventListener('keydown', ({ timeStamp }) => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.times.push(performance.now() - timeStamp);
        port2.postMessage(0);
      }), true);
      globalThis.chainInput().focus();
    });
    for (let turn = 0; turn < KEYS; turn += 1) {
      await page.keyboard.press(turn % 2 ? 'Backspace' : '7');
      await page.waitForTimeout(60);
    }
    times = await page.evaluate(() => globalThis.times);
  });
  return median(times.slice(KEYS / 4));
}

/** Milliseconds of one input event until the values that follow are in the DOM, unthrottled. */
async function chain(path) {
  let took;
  await portal.visit(path, { prepare }, async (page) => {
    await ready(page);
    took = await page.evaluate(() => {
      const input = globalThis.chainInput();
      const root = input.getRootNode();
      const shown = () => root.querySelector('[id="s0.f13"]').textContent + (root.querySelector('[id="s0.f13"]').value ?? '');
      const type = (text) => {
        input.value = text;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      };
      for (let turn = 0; turn < 500; turn += 1) type(String(turn % 9));
      type('5');
      const before = shown();
      type('8');
      if (shown() === before) throw new Error(`the sum stays ${before}`);
      const batches = [];
      for (let batch = 0; batch < 15; batch += 1) {
        const start = performance.now();
        for (let turn = 0; turn < 40; turn += 1) type(String(turn % 9));
        batches.push((performance.now() - start) / 40);
      }
      return Math.min(...batches);
    });
  });
  return took;
}

/** Bytes of JavaScript, of the browser's objects for it, and of the WebAssembly. */
async function memory(path) {
  let bytes;
  await portal.visit(path, { prepare }, async (page) => {
    await ready(page);
    await page.waitForTimeout(500);
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, embedderHeapUsedSize = 0 } = await session.send('Runtime.getHeapUsage');
    const engines = await page.evaluate(() => globalThis.engines.map(({ exports }) => exports.memory.buffer.byteLength));
    bytes = engines.reduce((sum, bytes) => sum + bytes, usedSize + embedderHeapUsedSize);
    if (path !== '/bare.html' && engines.length === 0) throw new Error('the memory of the engine was not found');
  });
  return bytes;
}

rmSync(forms, { recursive: true, force: true });
SIZES.forEach(generate);
const portal = await launch(
  await serve({ '/lotse/': join(root, 'dist/lotse'), '/forms/': forms }, { pages: { ...pages(), '/blank.html': page_('') }, cached: true, policy: STRICT_POLICY.replace("style-src 'self'", `style-src 'self' ${styleSource}`) }),
);
try {
  const bare = await load('/bare.html');
  report('first load, one native input', bare.first, 'ms');
  report('second load, one native input', bare.second, 'ms');
  const hand = await load('/hand.html');
  report('first load, written by hand', hand.first, 'ms');
  for (const fields of SIZES) {
    const goal = { 50: 1.8, 1000: 2.4 }[fields];
    await expectKept(`/${fields}.html`);
    const { first, second, ready } = await load(`/${fields}.html`);
    report(`first load, ${fields} fields, first usable input`, first, 'ms');
    report(`first load, ${fields} fields, first usable input, to one native input`, first / bare.first, 'times', goal);
    report(`first load, ${fields} fields, engine ready`, ready, 'ms');
    report(`first load, ${fields} fields, engine ready, to one native input`, ready / bare.first, 'times');
    const linked = await load(`/${fields}-linked.html`);
    report(`first load, ${fields} fields, first usable input, styles not in the page`, linked.first, 'ms');
    report(`first load, ${fields} fields, first usable input, styles not in the page, to one native input`, linked.first / bare.first, 'times', goal);
    const alone = await load(`/${fields}-alone.html`);
    report(`first load, ${fields} fields, no first page delivered`, alone.first, 'ms');
    report(`first load, ${fields} fields, no first page delivered, to one native input`, alone.first / bare.first, 'times');
    report(`second load, ${fields} fields`, second, 'ms');
    report(`second load, ${fields} fields, to one native input`, second / bare.second, 'times');
  }
  const largest = Math.max(...SIZES);
  const limit = await key('/hand.html');
  const ours = await key(`/${largest}.html`);
  report('key to the next frame, written by hand', limit, 'ms');
  report(`key to the next frame, ${largest} fields`, ours, 'ms');
  report(`key to the next frame, ${largest} fields, to written by hand`, ours / limit, 'times', 1.6);
  report('key into a chain of 20 sums until the DOM changed, written by hand', await chain('/hand.html'), 'ms');
  report(`key into a chain of 20 sums until the DOM changed, ${largest} fields`, await chain(`/${largest}.html`), 'ms', 0.5);
  const empty = await memory('/bare.html');
  report(`memory, ${largest} fields, above one native input`, ((await memory(`/${largest}.html`)) - empty) / 1e6, 'MB', 6);
} finally {
  await portal.close();
}
