/**
 * Serves the built site on this machine as a host would: the 404 page of the reader's language, a redirect to the
 * address with a slash, the headers of headers.ts. `astro preview` knows one 404 page and none of the rest.
 */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor } from './headers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};

const isFile = (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

async function send(response: ServerResponse, status: number, root: string, path: string) {
  const type = types[extname(path)] ?? 'application/octet-stream';
  const body = await readFile(join(root, path));
  response.writeHead(status, { ...headersFor(path), 'Content-Type': type }).end(body);
}

async function answer(response: ServerResponse, root: string, address: string) {
  const { pathname, search } = new URL(address, 'http://localhost');
  const path = normalize(decodeURIComponent(pathname));
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (await isFile(join(root, file))) return send(response, 200, root, file);
  if (await isFile(join(root, path, 'index.html')))
    return response.writeHead(301, { Location: `${encodeURI(path)}/${search}` }).end();
  const [, locale = ''] = path.split('/');
  for (const notFound of [`/${locale}/404.html`, '/404.html'])
    if (await isFile(join(root, notFound))) return send(response, 404, root, notFound);
  return response.writeHead(404).end('Not found');
}

/** Starts a server for a folder of built pages; a busy port is passed over for the next one. */
export async function serve(root: string, port: number): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    answer(response, root, request.url ?? '/').catch(() => response.writeHead(400).end('Bad request'));
  });
  for (let tried = port; ; tried++) {
    const busy = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' && tried < port + 100 ? resolve(true) : reject(error),
      );
      server.listen(tried, '127.0.0.1', () => resolve(false));
    });
    server.removeAllListeners('error');
    if (!busy) return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    console.log(`Port ${tried} is busy, trying ${tried + 1}.`);
  }
}

if (import.meta.main) {
  const { address } = await serve(
    fileURLToPath(new URL('../../dist', import.meta.url)),
    Number(process.env['PORT'] ?? 4321),
  );
  console.log(`\nThe site is at ${address}/ (stop it with Ctrl C)\n`);
}
