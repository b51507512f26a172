import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { makeSearchIndex } from './search-index-program.ts';

let site: string;

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'ocop-index-'));
  onTestFinished(() => {
    rmSync(site, { recursive: true });
  });
  mkdirSync(join(site, 'search-data', 'vi'), { recursive: true });
});

function hand(products: number, ...pages: readonly string[]): void {
  const text = [JSON.stringify({ index: 'abc', products }), ...pages].join('\n');
  writeFileSync(join(site, 'search-data', 'vi', 'index.txt'), `${text}\n`);
}

test('an index is made of the pages that were handed over, which are taken out of the site', async () => {
  hand(2, 'chèʼ · traʼ ·', 'chèʼ ··');
  expect(await makeSearchIndex(site, 'vi')).toBe(2);
  expect(existsSync(join(site, 'search-data', 'vi', 'index.txt'))).toBe(false);
  const names = readdirSync(join(site, 'search', 'vi'));
  expect(names.some((name) => name.endsWith('.pf_meta'))).toBe(true);
  expect(JSON.parse(readFileSync(join(site, 'search', 'vi', 'stamp.json'), 'utf8'))).toEqual({ index: 'abc' });
  // Texts for excerpts and Pagefind's own pages are files of nobody here.
  expect(names.filter((name) => /fragment|-ui\.|highlight|worker/u.test(name))).toEqual([]);
});

test('pages that hold nothing but a word nobody can ask for make an index too', async () => {
  hand(0, '· · ʼ');
  expect(await makeSearchIndex(site, 'vi')).toBe(0);
  expect(existsSync(join(site, 'search', 'vi', 'pagefind-entry.json'))).toBe(true);
});

test('an index that Pagefind leaves pages out of is not taken for whole', async () => {
  hand(2, 'chèʼ ·', '· ··');
  await expect(makeSearchIndex(site, 'vi')).rejects.toThrow();
  hand(1, '· ·');
  await expect(makeSearchIndex(site, 'vi')).rejects.toThrow('Pagefind wrote no list of pages.');
});
