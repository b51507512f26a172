import { describe, expect, test } from 'vitest';
import { readIn, saidOf } from './rule-fixture.ts';

const at = (url: string): string => readIn(`url: "${url.replaceAll('"', '\\"')}"`, 'read: 2026-11-21');

describe('an address that looks dead', () => {
  test.each([
    { url: 'https://bao.vn/bai-viet…', why: 'cut off' },
    { url: 'https://bao.vn/bai…/viet', why: 'cut in the middle' },
    { url: 'https://bao.vn/bai-viet...', why: 'cut off with points' },
    { url: 'https://bao.vn/100%', why: 'a broken escape' },
    { url: 'https://bao.vn/%E1%zz', why: 'a broken escape' },
    { url: 'https://webcache.googleusercontent.com/search?q=cache:abc', why: 'a copy of a search engine' },
    { url: 'https://goo.gl/abc', why: 'a service that was shut down' },
    { url: 'http://plus.google.com/1', why: 'a service that was shut down' },
    { url: 'https://www.google.com/url?q=https://bao.vn', why: 'a link through a search' },
    { url: 'https://google.com.vn/search?q=ocop', why: 'results of a search' },
    { url: 'https://www.bing.com/ck/a', why: 'a link through a search' },
    { url: 'https://bing.com/search?q=a', why: 'results of a search' },
    { url: 'https://coccoc.com/search?query=a', why: 'results of a search' },
    { url: 'http://192.168.1.4/tin', why: 'a machine of one office' },
    { url: 'http://127.0.0.1/tin', why: 'the machine itself' },
    { url: 'http://10.0.0.7/tin', why: 'a machine of one office' },
    { url: 'http://172.16.0.1/tin', why: 'a machine of one office' },
    { url: 'http://172.29.0.1/tin', why: 'a machine of one office' },
    { url: 'http://172.31.0.1/tin', why: 'a machine of one office' },
    { url: 'http://may.chu.local/tin', why: 'a name of one office' },
    { url: 'http://may.lan:8080/tin', why: 'a name of one office' },
    { url: 'https://bao.test', why: 'a name for tests' },
    { url: 'https://bao.invalid/tin', why: 'a name for examples' },
    { url: 'https://bao.vn/bai),', why: 'signs of the sentence around it' },
    { url: 'https://bao.vn/bai)', why: 'a bracket of the sentence around it' },
    { url: 'https://bao.vn/bai;', why: 'a sign of the sentence around it' },
    { url: 'https://bao.vn/bai»', why: 'a quote of the sentence around it' },
    { url: 'https://bao.vn/bai”', why: 'a quote of the sentence around it' },
    { url: `https://bao.vn/bai'`, why: 'a quote of the sentence around it' },
    { url: 'https://bao.vn/bai"', why: 'a quote of the sentence around it' },
    { url: 'https://bao.vn/a_(b),)', why: 'a bracket that was opened, and a comma in it' },
  ])('$url: $why', async ({ url }) => {
    expect(await saidOf(at(url))).toEqual([`14:10 source-looks-dead found=${url}`]);
  });

  test('with its host in capitals looks dead as well', async () => {
    expect(await saidOf(at('https://GOO.GL/abc'))).toHaveLength(1);
  });
});

test.each(['https://https://bao.vn/bai', 'https://http//bao.vn/bai', 'http://https:bao.vn'])(
  'two addresses in one, %s, are told as such',
  async (url) => {
    expect(await saidOf(at(url))).toContain(`14:10 source-looks-dead found=${url}`);
  },
);

describe('an address that looks alive', () => {
  test.each([
    ...['https://bao.vn/bai-viet-12.html', 'https://vi.wikipedia.org/wiki/Tra_(thuc_vat)', 'https://bao.vn/?p=14682'],
    ...['https://bao.vn/tr%C3%A0', 'https://google.vn.bao.vn/', 'https://notgoo.gl/abc', 'https://bao.vn/a...b'],
    ...['http://172.15.0.1/tin', 'http://172.32.0.1/tin', 'http://192.167.1.4/tin', 'https://local.vn/tin'],
    ...[
      'https://sites.google.com/view/ocop',
      'https://www.google.com/maps',
      'https://testing.vn/',
      'https://11.0.0.1/',
    ],
    ...['https://bao.vn/x?u=https://goo.gl/abc', 'https://bao.vn/searching'],
  ])('%s', async (url) => {
    expect(await saidOf(at(url))).toEqual([]);
  });
});

test('a source without an address is sound', async () => {
  expect(await saidOf(readIn('read: 2026-11-21'))).toEqual([]);
});
