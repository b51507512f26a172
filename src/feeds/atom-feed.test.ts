import { parseDocument } from 'htmlparser2';
import { getElementsByTagName, textContent } from 'domutils';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toAtom } from './atom-feed.ts';
import type { Feed, FeedEntry } from './atom-feed.ts';

const entry: FeedEntry = {
  id: 'urn:uuid:1',
  title: { text: 'Khoai sọ', lang: 'vi' },
  href: 'https://site.example/san-pham/khoai-so/',
  updated: '2024-03-11',
  published: '2024-03-11',
  summary: { text: 'Được công nhận hạng 3 sao ngày 11/03/2024.' },
  categories: [{ scheme: 'https://site.example/nhom/', term: 'food', label: 'Thực phẩm' }],
  sources: [{ href: 'https://bao.example/?a=1&b=2', title: 'Báo: Bài "một" <hai>' }],
};

const feed: Feed = {
  id: 'urn:uuid:0',
  lang: 'vi',
  title: 'Sản phẩm mới',
  subtitle: 'Mỗi xã một sản phẩm',
  author: { name: 'Danh mục OCOP', href: 'https://site.example/gioi-thieu/' },
  rights: { text: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
  icon: 'https://site.example/favicon.svg',
  self: 'https://site.example/san-pham/atom.xml',
  page: 'https://site.example/san-pham/',
  since: '2024-01-01',
  entries: [entry],
};

const parse = (xml: string): ReturnType<typeof parseDocument> => parseDocument(xml, { xmlMode: true });

/** Returns the text of the only element of a name below the first entry. */
function inEntry(xml: string, name: string): string {
  const [first] = getElementsByTagName('entry', parse(xml));
  if (first === undefined) throw new Error('no entry');
  return textContent(getElementsByTagName(name, first));
}

test('writes what a feed and an entry need', () => {
  expect(toAtom(feed)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
    <id>urn:uuid:0</id>
    <title>Sản phẩm mới</title>
    <subtitle>Mỗi xã một sản phẩm</subtitle>
    <updated>2024-03-11T00:00:00+07:00</updated>
    <author>
    <name>Danh mục OCOP</name>
    <uri>https://site.example/gioi-thieu/</uri>
    </author>
    <rights>CC BY 4.0</rights>
    <icon>https://site.example/favicon.svg</icon>
    <link rel="self" type="application/atom+xml" href="https://site.example/san-pham/atom.xml"/>
    <link rel="alternate" type="text/html" hreflang="vi" href="https://site.example/san-pham/"/>
    <link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>
    <entry>
    <id>urn:uuid:1</id>
    <title>Khoai sọ</title>
    <updated>2024-03-11T00:00:00+07:00</updated>
    <published>2024-03-11T00:00:00+07:00</published>
    <link rel="alternate" type="text/html" hreflang="vi" href="https://site.example/san-pham/khoai-so/"/>
    <link rel="via" href="https://bao.example/?a=1&amp;b=2" title="Báo: Bài &quot;một&quot; &lt;hai&gt;"/>
    <category scheme="https://site.example/nhom/" term="food" label="Thực phẩm"/>
    <summary>Được công nhận hạng 3 sao ngày 11/03/2024.</summary>
    </entry>
    </feed>
    "
  `);
});

test('a feed is as new as its newest entry, and has a day without any', () => {
  const older = { ...entry, updated: '2020-02-29' };
  expect(toAtom({ ...feed, entries: [older, entry] })).toContain(
    '<subtitle>Mỗi xã một sản phẩm</subtitle>\n<updated>2024-03-11T',
  );
  expect(toAtom({ ...feed, entries: [] })).toContain('<updated>2024-01-01T00:00:00+07:00</updated>');
});

test('Vietnamese words in an English feed are marked, its own words are not', () => {
  const xml = toAtom({ ...feed, lang: 'en', entries: [{ ...entry, summary: { text: 'Recognised', lang: 'en' } }] });
  expect(xml).toContain('<title xml:lang="vi">Khoai sọ</title>');
  expect(xml).toContain('<summary>Recognised</summary>');
});

test('whatever stands in a name, a reader gets it back, but for characters XML cannot hold', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
      const text = String.fromCharCode(...units);
      const kept = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
      expect(inEntry(toAtom({ ...feed, entries: [{ ...entry, summary: { text } }] }), 'summary')).toBe(kept);
    }),
  );
});

test('a text can close neither its element nor its attribute', () => {
  const text = `]]></title><x a='1' b="2">&amp;\u0000\uFFFE\uD800`;
  const hostile = { ...entry, title: { text }, sources: [{ href: 'https://a.example/"><x/>', title: text }] };
  const xml = toAtom({ ...feed, entries: [hostile] });
  expect(inEntry(xml, 'title')).toBe(`]]></title><x a='1' b="2">&amp;`);
  expect(getElementsByTagName('x', parse(xml))).toEqual([]);
  expect(xml).toContain('href="https://a.example/&quot;&gt;&lt;x/&gt;"');
});
