import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { filesOf, isUntouched, RecordFile, seemsUntouched } from './site-record.ts';
import type { SiteFiles, SiteRecord } from './site-record.ts';

let work: string;
let site: string;
let files: SiteFiles;

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'ocop-record-'));
  onTestFinished(() => {
    rmSync(work, { recursive: true });
  });
  site = join(work, 'site');
  mkdirSync(join(site, 'trà'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'trang chủ');
  writeFileSync(join(site, 'trà/index.html'), 'trà');
  files = filesOf(site);
});

test('a site is as it was left until a file is changed, added or removed by somebody else', () => {
  expect(isUntouched(site, files)).toBe(true);
  writeFileSync(join(site, 'CNAME'), 'ocop.example');
  expect(isUntouched(site, files)).toBe(false);
  rmSync(join(site, 'CNAME'));
  expect(isUntouched(site, files)).toBe(true);
  utimesSync(join(site, 'trà/index.html'), 1, 1);
  expect(isUntouched(site, files)).toBe(false);
});

test('a site with a file of another name, or none at all, is not as it was left', () => {
  rmSync(join(site, 'trà/index.html'));
  writeFileSync(join(site, 'trà/index.htm'), 'trà');
  expect(isUntouched(site, files)).toBe(false);
  rmSync(site, { recursive: true });
  expect(isUntouched(site, files)).toBe(false);
});

test('a look at some of its files shows a site that is gone or was written by another program', () => {
  expect(seemsUntouched(site, files)).toBe(true);
  utimesSync(join(site, 'index.html'), 1, 1);
  expect(seemsUntouched(site, files)).toBe(false);
  rmSync(site, { recursive: true });
  expect(seemsUntouched(site, files)).toBe(false);
});

test('a record is read as it was written, and one that is missing or broken off is none', () => {
  const file = new RecordFile(join(work, 'sổ', 'record.json'));
  const record: SiteRecord = {
    frame: 'a',
    pages: 1,
    precompressed: false,
    keys: { 'index.html': '' },
    map: 'b',
    search: { vi: 'c' },
    pictures: {},
    files,
  };
  expect(file.read()).toBeUndefined();
  file.write(record);
  expect(file.read()).toEqual(record);
  writeFileSync(join(work, 'sổ', 'record.json'), '{"frame":');
  expect(file.read()).toBeUndefined();
  file.remove();
  expect(file.read()).toBeUndefined();
});
