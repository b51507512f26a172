import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** What static hosts compress on the way; pictures, fonts and workbooks are compressed already. */
const isText = /^text\/|json|xml;|svg|javascript/u;

/** Files whose names are made from their content. */
const named = /^\/(?:_astro|photos)\//u;

/** A server of a built site, as a static host would serve it: folders by their index page, 404.html for the rest. */
export interface SiteServer {
  /** Address of the server without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder on a port of this machine; 0 takes any free one. */
export async function serveSite(folder: string, port = 0): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const zips = /\bgzip\b/u.test(request.headers['accept-encoding']?.toString() ?? '');
    answer(folder, request.url ?? '/', zips, response).catch(() => {
      // A reader who goes away in the middle of a file is past being answered.
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
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

async function answer(folder: string, url: string, zips: boolean, response: ServerResponse): Promise<void> {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  const file = await findFile(folder, path);
  const found = file ?? (await findFile(folder, '/404.html'));
  if (found === undefined) {
    response.writeHead(404).end();
    return;
  }
  const type = types[extname(found)] ?? 'application/octet-stream';
  const zipped = zips && isText.test(type);
  response.writeHead(file === undefined ? 404 : 200, {
    'content-type': type,
    'cache-control': named.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(zipped && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
  });
  if (zipped) await pipeline(createReadStream(found), createGzip(), response);
  else await pipeline(createReadStream(found), response);
}

async function findFile(folder: string, path: string): Promise<string | undefined> {
  for (const candidate of path.endsWith('/') ? [`${path}index.html`] : [path]) {
    const file = join(folder, candidate);
    const info = await stat(file).catch(() => undefined);
    if (info?.isFile()) return file;
  }
  return undefined;
}
