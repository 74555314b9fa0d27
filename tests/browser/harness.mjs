// The demo portal in a real Chromium, on a screen as small as a cheap phone's.
//
//   const portal = await launch();
//   after(() => portal.close());
//   test('…', () => portal.visit('/', async (page) => { … }));
//
// Every visit fails when the page's own policy was violated, something was written to the console
// as an error, or a request left the portal or failed. A visit that provokes such a thing takes it
// out of `problems`.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What every visit starts from; `visit` takes other values. */
const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
  locale: 'de-DE',
  timezoneId: 'Europe/Berlin',
  reducedMotion: 'reduce',
};

/** A slow connection and an old processor: bytes a second, milliseconds, factor. */
export const cheapPhone = { download: 180_000, upload: 90_000, latency: 300, cpu: 6 };

/**
 * Starts one browser, and the server unless `LOTSE_URL` names a running one or another one is given.
 * Several test files may run at once; each has its own browser.
 * @param {{url: string, stop(): void}} [other] a server of `static.mjs`
 */
export async function launch(other) {
  const server = other ?? (process.env.LOTSE_URL ? { url: process.env.LOTSE_URL, stop() {} } : await startServer());
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'],
  });
  return new Portal(browser, server);
}

class Portal {
  #browser;
  #server;

  constructor(browser, server) {
    this.#browser = browser;
    this.#server = server;
  }

  /** The address of the demo portal, with a slash at its end. */
  get url() {
    return this.#server.url;
  }

  /**
   * Opens a page in a fresh profile, hands it to `body` and closes it. When `body` fails, a picture and
   * the markup of the page are left in `target/browser-failures/`.
   *
   * @param {string} path path in the portal, for example `/?lang=ar`
   * @param {object} [options] Playwright's context options, and `slow` (see `cheapPhone`),
   *   and `prepare(page)` to be run before the page is opened (routes, init scripts)
   * @param {(page: import('playwright-core').Page, problems: string[]) => Promise<void>} body
   */
  async visit(path, options, body) {
    if (typeof options === 'function') return this.visit(path, {}, options);
    const { slow, prepare, ...context } = options;
    const profile = await this.#browser.newContext({ ...phone, baseURL: this.url, ...context });
    try {
      const page = await profile.newPage();
      const problems = await watch(page, this.url);
      if (slow) await slowDown(page, slow);
      await prepare?.(page);
      try {
        await page.goto(path);
        await body(page, problems);
        assert.deepEqual(problems, [], 'the page reported problems');
      } catch (error) {
        await keepEvidence(page, path);
        throw error;
      }
    } finally {
      await profile.close();
    }
  }

  async close() {
    await this.#browser.close();
    this.#server.stop();
  }
}

/** The form can be filled in and asked (`lotse-ready`). @param {import('playwright-core').Page} page */
export async function formIsReady(page) {
  await page.locator('#heading').waitFor();
  await page.waitForFunction(() => document.querySelector('lotse-form').session);
}

/**
 * Shows, in place of the page's form, one with a single choice (`one.place`) in a language that the forms here do not have.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} lang
 * @param {string[]} names of the options, in that language
 * @param {'select' | 'combobox'} appearance
 */
export async function showChoice(page, lang, names, appearance) {
  await formIsReady(page);
  await page.evaluate(
    ([lang, names, appearance]) => {
      const form = document.createElement('lotse-form');
      const text = 'other = A\none = A\none-place = A\n';
      form.lang = lang;
      form.resources = { [lang]: [{ language: lang, text }], de: [{ language: 'de', text }] };
      const entries = names.map((name, index) => ({ code: `c${index}`, name: { [lang]: name } }));
      form.definition = { id: 'other', version: '1', languages: [lang], lists: { places: { entries } }, steps: [{ id: 'one', fields: [{ id: 'place', type: 'choice', list: 'places', appearance }] }] };
      document.querySelector('lotse-form').replaceWith(form);
    },
    [lang, names, appearance],
  );
}

/** Fails with what axe finds, one line a problem. */
export async function expectAxeClean(page, context = undefined) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8'));
  }
  const found = await page.evaluate(
    // Without `preload`, it does not copy style sheets of shadow roots into inline ones, which the page's policy refuses.
    (context) => globalThis.axe.run(context ?? document, { resultTypes: ['violations'], preload: false }),
    context,
  );
  const lines = found.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id} (${rule.impact}): ${rule.help}\n    ${node.target.join(' >> ')}\n    ${node.html}`),
  );
  assert.equal(lines.length, 0, `axe found ${lines.length} problems:\n${lines.join('\n')}`);
}

/** Fails when the page has to be scrolled sideways. */
export async function expectNoOverflow(page) {
  const content = await page.evaluate(() => document.documentElement.scrollWidth);
  // Not `innerWidth`: a phone's browser zooms out to show what is too wide, and then reports that width.
  const screen = page.viewportSize().width;
  assert.ok(content <= screen, `the page is ${content} px wide on a screen of ${screen} px`);
}

/** What has the focus, also inside open shadow roots: enough to tell where a keyboard user is. */
export function focused(page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { localName, id, type, value, textContent, dataset } = element;
    return { tag: localName, id, type, value, text: textContent.trim(), path: dataset.path, action: dataset.action };
  });
}

/** Collects what should never happen on a page. */
async function watch(page, url) {
  const problems = [];
  await page.exposeBinding('reportPolicyViolation', (_, text) => void problems.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      globalThis.reportPolicyViolation(
        `policy ${effectiveDirective}: ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`,
      );
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.stack ?? error}`));
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(url) || /^(blob|data):/.test(request.url());
    if (!isOwn) problems.push(`request to elsewhere: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    problems.push(`request failed: ${request.url()} (${request.failure()?.errorText})`);
  });
  return problems;
}

async function slowDown(page, { download, upload, latency, cpu }) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    downloadThroughput: download,
    uploadThroughput: upload,
    latency,
  });
}

async function keepEvidence(page, path) {
  const directory = join(root, 'target/browser-failures');
  const name = `${path.replaceAll(/[^a-z0-9]+/gi, '-')}-${Date.now()}`;
  mkdirSync(directory, { recursive: true });
  try {
    writeFileSync(join(directory, `${name}.html`), await page.content());
    await page.screenshot({ path: join(directory, `${name}.png`), fullPage: true });
    console.error(`a picture and the markup are in target/browser-failures/${name}.*`);
  } catch {
    // The page may be gone; the error itself says more than a missing picture.
  }
}

function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const directories = (process.env.PATH ?? '').split(delimiter);
  const found = names.flatMap((name) => directories.map((directory) => join(directory, name))).find(existsSync);
  if (!found) {
    throw new Error('no Chromium on the PATH: install it (`cargo xtask test browser` does) or name it by CHROMIUM');
  }
  return found;
}

/** `cargo xtask serve` prints its address and serves `dist/` until it is ended. */
async function startServer() {
  const server = spawn('cargo', ['xtask', 'serve', '--port', '0'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: server.stdout })) {
    return { url: line.trim(), stop: () => server.kill() };
  }
  throw new Error('`cargo xtask serve` ended without an address; its own message is above');
}
