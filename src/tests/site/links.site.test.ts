import { expect, test } from 'vitest';
import { elementsOf, indexablePages, pages, siteFiles } from '../../../scripts/shots/built-site.ts';

const files = new Set(siteFiles);
const idsByPath = new Map(
  pages.map((page) => [page.path, new Set(elementsOf(page).flatMap(({ attribs }) => attribs['id'] ?? []))]),
);

/** Returns what is wrong with a link, or nothing. */
function faultOf(address: string, from: string): string | undefined {
  const url = new URL(address, `https://site.example${from}`);
  if (url.origin !== 'https://site.example') return undefined;
  const path = decodeURIComponent(url.pathname);
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file.slice(1))) return `${from} → ${address}`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment !== '' && idsByPath.get(path)?.has(fragment) === false) return `${from} → ${address} (no such id)`;
  return undefined;
}

test('every link, script, style and image inside the site leads to something that exists', () => {
  const faults = new Set<string>();
  for (const page of pages) {
    for (const { attribs, name } of elementsOf(page)) {
      const address = attribs['href'] ?? attribs['src'] ?? (name === 'form' ? attribs['action'] : undefined);
      if (address === undefined || /^(?:mailto|tel|data):/u.test(address)) continue;
      const fault = faultOf(address.replace(process.env['SITE_URL'] ?? 'http://localhost:4321', ''), page.path);
      if (fault !== undefined) faults.add(fault);
    }
  }
  expect([...faults].slice(0, 20)).toEqual([]);
});

test('every page can be reached from the home page by links', () => {
  const linksOf = new Map(
    pages.map((page) => [
      page.path,
      elementsOf(page)
        .filter(({ name }) => name === 'a')
        .map(({ attribs }) =>
          decodeURIComponent(new URL(attribs['href'] ?? '', `https://site.example${page.path}`).pathname),
        ),
    ]),
  );
  const reached = new Set(['/']);
  const queue = ['/'];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const next of linksOf.get(path) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      queue.push(next);
    }
  }
  const lost = indexablePages.map(({ path }) => path).filter((path) => !reached.has(path) && path !== '/404.html');
  expect(lost.slice(0, 20)).toEqual([]);
});
