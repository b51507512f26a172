import { findOne, getChildren, getElementsByTagName, textContent } from 'domutils';
import { isTag } from 'domhandler';
import type { Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { provinces } from '../../domain/province.ts';
import { elementsOf, pageAt, pages, readSiteFile, siteFiles } from '../../../scripts/shots/built-site.ts';

const lists = {
  vi: ['tin-tuc', 'san-pham', ...[3, 4, 5].map((n) => `hang-sao/${String(n)}-sao`), ...inProvinces('tinh-thanh')],
  en: ['news', 'products', ...[3, 4, 5].map((n) => `stars/${String(n)}-star`), ...inProvinces('provinces')],
};

function inProvinces(segment: string): string[] {
  return provinces.map(({ id }) => `${segment}/${id}`);
}

const feeds = [...lists.vi.map((list) => `${list}/atom.xml`), ...lists.en.map((list) => `en/${list}/atom.xml`)].map(
  (file) => {
    const root = findOne(({ name }) => name === 'feed', parseDocument(readSiteFile(file), { xmlMode: true }).children);
    if (root === null) throw new Error(`${file} holds no feed.`);
    return { file, root, entries: childrenOf(root, 'entry') };
  },
);

function childrenOf(element: Element, name: string): Element[] {
  return getChildren(element).filter((child): child is Element => isTag(child) && child.name === name);
}

function textOf(element: Element, name: string): string {
  const children = childrenOf(element, name);
  expect(children, name).toHaveLength(1);
  return textContent(children);
}

function linkOf(element: Element, rel: string): string {
  const links = childrenOf(element, 'link').filter(({ attribs }) => attribs['rel'] === rel);
  expect(links, rel).toHaveLength(1);
  return new URL(links[0]?.attribs['href'] ?? '').pathname;
}

const instant = /^\d{4}-\d{2}-\d{2}T00:00:00\+07:00$/u;
const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

test('news, products, ratings and provinces have a feed in each language, and nothing else has', () => {
  expect(siteFiles.filter((file) => file.endsWith('atom.xml'))).toEqual(feeds.map(({ file }) => file).toSorted());
});

test('every feed has what Atom asks for, and an id of its own', () => {
  for (const { file, root } of feeds) {
    expect(root.attribs).toMatchObject({
      xmlns: 'http://www.w3.org/2005/Atom',
      'xml:lang': file.startsWith('en/') ? 'en' : 'vi',
    });
    expect(textOf(root, 'title')).not.toBe('');
    expect(textOf(root, 'updated')).toMatch(instant);
    expect(textContent(getElementsByTagName('name', childrenOf(root, 'author')))).not.toBe('');
    expect(linkOf(root, 'self')).toBe(`/${file}`);
    expect(linkOf(root, 'alternate')).toBe(`/${file.replace('atom.xml', '')}`);
    expect(textOf(root, 'id')).toMatch(uuid);
  }
  expect(new Set(feeds.map(({ root }) => textOf(root, 'id'))).size).toBe(feeds.length);
});

test('every entry has what Atom asks for and leads to a page', () => {
  const paths = new Set(pages.map(({ path }) => path));
  for (const { entries, file, root } of feeds) {
    expect(entries.length, file).toBeGreaterThan(0);
    expect(entries.length, file).toBeLessThanOrEqual(50);
    expect(new Set(entries.map((entry) => textOf(entry, 'id'))).size, file).toBe(entries.length);
    for (const entry of entries) {
      expect(textOf(entry, 'id')).toMatch(uuid);
      expect(textOf(entry, 'title')).not.toBe('');
      expect(textOf(entry, 'summary')).not.toBe('');
      expect(textOf(entry, 'updated')).toMatch(instant);
      expect(textOf(entry, 'updated') <= textOf(root, 'updated')).toBe(true);
      expect(childrenOf(entry, 'category').every(({ attribs }) => attribs['term'] && attribs['label'])).toBe(true);
      expect(paths).toContain(linkOf(entry, 'alternate'));
    }
  }
});

test('a page has one id in every feed of a language, and no two pages share one', () => {
  const pageOf = new Map<string, string>();
  for (const entry of feeds.flatMap(({ entries }) => entries)) {
    const page = linkOf(entry, 'alternate');
    expect(pageOf.get(textOf(entry, 'id')) ?? page).toBe(page);
    pageOf.set(textOf(entry, 'id'), page);
  }
  expect(new Set(pageOf.values()).size).toBe(pageOf.size);
});

test('an entry with a day of recognition is as old as it; nothing is dated by the day of the build', () => {
  const entry = feeds
    .find(({ file }) => file === 'tinh-thanh/dak-lak/atom.xml')
    ?.entries.find((each) => linkOf(each, 'alternate') === '/san-pham/ca-phe-chon-kien-cuong/');
  if (entry === undefined) throw new Error('no entry');
  expect(textOf(entry, 'updated')).toBe('2025-01-17T00:00:00+07:00');
  expect(textOf(entry, 'published')).toBe('2025-01-17T00:00:00+07:00');
  expect(textOf(entry, 'summary')).toContain('Được công nhận hạng 5 sao ngày 17/01/2025.');
});

test('a list names its feed in its head and links it where readers see it', () => {
  for (const { file } of feeds) {
    const elements = elementsOf(pageAt(`/${file.replace('atom.xml', '')}`));
    const named = elements.filter(({ attribs }) => attribs['type'] === 'application/atom+xml');
    expect(
      named.map(({ attribs, name }) => `${name} ${new URL(attribs['href'] ?? '', 'https://a.example').pathname}`),
    ).toEqual([`link /${file}`, `a /${file}`]);
  }
});

test('the note for programs names pages that exist', () => {
  const addresses = [...readSiteFile('llms.txt').matchAll(/\]\(([^)]+)\)/gu)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  const known = new Set([...siteFiles.map((file) => `/${file}`), ...pages.map(({ path }) => path)]);
  // The files of open data have tests of their own.
  const missing = addresses.filter((path) => !path.startsWith('/data/') && !known.has(path));
  expect(addresses.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});

test('what pages left for later steps of the build is gone', () => {
  expect(siteFiles.filter((file) => file.startsWith('build-data/'))).toEqual([]);
});
