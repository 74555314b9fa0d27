// A small server for pages that are not the demo portal's: sample apps, host pages that mean no good.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

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
 * @param {{policy?: string, pages?: Record<string, string>}} [options] Content Security Policy; pages by path, made in the test
 * @returns {Promise<{url: string, stop(): void}>} as `launch` takes it
 */
export async function serve(folders, { policy = STRICT_POLICY, pages = {} } = {}) {
  const prefixes = Object.keys(folders).sort((a, b) => b.length - a.length);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://host');
    const headers = { 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-cache' };
    if (pages[pathname] !== undefined) {
      return response.writeHead(200, { ...headers, 'Content-Type': TYPES[extname(pathname)] ?? TYPES['.html'] }).end(pages[pathname]);
    }
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const prefix = prefixes.find((prefix) => path.startsWith(prefix));
    try {
      const body = await readFile(join(folders[prefix], path.slice(prefix.length)));
      response.writeHead(200, { ...headers, 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close().closeAllConnections() };
}
