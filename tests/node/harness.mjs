// The wasm as Node sees it: the very glue and module that browsers load, started with the bytes.

import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** Where the engines lie: the one that pages load, and the one that also reads definitions. */
const ENGINES = { runtime: 'pkg/wasm/', compiler: 'pkg/wasm/compiler/' };

/**
 * Starts an engine, once a process, and returns all that it exports.
 *
 * @param {keyof typeof ENGINES} [engine]
 */
export async function startWasm(engine = 'runtime') {
  const directory = new URL(ENGINES[engine], root);
  const glue = await import(new URL('lotse_wasm.js', directory).href).catch((cause) => {
    throw new Error(`${ENGINES[engine]} is missing: run \`cargo xtask build\``, { cause });
  });
  glue.initSync({ module: readFileSync(new URL('lotse_wasm_bg.wasm', directory)) });
  return glue;
}

/**
 * A service as a browser would load it.
 *
 * @param {string} service the directory below `forms/`, for example `einbuergerung`
 * @param {string} language a language tag of the form, for example `ar`
 * @returns {{ compiled: Buffer, definition: object, messages: { language: string, text: string }[] }}
 */
export function loadForm(service, language) {
  const directory = new URL(`dist/lotse/forms/${service}/`, root);
  const read = (file) => JSON.parse(readFileSync(new URL(file, directory), 'utf8'));
  return { compiled: readFileSync(new URL('form.lotse', directory)), definition: read('form.json'), messages: read(`messages/${language}.json`) };
}
