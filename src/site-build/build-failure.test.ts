import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { failureOf } from './build-failure.ts';
import type { BuildFailure } from './build-failure.ts';
import { PlaceRefused } from './place/refuse-place.ts';
import { PartFailure } from './site-work.ts';
import { SearchIsBehind } from './steps/search-is-behind.ts';

const failed = { site: join(tmpdir(), 'không có', 'site'), areChanging: false, pages: 1500 };

function failure(error: unknown, more: Partial<typeof failed> = {}): BuildFailure {
  return failureOf(error, { ...failed, ...more }) ?? expect.fail('There is nothing to say.');
}

const refused = (code: string, path: string): Error => Object.assign(new Error(code), { code, path });

test('a part that failed has said why; the build says what became of the site, in both languages', () => {
  const { exitCode, text } = failure(new PartFailure('check', 1));
  expect(exitCode).toBe(1);
  expect(text).toBe(
    'Chưa dựng xong; trang đã dựng trước đó vẫn nguyên. Xem lỗi ở trên rồi chạy lại: npm run build\n' +
      'The build did not finish; the site built before is untouched. See the faults above, then run again: npm run build',
  );
});

test('a site whose search is behind, or which has new and old files, is called what it is', () => {
  expect(failure(new SearchIsBehind(new PartFailure('search', 1))).text).toContain(
    'but the search is still that of before',
  );
  expect(failure(new PartFailure('search', 1), { areChanging: true }).text).toContain('the site has new and old ones');
});

test.each([137, 134])(
  'a part that ended with %i is said to have had too little memory, with how much it takes',
  (exitCode) => {
    const killed = failure(new PartFailure('pages', exitCode));
    expect(killed.exitCode).toBe(137);
    expect(killed.text).toContain('“viết trang”');
    expect(killed.text).toContain('“write the pages”');
    // 865 of 1024 × 1024 bytes, rounded up.
    expect(killed.text).toContain('about 950 MB of memory');
    expect(killed.text).toContain('LOCALES=vi');
    expect(failure(new PartFailure('pages', exitCode), { pages: 60_000 }).text).not.toContain('950 MB');
  },
);

test('a process that was killed behind a search that is behind ends the build with 137 as well', () => {
  const { exitCode, text } = failure(new SearchIsBehind(new PartFailure('search', 137)));
  expect(exitCode).toBe(137);
  expect(text).toContain('but the search is still that of before');
  expect(text).toContain('“index for search”');
});

test('another signal is no want of memory', () => {
  const { exitCode, text } = failure(new PartFailure('pages', 143));
  expect({ exitCode, isOfMemory: text.includes('memory') }).toEqual({ exitCode: 1, isOfMemory: false });
});

test.each(['ENOSPC', 'EDQUOT'])('a disk without room (%s) is told with how much the site before took', (code) => {
  const site = mkdtempSync(join(tmpdir(), 'ocop-failure-'));
  onTestFinished(() => {
    rmSync(site, { recursive: true });
  });
  mkdirSync(join(site, 'search'));
  writeFileSync(join(site, 'search', 'index'), Buffer.alloc(3_000_000));
  expect(failure(refused(code, site), { site }).text).toContain('Free some space (about 3 MB)');
  expect(failure(refused(code, site)).text).toContain('about 500 MB');
});

test.each([
  ['EACCES', 'may not be read or written'],
  ['EPERM', 'may not be read or written'],
  ['EROFS', 'can only be read'],
  ['EMFILE', 'too many files are open'],
])('what the system refuses (%s) is told in words', (code, words) => {
  const { exitCode, text } = failure(refused(code, '/chỗ/.dist.next'));
  expect(exitCode).toBe(1);
  expect(text).toContain('the site built before is untouched. Reason: ');
  expect(text).toContain(words);
  expect(text).not.toMatch(/\n {4}at /u);
});

test.each(['file', 'root', 'home', 'project', 'content', 'foreign'] as const)(
  'a place that is refused (%s) is named, and nothing in it was deleted',
  (why) => {
    const { exitCode, text } = failure(new PlaceRefused(why, '/chỗ/của/ai'));
    expect(exitCode).toBe(1);
    expect(text.split('\n')).toHaveLength(2);
    expect(text.match(/\/chỗ\/của\/ai/gu)).toHaveLength(2);
    expect(text).toMatch(/không có gì bị xóa/iu);
    expect(text).toMatch(/nothing was deleted/iu);
  },
);

test('a fault of the program itself is left to its stack', () => {
  expect(failureOf(new TypeError('The page has no id.'), failed)).toBeUndefined();
  expect(failureOf(new SearchIsBehind(new TypeError('The page has no id.')), failed)).toBeUndefined();
});
