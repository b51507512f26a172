import { expect, test } from 'vitest';
import type { SitePath } from './page-renderer.ts';
import { changedKeys, keyChanges } from './render-report.ts';

function path(file: string, key?: string): SitePath {
  return { file, key, pathname: `/${file}`, props: {} } as SitePath;
}

const before = { 'index.html': '', 'tra/index.html': 'a', 'cam/index.html': 'b', 'cu/index.html': 'c' };
const now = [
  path('index.html'),
  path('tra/index.html', 'a'),
  path('cam/index.html', 'b2'),
  path('moi/index.html', 'd'),
];

test('only pages that are new, changed or gone are told of', () => {
  expect(keyChanges(now, before)).toEqual({
    keys: { 'cam/index.html': 'b2', 'moi/index.html': 'd' },
    gone: ['cu/index.html'],
  });
});

test('the pages of before, with what is told of, are those of now', () => {
  expect(changedKeys(before, keyChanges(now, before))).toEqual({
    'index.html': '',
    'tra/index.html': 'a',
    'cam/index.html': 'b2',
    'moi/index.html': 'd',
  });
});
