// Serves dist/ the way a good static host does: packed files where the browser takes them, hashed files for ever, the
// security headers of our recipe. For `make run` and for the tests; it is no part of the product.

import { createServer } from 'node:http';
import sirv from 'sirv';
import { headerPolicy } from './csp.js';

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} the port it got
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * Serves a folder until it is closed.
 * @param {string} folder
 * @param {number} [port] 0 takes any free one
 * @param {string} [policy] the content security policy that is sent
 */
export async function serve(folder, port = 0, policy = headerPolicy) {
  const files = sirv(folder, {
    // Looks at the disk on each request, so that a new build is seen without a restart.
    dev: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      response.setHeader('Content-Security-Policy', policy);
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader('Referrer-Policy', 'no-referrer');
      // A page on another site may use the element, so it may read these files.
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Cache-Control', path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.statusCode = 404;
      response.end('There is no such page.\n');
    }),
  );
  const got = await listen(server, port);
  return {
    url: `http://localhost:${got}/`,
    port: got,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * Serves a folder on the first free port from the one given.
 * @param {string} folder
 * @param {number} first
 */
export async function serveNear(folder, first) {
  for (let port = first; port < first + 20; port += 1) {
    try {
      return await serve(folder, port);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    }
  }
  return serve(folder);
}
