import { launchChromium } from '../../../scripts/browser/chromium.ts';
import { serveSite } from '../../../scripts/site-server/static-server.ts';
import { siteDir } from '../../../scripts/shots/built-site.ts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A browser in front of the built site, for the tests of one file. */
export interface SiteJourney {
  readonly browser: Browser;
  /** Opens an address of the site in a fresh context; what the page complains about is collected in `complaints`. */
  open(path: string, options?: VisitOptions): Promise<VisitedPage>;
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** What the browser's clock shows, as an instant with its zone. */
  readonly at?: string;
  /** Runs in the page before its own scripts. */
  readonly before?: () => void;
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
    open: async (path, { at, before, ...options } = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      if (at !== undefined) await page.clock.setFixedTime(at);
      if (before !== undefined) await page.addInitScript(before);
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
