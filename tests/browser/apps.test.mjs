// The packed package, installed into sample apps, built by their bundlers and filled in as an applicant does.
// `cargo xtask test browser` packs, installs and builds; by hand: `cargo xtask apps`.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { expectAxeClean, launch } from './harness.mjs';
import { STRICT_POLICY, serve } from './static.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const apps = join(target, 'apps');

/** Opens an app in a browser of its own server, and sees that only the form's own files are asked for. */
async function open(app, body, policy = STRICT_POLICY) {
  const server = await serve({ '/': join(apps, app), '/forms/': join(apps, 'forms') }, { policy });
  const portal = await launch(server);
  try {
    await portal.visit('/', body);
  } finally {
    await portal.close();
  }
}

async function apply(page, next = '#action-next') {
  const data = () => page.locator('lotse-form').evaluate((form) => form.data);
  await page.locator('[id="person.name"]').fill('Amira');
  // The search in the list is a module that is loaded when it is needed, wherever the bundler has put it.
  await page.locator('[id="person.country-box"]').fill('Syr');
  await page.locator('[id="person.country-box"]').press('ArrowDown');
  await page.locator('[id="person.country-box"]').press('Enter');
  await page.getByRole('button', { name: 'العربية' }).click();
  await page.locator('.lotse[dir="rtl"]').waitFor();
  assert.equal(await page.locator('#heading').innerText(), 'من أنت؟');
  assert.equal(await page.locator('[id="person.name"]').inputValue(), 'Amira');
  await expectAxeClean(page);
  await page.locator(next).click();
  await page.locator('[id="wish.topic-o-work"]').check();
  assert.deepEqual(await data(), { person: { name: 'Amira', country: '475' }, wish: { topic: 'work' } });
  await page.locator('#action-next').click();
  await page.locator('#action-submit').click();
  await page.locator('.done').waitFor();
  assert.match(await page.locator('.done').innerText(), /RR-1/);
  assert.deepEqual(JSON.parse(await page.locator('#sent').innerText()), { person: { name: 'Amira', country: '475' }, wish: { topic: 'work' } });
}

test('a plain page: a script tag and hashes', () => open('plain', (page) => apply(page)));

for (const [app, policies] of [['vite-react', ''], ['vite-vue', ' vue'], ['vite-lit', ' lit-html']]) {
  test(`${app}: what is rendered anew at each answer loses nothing`, () =>
    open(app, async (page) => {
      await apply(page);
      assert.ok(Number(await page.locator('#changes').innerText()) >= 3);
    }, `${STRICT_POLICY}${policies}`));
}

test('webpack: an element made by hand, driven from outside', () =>
  open('webpack', (page) => apply(page, '#next'), `${STRICT_POLICY} webpack`));

test('the package holds what a portal needs, and nothing else', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: join(target, 'xtask/package'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  const names = files.map(({ path }) => path.replace(/-[A-Z0-9]{8}(?=\.js)/, '-HASH')).sort();
  const list = new URL('package.expected.txt', import.meta.url);
  if (process.env.UPDATE) writeFileSync(list, `${names.join('\n')}\n`);
  const expected = readFileSync(list, 'utf8').trim().split('\n');
  assert.deepEqual(names, expected, 'tests/browser/package.expected.txt lists what npm packs: UPDATE=1 writes it anew');
});

test('the exports of the package exist, and its manifest names what the class has', async () => {
  const folder = join(target, 'xtask/package');
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const paths = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)));
  for (const path of paths) assert.ok(readFileSync(join(folder, path)).length > 0, path);
  const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  const { attributes, members } = manifest.modules[0].declarations[0];
  await open('plain', async (page) => {
    const found = await page.evaluate(() => {
      const { observedAttributes, prototype } = customElements.get('lotse-form');
      const own = Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor' && !/Callback$|^handleEvent$/.test(name));
      return { observedAttributes, own };
    });
    const named = attributes.map(({ name }) => name);
    assert.deepEqual(found.observedAttributes.filter((name) => !named.includes(name)), [], 'attributes that the manifest lacks');
    assert.deepEqual(found.own.sort(), members.map(({ name }) => name).sort(), 'properties and methods');
  });
});

test('the script is one file: it imports nothing before a page needs it', () => {
  const script = readFileSync(join(target, 'xtask/package/lotse.js'), 'utf8');
  const imports = script.match(/(?:^|[;}])(?:import|export)\s*(?:[\w*{][^;"'()]*from)?\s*["'][^"']+["']/g) ?? [];
  assert.deepEqual(imports, [], 'a module that is loaded later imports something that the script has too: give it as a parameter instead (CONTRIBUTING.md)');
  assert.match(script, /import\(["']\.\/lotse-combobox-/);
});
