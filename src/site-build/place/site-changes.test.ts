import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { applyChanges, finishChanges } from './site-changes.ts';
import type { ChangePlaces } from './site-changes.ts';

let places: ChangePlaces;

beforeEach(() => {
  const work = mkdtempSync(join(tmpdir(), 'ocop-changes-'));
  onTestFinished(() => {
    rmSync(work, { recursive: true });
  });
  places = { site: join(work, 'trang web'), next: join(work, '.next'), journal: join(work, '.changes') };
  put(places.site, 'index.html', 'cũ');
  put(places.site, 'san-pham/tra/index.html', 'trà cũ');
  put(places.site, 'san-pham/mat-ong/index.html', 'mật ong');
  put(places.next, 'san-pham/tra/index.html', 'trà mới');
  put(places.next, 'san-pham/ca-phe/index.html', 'cà phê');
});

function put(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function shown(): Record<string, string> {
  const names = readdirSync(places.site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.split(sep).join('/'));
  return Object.fromEntries(names.toSorted().map((name) => [name, readFileSync(join(places.site, name), 'utf8')]));
}

const changes = {
  moved: ['san-pham/tra/index.html', 'san-pham/ca-phe/index.html'],
  removed: ['san-pham/mat-ong/index.html'],
};

const after = { 'index.html': 'cũ', 'san-pham/ca-phe/index.html': 'cà phê', 'san-pham/tra/index.html': 'trà mới' };

test('new and changed files come into the site, removed ones go with the folders they leave empty', () => {
  applyChanges(places, changes);
  expect(shown()).toEqual(after);
  expect(existsSync(join(places.site, 'san-pham/mat-ong'))).toBe(false);
  expect(existsSync(places.journal)).toBe(false);
});

test('changes that were broken off are finished by the next build, also when some of them were made', () => {
  writeFileSync(places.journal, `${JSON.stringify(changes)}\n`);
  put(places.site, 'san-pham/ca-phe/index.html', 'cà phê');
  rmSync(join(places.next, 'san-pham/ca-phe'), { recursive: true });
  finishChanges(places);
  expect(shown()).toEqual(after);
  expect(existsSync(places.journal)).toBe(false);
});

test('a list that was broken off while it was written changes nothing', () => {
  const before = shown();
  writeFileSync(places.journal, JSON.stringify(changes).slice(0, 40));
  finishChanges(places);
  expect(shown()).toEqual(before);
  expect(existsSync(places.journal)).toBe(false);
});

test('without a list there is nothing to finish', () => {
  const before = shown();
  finishChanges(places);
  expect(shown()).toEqual(before);
});
