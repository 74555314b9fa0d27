// A small server for pages that are not the demo portal's: sample apps, host pages that mean no good, benchmarks.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** What the form needs, and not a word more. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lotse";

/**
 * Serves files. A folder that begins with the longest part of the path wins: `{'/': app, '/forms/': forms}`.
 * @param {Record<string, string>} folders path prefix, with slashes at both ends -> folder
 * @param {{policy?: string, pages?: Record<string, string>, cached?: boolean}} [options] Content Security Policy; pages by path, made
 *   in the test; whether files may be kept for a year
 * @returns {Promise<{url: string, stop(): void}>} as `launch` takes it
 */
export async function serve(folders, { policy = STRICT_POLICY, pages = {}, cached = false } = {}) {
  /** @type {Record<string, Buffer>} */
  const compressed = {};
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const headers = { 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' };
    const kept = cached ? { 'Cache-Control': 'public, max-age=31536000, immutable' } : {};
    if (pages[pathname] !== undefined) {
      const type = { 'Content-Type': TYPES[extname(pathname)] ?? TYPES['.html'] };
      if (!request.headers['accept-encoding']?.includes('br')) return response.writeHead(200, { ...headers, ...type }).end(pages[pathname]);
      return response.writeHead(200, { ...headers, ...type, 'Content-Encoding': 'br' }).end((compressed[pathname] ??= brotliCompressSync(pages[pathname])));
    }
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const prefix = prefixes.find((prefix) => path.startsWith(prefix));
    const type = { ...kept, 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' };
    try {
      const file = join(folders[prefix], path.slice(prefix.length));
      const isBrotli = request.headers['accept-encoding']?.includes('br') && existsSync(`${file}.br`);
      const body = await readFile(isBrotli ? `${file}.br` : file);
      response.writeHead(200, { ...headers, ...type, ...(isBrotli && { 'Content-Encoding': 'br' }) }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close().closeAllConnections() };
}
