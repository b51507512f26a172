import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** A server of a built site, as a static host would serve it: folders by their index page, 404.html for the rest. */
export interface SiteServer {
  /** Address of the server without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder on a port of this machine; 0 takes any free one. */
export async function serveSite(folder: string, port = 0): Promise<SiteServer> {
  const server = createServer((request, response) => {
    answer(folder, request.url ?? '/', response).catch(() => {
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { origin: `http://127.0.0.1:${String(portOf(server))}`, close: () => close(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}

async function answer(folder: string, url: string, response: ServerResponse): Promise<void> {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = await findFile(folder, path);
  const found = file ?? (await findFile(folder, '/404.html'));
  if (found === undefined) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(file === undefined ? 404 : 200, {
    'content-type': types[extname(found)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  });
  createReadStream(found).pipe(response);
}

async function findFile(folder: string, path: string): Promise<string | undefined> {
  for (const candidate of path.endsWith('/') ? [`${path}index.html`] : [path]) {
    const file = join(folder, candidate);
    const info = await stat(file).catch(() => undefined);
    if (info?.isFile()) return file;
  }
  return undefined;
}
