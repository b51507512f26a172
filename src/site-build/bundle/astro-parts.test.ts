import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { missingParts, partsMissingText } from './astro-parts.ts';

test('parts of Astro that are there are not missed', () => {
  const app = { manifest: { routes: [] }, render: () => undefined };
  expect(missingParts(app, { manifest: 'object', 'manifest.routes': 'object', render: 'function' })).toEqual([]);
});

test.each([
  { whole: { manifest: {} }, why: 'is not there' },
  { whole: { manifest: { routes: null } }, why: 'is empty' },
  { whole: { manifest: { routes: () => [] } }, why: 'has become a function' },
  { whole: {}, why: 'has no owner any more' },
  { whole: undefined, why: 'is in nothing' },
])('a part of Astro that $why is named', ({ whole }) => {
  expect(missingParts(whole, { 'manifest.routes': 'object' })).toEqual(['manifest.routes']);
});

test('who builds with a changed Astro is told which part is missing and how to build all the same', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const [vietnamese = '', english = ''] = partsMissingText(['app.routeCache.set', 'app.render']).split('\n');
  for (const text of [vietnamese, english]) {
    expect(text).toContain(`Astro ${dependencies['astro'] ?? ''}`);
    expect(text).toContain('app.routeCache.set, app.render');
    expect(text).toContain('npm run build -- --plain');
  }
});

test('Astro, its integrations and Vite are asked for in one version only, because parts of them are used that may change with any', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const asked = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) =>
    /^(?:astro|vite|@astrojs\/.*)$/u.test(name),
  );
  expect(asked.map(([name]) => name)).toEqual(expect.arrayContaining(['astro', 'vite', '@astrojs/mdx']));
  expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
});
