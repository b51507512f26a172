import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Address under which the built site is asked for; nothing leaves the machine. */
export const siteOrigin = 'http://site.invalid';

/** Answers requests to the site's address from its folder, so that the browser's code runs here without a server. */
export function readRequestsFrom(site: string): void {
  globalThis.fetch = async (input) => {
    const { origin, pathname } = new URL(input instanceof Request ? input.url : input);
    if (origin !== siteOrigin) throw new Error(`${origin} is not the site.`);
    return new Response(await readFile(join(site, decodeURIComponent(pathname))));
  };
}
