import { textContent } from 'domutils';
import { expect, test } from 'vitest';
import { elementsOf, indexablePages, pageAt, pages, readSiteFile } from '../../../scripts/shots/built-site.ts';

const alternatesOf = (html: string): ReadonlyMap<string, string> =>
  new Map(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gu)].map(([, lang = '', href = '']) => [
      lang,
      new URL(href).pathname,
    ]),
  );

test('every page exists in both languages, and each names the other', () => {
  const faults = indexablePages.filter((page) => {
    const alternates = alternatesOf(page.html);
    const own = page.path.startsWith('/en/') ? 'en' : 'vi';
    const other = pages.find(({ path }) => path === alternates.get(own === 'vi' ? 'en' : 'vi'));
    return (
      alternates.get(own) !== page.path ||
      alternates.get('x-default') !== alternates.get('vi') ||
      other === undefined ||
      alternatesOf(other.html).get(own) !== page.path
    );
  });
  expect(faults.map(({ path }) => path).slice(0, 20)).toEqual([]);
});

test('every page names itself as the canonical one', () => {
  const faults = indexablePages.filter(({ html, path }) => {
    const canonical = /<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1];
    return canonical === undefined || new URL(canonical).pathname !== path;
  });
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('the site map holds exactly the pages for search engines, each with all its languages', () => {
  const maps = [...readSiteFile('sitemap-index.xml').matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = '']) =>
    readSiteFile(new URL(address).pathname.slice(1)),
  );
  const listed = maps.flatMap((map) =>
    [...map.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = '']) => new URL(address).pathname),
  );
  expect(listed.toSorted()).toEqual(indexablePages.map(({ path }) => path).toSorted());
  const links = maps.join('').match(/<xhtml:link /gu) ?? [];
  expect(links.length).toBe(listed.length * 3);
});

test('the site map says of every page with sources when it last changed', () => {
  const entries = [...readSiteFile('sitemap-0.xml').matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+))?/gu)];
  const dayOf = new Map(entries.map(([, address = '', day]) => [new URL(address).pathname, day]));
  const sourced =
    /^\/(?:en\/)?(?:san-pham|products|tinh-thanh|provinces|tin-tuc|news|ke-hoach|plans|chu-the|producers)\/(?:[^/]+\/)?$/u;
  expect([...dayOf].filter(([path, day]) => day === undefined && sourced.test(path))).toEqual([]);
  for (const day of dayOf.values()) if (day !== undefined) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}T/u);
  expect(dayOf.get('/en/about/')).toBeUndefined();
});

test('no page shows a reader a date as a machine writes it', () => {
  const faults = indexablePages.filter((page) => {
    const body = elementsOf(page).find(({ name }) => name === 'body');
    return body !== undefined && /\b\d{4}-\d{2}-\d{2}\b/u.test(textContent(body));
  });
  expect(faults.map(({ path }) => path).slice(0, 20)).toEqual([]);
});

test('Vietnamese names on an English page are marked as Vietnamese', () => {
  const page = pageAt('/en/products/mat-hoa-dua-tra-vinh-farm/');
  const producer = elementsOf(page).find(({ attribs }) =>
    attribs['href']?.includes('/en/producers/'.concat('cong-ty')),
  );
  expect(producer?.attribs['lang']).toBe('vi');
});

test('words that are not translated are shown in Vietnamese and announced', () => {
  const untranslated = pages.find(
    ({ html, path }) => path.startsWith('/en/products/') && html.includes('has not been translated'),
  );
  expect(untranslated?.html).toMatch(/<div class="prose" lang="vi">/u);
});

test('links stay in the language of the page, but for the language switch', () => {
  const faults = indexablePages.flatMap((page) => {
    const english = page.path.startsWith('/en/');
    return (
      elementsOf(page)
        .filter(
          ({ attribs, name }) => name === 'a' && attribs['hreflang'] === undefined && attribs['href']?.startsWith('/'),
        )
        // Data have one address for all languages.
        .filter(({ attribs }) => attribs['href']?.endsWith('/') === true)
        .filter(({ attribs }) => attribs['href']?.startsWith('/en/') !== english)
        .map(({ attribs }) => `${page.path} → ${attribs['href'] ?? ''}`)
    );
  });
  expect(faults.slice(0, 20)).toEqual([]);
});
