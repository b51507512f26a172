import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { isTag } from 'domhandler';
import type { AnyNode, Element } from 'domhandler';

/** The built site that the tests look at: TEST_SITE, which the test command has just built, or `dist`. */
export const siteDir = resolve(process.env['TEST_SITE'] ?? 'dist');

/** A page of the built site. */
export interface BuiltPage {
  /** Address from the root of the site, `/en/products/`. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
}

/** Every file, relative to the site, with forward slashes. */
const allFiles: readonly string[] = readdirSync(siteDir, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(siteDir, join(entry.parentPath, entry.name)).split(sep).join('/'))
  .toSorted();

/** Every file for readers. */
export const siteFiles: readonly string[] = allFiles.filter((file) => !file.startsWith('admin/'));

/** The files of the editors' form, which is a program of its own beside the site. */
export const adminFiles: readonly string[] = allFiles.filter((file) => file.startsWith('admin/'));

/** Returns the text of a file of the site. */
export function readSiteFile(file: string): string {
  return readFileSync(join(siteDir, file), 'utf8');
}

/** Every page, redirects included. */
export const pages: readonly BuiltPage[] = siteFiles
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ path: `/${file.replace(/index\.html$/u, '')}`, file, html: readSiteFile(file) }));

if (pages.length === 0) throw new Error(`${siteDir} holds no page: build the site first.`);

/** Every page for readers and search engines: no redirects and no error page. */
export const indexablePages: readonly BuiltPage[] = pages.filter(
  ({ html }) => !html.includes('name="robots" content="noindex"'),
);

/** Returns the page at an address. */
export function pageAt(path: string): BuiltPage {
  const page = pages.find((candidate) => candidate.path === path);
  if (page === undefined) throw new Error(`The site has no page ${path}.`);
  return page;
}

/** Returns every element of a page. */
export function elementsOf(page: BuiltPage): Element[] {
  const found: Element[] = [];
  const walk = (nodes: readonly AnyNode[]): void => {
    for (const node of nodes) {
      if (!isTag(node)) continue;
      found.push(node);
      walk(node.children);
    }
  };
  walk(parseDocument(page.html).children);
  return found;
}
