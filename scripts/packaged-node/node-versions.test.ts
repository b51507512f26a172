import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { satisfies } from 'semver';
import { expect, test } from 'vitest';
import { fitsRange, readRange } from './node-versions.mjs';
import { propertyRuns } from '../../src/testing/property-settings.ts';

function enginesOf(file: string): string {
  const manifest = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as { engines: { node: string } };
  return manifest.engines.node;
}

const ours = enginesOf('../../package.json');
const packaged = enginesOf('package.json');

const part = fc.nat(30);
const version = fc.tuple(part, part, part).map((parts) => parts.join('.'));
const range = fc
  .array(fc.tuple(fc.constantFrom('^', '>='), fc.integer({ min: 1, max: 30 }), part, part), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.map(([kind, major, minor, patch]) => `${kind}${[major, minor, patch].join('.')}`).join(' || '));

test('a version fits a range exactly when it does for npm', () => {
  fc.assert(
    fc.property(version, range, (some, wanted) => fitsRange(some, wanted) === satisfies(some, wanted)),
    { numRuns: propertyRuns(1000) },
  );
});

test.each([
  ['20.20.2', false],
  ['22.22.2', false],
  ['22.22.3', true],
  ['23.11.0', false],
  ['24.15.9', false],
  ['24.16.0', true],
  ['25.9.0', false],
  ['26.2.9', false],
  ['26.3.0', true],
  ['27.0.0', true],
  ['27.0.0-nightly20270101', true],
])('the project runs with Node %s: %s', (some, runs) => {
  expect(fitsRange(some, ours)).toBe(runs);
});

test('npm installs the packaged Node for exactly those versions on which the project does not run', () => {
  const near = readRange(ours)
    .map(({ oldest }) => oldest)
    .flatMap((oldest) => {
      const [major = 0, minor = 0, patch = 0] = oldest.split('.').map(Number);
      return [oldest, [major, minor, patch + 1], [major, minor - 1, 99], [major - 1, 99, 99], [major + 1, 0, 0]].map(
        String,
      );
    })
    .map((text) => text.replaceAll(',', '.'));
  fc.assert(
    fc.property(
      fc.oneof(version, fc.constantFrom(...near)),
      (some) => fitsRange(some, ours) !== satisfies(some, packaged),
    ),
    { numRuns: propertyRuns(1000) },
  );
});

test.each(['>20', '22.x', '~22.1.0', '^22', '', '>=22.0.0 <26.0.0'])(
  'a range of another kind is not half read: "%s"',
  (text) => {
    expect(() => readRange(text)).toThrow('engines.node');
  },
);
