import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

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
  const compress = compression();
  const serve = sirv(folder, {
    // Looks at the disk for every file: a site that is built anew is shown as it is then.
    dev: true,
    extensions: ['html'],
    setHeaders: (response, path) => {
      response.setHeader('cache-control', named.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(pageNotFound(folder));
    },
  });
  const server = createServer((request, response) => {
    // What static hosts compress on the way; pictures, fonts and workbooks are compressed already.
    compress(request as never, response as never, () => {
      serve(request, response);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { origin: `http://127.0.0.1:${String(portOf(server))}`, close: () => close(server) };
}

function pageNotFound(folder: string): Buffer | undefined {
  try {
    return readFileSync(join(folder, '404.html'));
  } catch {
    return undefined;
  }
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
