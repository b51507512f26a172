import { globSync, readFileSync } from 'node:fs';
import stylelint from 'stylelint';
import { expect, test } from 'vitest';

const config = (await import('./stylelint.config.mjs')) as { default: stylelint.Config };

async function rulesBrokenBy(code: string, file = 'src/styles/components/product.css'): Promise<readonly string[]> {
  const { results } = await stylelint.lint({ code, codeFilename: file, config: config.default });
  return (results[0]?.warnings ?? []).map(({ rule }) => rule);
}

test.each([
  '.a { color: #fff }',
  '.a { color: red }',
  '.a { color: rgb(0 0 0 / 10%) }',
  '.a { background: oklch(60% 0.1 20) }',
  '.a { color: light-dark(white, black) }',
  '.a { color: var(--canh-kien) }',
  '.a { border: 1px solid var(--nghe-sang) }',
])('a part may not bring a colour of its own: %s', async (code) => {
  expect(await rulesBrokenBy(code)).not.toEqual([]);
});

test.each([
  '.a { padding: 12px }',
  '.a { margin-block: 1rem 0 }',
  '.a { gap: 0.5rem }',
  '.a { margin: calc(1rem + 2px) }',
])('a part may not bring a space of its own: %s', async (code) => {
  expect(await rulesBrokenBy(code)).not.toEqual([]);
});

test.each([
  '.a { margin-left: 0 }',
  '.a { border-top: 0 }',
  '.a { width: 10rem }',
  '.a { left: 0 }',
  '.a { text-align: right }',
  '.a { border-top-left-radius: 0 }',
])('directions follow the writing: %s', async (code) => {
  expect(await rulesBrokenBy(code)).not.toEqual([]);
});

test('roles, parts of letters and the logical directions pass', async () => {
  const code =
    '.a { color: var(--color-text); padding: 0 var(--space-m); margin-inline-start: 0.4em; gap: var(--gap, var(--space-s)); inline-size: 10rem; text-align: end; border: 1px solid currentcolor }';
  expect(await rulesBrokenBy(code)).toEqual([]);
});

test('every style of the site but the two that define colours is held to this', async () => {
  const files = globSync('src/**/*.css').map((file) => file.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(10);
  const free = [];
  for (const file of files) {
    if ((await rulesBrokenBy('.a { color: #fff }', file)).length === 0) free.push(file);
  }
  expect(free.toSorted()).toEqual(['src/styles/tokens.css', 'src/styles/weave.css']);
  const components = globSync(['src/**/*.astro']).filter((file) => readFileSync(file, 'utf8').includes('<style'));
  expect(components).toEqual([]);
});
