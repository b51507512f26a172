import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { layerRule, roomOf } from './layer-rule.mjs';
import { layers } from './layers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const linter = new Linter({ cwd: root });

/** Returns what the rule says of a file with this code. */
function faultsOf(file: string, code: string): readonly (string | null | undefined)[] {
  const messages = linter.verify(
    code,
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { project: { rules: { layers: layerRule } } },
      rules: { 'project/layers': 'error' },
    },
    { filename: file },
  );
  return messages.map(({ messageId, message }) => messageId ?? message);
}

test('every room of the code is in the table, and the table names no other', () => {
  const rooms = readdirSync(`${root}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(Object.keys(layers).toSorted()).toEqual([...rooms.map(({ name }) => name), 'scripts'].toSorted());
  for (const { imports } of Object.values(layers))
    expect(Object.keys(layers)).toEqual(expect.arrayContaining([...imports]));
});

test('rooms form no circle: following what rooms may import never leads back', () => {
  const reachedFrom = (room: string, way: readonly string[]): readonly string[] =>
    (layers[room]?.imports ?? []).flatMap((next) => {
      expect([...way, room], `${[...way, room].join(' → ')} → ${next}`).not.toContain(next);
      return [next, ...reachedFrom(next, [...way, room])];
    });
  for (const room of Object.keys(layers)) reachedFrom(room, []);
});

test.each([
  ['domain', `import { t } from '../i18n/translate.ts';`],
  ['domain', `import type { Feed } from '../feeds/atom-feed.ts';`],
  ['search', `import { homePage } from '../views/home/home-page.ts';`],
  ['search', `export { homePage } from '../views/home/home-page.ts';`],
  ['search', `export * from '../views/home/home-page.ts';`],
  ['verify', `const late = import('../catalogue/catalogue.ts');`],
  ['i18n', `type Page = import('../layouts/page-meta.ts').PageMeta;`],
  ['layouts', `import { homePage } from '../views/home/home-page.ts';`],
  ['checks', `import { runImport } from '../sheets/import/import-command.ts';`],
  ['views', `import { facts } from '../content-files/facts.ts';`],
  ['components', `import { getCatalogue } from '../catalogue/catalogue.ts';`],
])('%s may not reach above itself: %s', (room, code) => {
  expect(faultsOf(`src/${room}/a-file.ts`, code)).toEqual(['layer']);
});

test.each(['domain', 'i18n', 'search', 'verify', 'open-data'])('%s runs without Node and without a browser', (room) => {
  expect(faultsOf(`src/${room}/a-file.ts`, `import { readFileSync } from 'node:fs';`)).toEqual(['node']);
  expect(faultsOf(`src/${room}/a-file.ts`, 'export const title = (): string => document.title;')).toEqual(['dom']);
  expect(faultsOf(`src/${room}/a-file.ts`, `export const wide = window.innerWidth;`)).toEqual(['dom']);
  expect(faultsOf(`src/${room}/a-file.ts`, `import { defineConfig } from 'astro/config';`)).toEqual(['astro']);
  expect(faultsOf(`src/${room}/a-file.ts`, `import { site } from 'astro:config/server';`)).toEqual(['astro']);
});

test('a name of a browser that the code has made itself is its own affair', () => {
  expect(
    faultsOf('src/domain/a-file.ts', 'export const first = (document: readonly string[]): unknown => document[0];'),
  ).toEqual([]);
});

test('a new room is refused until the table says what it may', () => {
  expect(faultsOf('src/utils/a-file.ts', `import { slug } from '../domain/slug.ts';`)).toEqual(['unknown']);
});

test('what the table allows passes, in the folders of a room too', () => {
  expect(faultsOf('src/views/home/a-file.ts', `import { slug } from '../../domain/slug.ts';`)).toEqual([]);
  expect(faultsOf('src/checks/rules/a-file.ts', `import { checks } from '../checks.ts';`)).toEqual([]);
  expect(faultsOf('scripts/build.ts', `import { buildSite } from '../src/site-build/build-site.ts';`)).toEqual([]);
});

test('tests may read content and use Node, but reach above their room no more than the code does', () => {
  expect(faultsOf('src/search/a.test.ts', `import { readFileSync } from 'node:fs';`)).toEqual([]);
  expect(faultsOf('src/search/a.test.ts', `import { facts } from '../content-files/facts.ts';`)).toEqual([]);
  expect(faultsOf('src/search/a.test.ts', `import { homePage } from '../views/home/home-page.ts';`)).toEqual(['layer']);
});

test('scripts of a component are held to the layers of the component', () => {
  expect(
    faultsOf('src/components/page/A.astro/1_1.ts', `import { getCatalogue } from '../../catalogue/catalogue.ts';`),
  ).toEqual(['layer']);
});

test('rooms are the folders below src, and scripts', () => {
  expect(
    ['src/domain/slug.ts', 'src/views/home/home-page.ts', 'scripts/build.ts', 'astro.config.mjs', 'src/env.d.ts'].map(
      (path) => roomOf(path),
    ),
  ).toEqual(['domain', 'views', 'scripts', undefined, undefined]);
});
