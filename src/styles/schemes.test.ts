import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const schemeQuery = /prefers-color-scheme|forced-colors:|prefers-contrast/u;

test('light, dark and forced colours differ in the tokens and nowhere else, and there in colours only', () => {
  const files = globSync('src/**/*.{css,astro}').filter((file) => schemeQuery.test(readFileSync(file, 'utf8')));
  expect(files).toEqual(['src/styles/tokens.css']);
  const [, forced = ''] = readFileSync('src/styles/tokens.css', 'utf8').split('@media (forced-colors: active)');
  const properties = [...(forced.split('\n  }\n')[0] ?? '').matchAll(/^\s+([a-z-]+):/gmu)].map(([, name]) => name);
  expect(properties.length).toBeGreaterThan(10);
  expect(properties.filter((name) => name?.startsWith('--color-') !== true)).toEqual([]);
});
