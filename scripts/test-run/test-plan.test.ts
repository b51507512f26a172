import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findImporters, readCode } from './import-graph.ts';
import { needsSite, planTests } from './test-plan.ts';

test.each([
  { args: [], unit: [], site: [] },
  { args: ['--unit'], unit: [], site: undefined },
  { args: ['src/domain'], unit: ['src/domain'], site: undefined },
  { args: ['./src/domain/', 'scripts\\mutate'], unit: ['src/domain', 'scripts/mutate'], site: undefined },
  { args: ['src/tests/journeys'], unit: undefined, site: ['src/tests/journeys'] },
  { args: ['src/tests', 'src/domain'], unit: ['src/domain'], site: ['src/tests'] },
  { args: ['src/testsuite'], unit: ['src/testsuite'], site: undefined },
])('the tests of $args are those of the code in $unit and of the site in $site', ({ args, site, unit }) => {
  expect(planTests(args)).toEqual({ unit, site, thorough: false });
});

test('the long run is asked for, and an option that nobody knows is refused', () => {
  expect(planTests(['--thorough'])).toEqual({ unit: [], site: [], thorough: true });
  expect(() => planTests(['--through'])).toThrow();
});

test('the site is built for tests that look at it, and not for others', async () => {
  const importers = findImporters(await readCode(fileURLToPath(new URL('../..', import.meta.url))));
  const needed = (...args: readonly string[]): boolean => needsSite(planTests(args), importers);
  expect(needed()).toBe(true);
  expect(needed('src/tests')).toBe(true);
  expect(needed('src/tests/journeys')).toBe(true);
  expect(needed('src/tests/site/links.site.test.ts')).toBe(true);
  expect(needed('--unit')).toBe(false);
  expect(needed('src/domain')).toBe(false);
  expect(needed('src/tests/site/killed-build.site.test.ts')).toBe(false);
});
