// What portal teams are told is what there is: attributes, properties, events, tokens and parts in the manifest, in the types and in
// docs/embedding.md.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const modules = readdirSync(new URL('pkg/', root)).filter((name) => name.endsWith('.js')).map((name) => read(`pkg/${name}`)).join('\n');
const docs = read('docs/embedding.md');
const [declaration] = JSON.parse(read('pkg/custom-elements.json')).modules[0].declarations;
const all = (text, pattern) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort();
const named = (list) => list.map(({ name }) => name).sort();

/** Fails when the manifest has other names, or the page for portal teams lacks one. */
function check(found, listed, what) {
  assert.ok(found.length > 3, `${what}: ${found}`);
  assert.deepEqual(listed, found, `${what} in pkg/custom-elements.json`);
  for (const name of found) assert.ok(docs.includes(`\`${name}\``) || docs.includes(`\`${name}=`) || docs.includes(`\`${name}(`), `docs/embedding.md lacks ${what} ${name}`);
}

test('events', () => {
  const map = /interface LotseEventMap \{.*?\n\}/s.exec(read('pkg/types/index.d.ts'))[0];
  const found = all(map, /'(lotse-[a-z-]+)': CustomEvent/g);
  check(found, named(declaration.events), 'events');
  for (const name of found) assert.ok(modules.includes(`'${name}'`), `nothing tells ${name}`);
  for (const name of all(modules, /emit\(\s*'(lotse-[a-z-]+)'/gi)) assert.ok(found.includes(name), `LotseEventMap lacks ${name}`);
});

test('attributes', () => check(all(modules, /(?:(?:get|has|toggle)Attribute|\battribute)\('((?!data-|aria-|type|part|id)[a-z-]+)'/g), named(declaration.attributes), 'attributes'));

test('tokens', () => check(all(read('pkg/lotse.css'), /var\((--lotse-[a-z-]+)/g), named(declaration.cssProperties), 'tokens'));

test('codes of errors', () => {
  const types = all(/LotseErrorCode =([^;]+);/.exec(read('pkg/types/index.d.ts'))[1], /'([a-z-]+)'/g);
  const thrown = all(modules, /new LotseError\(\s*'([a-z-]+)'/g);
  for (const code of thrown) assert.ok(types.includes(code), `LotseErrorCode lacks ${code}`);
  for (const code of types) assert.ok(docs.includes(`\`${code}\``), `docs/embedding.md lacks the code ${code}`);
});

test('properties and methods', () => {
  for (const name of named(declaration.members)) assert.ok(new RegExp(`[\`.]${name}[\`(]`).test(docs), `docs/embedding.md lacks ${name}`);
});

test('parts', () => {
  const rendered = readdirSync(new URL('src/render/', root)).map((name) => read(`src/render/${name}`)).join('\n') + modules;
  const found = all(rendered, /\bpart(?:="|', '|: ')([a-z -]+)["']/g).flatMap((names) => names.split(' '));
  for (const { name } of declaration.cssParts) assert.ok(found.includes(name), `nothing has the part ${name}`);
  for (const name of new Set(found)) assert.ok(docs.includes(`\`${name}\``), `docs/embedding.md lacks the part ${name}`);
});
