import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { SiteRecord } from '../place/site-record.ts';
import { readSearchTexts } from './search-texts.ts';

let next: string;
const fileOf = (locale: string): string => join(next, 'search-data', locale, 'index.txt');

beforeEach(() => {
  next = mkdtempSync(join(tmpdir(), 'ocop-texts-'));
  onTestFinished(() => {
    rmSync(next, { recursive: true });
  });
  for (const locale of ['vi', 'en']) {
    mkdirSync(dirname(fileOf(locale)), { recursive: true });
    writeFileSync(fileOf(locale), `chè ${locale}`);
  }
});

const keptWith = (search: SiteRecord['search']): SiteRecord => ({
  frame: '',
  pages: 1,
  precompressed: false,
  keys: {},
  map: '',
  search,
  pictures: {},
  files: {},
});

test('without a site every language needs an index', () => {
  const { digests, stale } = readSearchTexts(next, undefined);
  expect(stale).toEqual(['vi', 'en']);
  expect(new Set(Object.values(digests)).size).toBe(2);
  expect(existsSync(fileOf('vi'))).toBe(true);
});

test('only a language whose texts are not those of the site needs an index; the texts of others are taken out', () => {
  const { digests } = readSearchTexts(next, undefined);
  writeFileSync(fileOf('en'), 'tea');
  const again = readSearchTexts(next, keptWith(digests));
  expect(again.stale).toEqual(['en']);
  expect(again.digests['vi']).toBe(digests['vi']);
  expect(again.digests['en']).not.toBe(digests['en']);
  expect([existsSync(fileOf('vi')), existsSync(fileOf('en'))]).toEqual([false, true]);
});

test('a language that the site does not have needs an index', () => {
  const { digests } = readSearchTexts(next, undefined);
  expect(readSearchTexts(next, keptWith({ vi: digests['vi'] ?? '' })).stale).toEqual(['en']);
});
