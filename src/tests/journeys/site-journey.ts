import { launchChromium } from '../../../scripts/browser/chromium.ts';
import { serveSite } from '../../../scripts/site-server/static-server.ts';
import { siteDir } from '../site/built-site.ts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A browser in front of the built site, for the tests of one file. */
export interface SiteJourney {
  readonly browser: Browser;
  /** Opens an address of the site in a fresh context; what the page complains about is collected in `complaints`. */
  open(path: string, options?: BrowserContextOptions): Promise<VisitedPage>;
  close(): Promise<void>;
}

export interface VisitedPage {
  readonly page: Page;
  /** Errors of script and refusals of the policy. */
  readonly complaints: readonly string[];
  /** Addresses on other hosts that the page asked for. */
  readonly strangers: readonly string[];
  close(): Promise<void>;
}

/** Starts a server and a browser. */
export async function startJourney(): Promise<SiteJourney> {
  const [server, browser] = await Promise.all([serveSite(siteDir), launchChromium()]);
  return {
    browser,
    open: async (path, options) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const complaints: string[] = [];
      const strangers: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(server.origin) && !/^(?:data|blob):/u.test(url)) strangers.push(url);
      });
      await page.goto(`${server.origin}${path}`);
      return { page, complaints, strangers, close: () => context.close() };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
