// Builds the apps into the directory that is named: `node build.mjs <directory>`. The package has to be installed.

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';
import webpack from 'webpack';

const here = fileURLToPath(new URL('.', import.meta.url));
const installed = join(here, 'node_modules/@lotse/form');
const out = process.argv[2];

/** What a page without a bundler serves of the package, and its hashes in the page. */
function plain() {
  cpSync(join(here, 'plain'), join(out, 'plain'), { recursive: true });
  const served = readdirSync(installed).filter((name) => /^lotse.*\.js$|^lotse\.css$/.test(name));
  for (const name of [...served, 'wasm/lotse_wasm_bg.wasm']) cpSync(join(installed, name), join(out, 'plain/lotse', name));
  const hashes = JSON.parse(readFileSync(join(installed, 'integrity.json'), 'utf8'));
  const page = join(out, 'plain/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replaceAll(/\{([\w/.]+)\}/g, (_, name) => hashes[name]));
}

async function withVite(app) {
  const root = join(here, app);
  await build({ root, configFile: join(root, 'vite.config.js'), logLevel: 'warn', build: { outDir: join(out, app), emptyOutDir: true } });
}

async function withWebpack(app) {
  const { default: config } = await import(`./${app}/webpack.config.js`);
  const compiler = webpack({ ...config, context: join(here, app), output: { ...config.output, path: join(out, app) } });
  const stats = await new Promise((done, fail) => compiler.run((error, stats) => (error ? fail(error) : done(stats))));
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'));
  cpSync(join(here, app, 'index.html'), join(out, app, 'index.html'));
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
plain();
await withVite('vite-react');
await withVite('vite-vue');
await withVite('vite-lit');
await withWebpack('webpack');
