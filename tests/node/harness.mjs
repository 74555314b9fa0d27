// The wasm as Node sees it: the very glue and module that browsers load, started with the bytes.

import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** Starts the wasm, once a process, and returns all that it exports. */
export async function startWasm() {
  const glue = await import(new URL('pkg/wasm/lotse_wasm.js', root).href).catch((cause) => {
    throw new Error('pkg/wasm/ is missing: run `cargo xtask build`', { cause });
  });
  glue.initSync({ module: readFileSync(new URL('pkg/wasm/lotse_wasm_bg.wasm', root)) });
  return glue;
}

/**
 * A service as a browser would load it.
 *
 * @param {string} service the directory below `forms/`, for example `einbuergerung`
 * @param {string} language a language tag of the form, for example `ar`
 * @returns {{ definition: object, messages: { language: string, text: string }[] }}
 */
export function loadForm(service, language) {
  const directory = new URL(`dist/lotse/forms/${service}/`, root);
  const read = (file) => JSON.parse(readFileSync(new URL(file, directory), 'utf8'));
  return { definition: read('form.json'), messages: read(`messages/${language}.json`) };
}
