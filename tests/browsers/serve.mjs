import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Record<string, string>} */
const TYPES = {
  // Without a charset: the page says its own, which need not be UTF-8.
  '.html': 'text/html',
  '.htm': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * @typedef {object} FileServer
 * @property {number} port
 * @property {string} origin `http://127.0.0.1:PORT`
 * @property {(path: string, host?: string) => string} url of a file; another host name needs a browser
 *   that was told to resolve it (`hosts` of `openChromium`)
 * @property {() => Promise<void>} close
 */

/**
 * Serves the files of a folder to this machine alone, on a free port.
 *
 * @param {string} folder
 * @param {{headers?: Record<string, string>}} [options] headers of every answer, such as a page's CSP
 * @returns {Promise<FileServer>}
 */
export async function serve(folder, { headers = {} } = {}) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const file = join(folder, path.endsWith(sep) ? join(path, 'index.html') : path);
    stat(file).then(
      (found) => {
        if (!found.isFile()) return response.writeHead(404).end('Not a file');
        const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers });
        return createReadStream(file).pipe(response);
      },
      () => response.writeHead(404).end('Not found'),
    );
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const { port } = address;
  const url = (/** @type {string} */ path, host = '127.0.0.1') =>
    new URL(encodeURI(path), `http://${host}:${port}/`).href;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
