import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentDirectory } from './content-directory.ts';
import { readTree } from './content-tree.ts';
import { splitFrontMatter, toPlainLines } from './front-matter.ts';
import { placeOfFirstItem, readQuickly } from './quick-yaml.ts';
import { parsePlaced } from './yaml-text.ts';
import { propertyRuns } from '../testing/property-settings.ts';

const contentDir = contentDirectory();
const texts = readTree(contentDir)
  .filter(({ path }) => /^(?:products|producers|regions|plans|documents|news)\/.*\.(?:mdx?|yml)$/u.test(path))
  .map(({ path }) => {
    const text = toPlainLines(readFileSync(join(contentDir, path), 'utf8'));
    return (path.endsWith('.yml') ? text : splitFrontMatter(text).yaml) ?? '';
  });

/** What people and programs leave in a text, and what YAML has a meaning for. */
const slips = [
  ...Array.from('\n\t "\'\\#,|>-:?@`=%[]{}\u00A0\u2028\u0085\uFEFF\u0007\r😀'),
  ...['  ', ' #', '- ', ': ', '? ', '[a, b]', '{ a: 1 }', '{ :', '[ ?', '&a ', '*a', '!a ', '<<: ', '\n: x', '\n\n'],
  ...[
    '---\n',
    '...\n',
    '|-\n',
    '>+\n  ',
    '- - a',
    '"a\n b"',
    "'b'",
    'a: b',
    'key: ',
    'name: ',
    '__proto__: ',
    '\uD800',
  ],
  ...'~ null Null true Yes 0b1 0o7 0x1f 1_0 1e3 1e999 +1 .5 .inf .nan 012 2024-01-01'.split(' '),
];

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.integer({ min: 0, max: 4 }),
  added: fc.oneof(fc.constantFrom(...slips), fc.constant('')),
});

test('what is read quickly is what the other reader finds without a fault, whatever slips a text has', () => {
  const runs = propertyRuns(600);
  let quick = 0;
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.array(change, { maxLength: 3 }), (text, changes) => {
      const written = changes.reduce((before, { added, at, removed }) => {
        const from = Math.floor(at * before.length);
        return before.slice(0, from) + added + before.slice(from + removed);
      }, text);
      const found = readQuickly(written);
      if (found === undefined) return;
      quick += 1;
      const { findings, placeOf, value } = parsePlaced(written, 1);
      expect(findings).toEqual([]);
      expect(found.value).toEqual(value);
      for (const list of ['recognitions', 'aliases', 'standards', 'targets']) {
        const place = placeOfFirstItem(written, value, [list, 0]);
        if (place !== undefined) expect(place, list).toEqual(placeOf([list, 0]));
      }
    }),
    { numRuns: runs },
  );
  expect(quick).toBeGreaterThan(runs / 3);
});

test('nearly every page is read quickly', () => {
  const left = texts.filter((text) => readQuickly(text) === undefined);
  expect(left.length).toBeLessThan(texts.length / 20);
});

test('nearly every list of recognitions tells its place without the other reader', () => {
  const withList = texts.filter((text) => text.includes('\nrecognitions:'));
  expect(withList.length).toBeGreaterThan(500);
  const left = withList.filter(
    (text) => placeOfFirstItem(text, readQuickly(text)?.value, ['recognitions', 0]) === undefined,
  );
  expect(left.length).toBeLessThan(withList.length / 20);
});
