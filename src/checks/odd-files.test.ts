import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { faultsIn, makeContent, productText, testDay } from './checked-files.ts';

const at = 'products/tra/index.md';

const doubling = Array.from(
  { length: 9 },
  (_, n) => `k${String(n)}: &k${String(n)} [*k${String(n - 1)}, *k${String(n - 1)}]`,
);

test.each([
  {
    name: 'references that multiply',
    text: `---\na: &k-1 [x]\n${doubling.join('\n')}\n---\n`,
    fault: /^products\/tra\/index\.md:2:\d+ yaml-alias$/u,
  },
  {
    name: 'a group that holds itself',
    text: `---\norigin: &x\n  former: lao-cai\n  more: *x\n---\n`,
    fault: /^products\/tra\/index\.md:\d:\d+ yaml-alias$/u,
  },
  {
    name: 'a hundred thousand brackets',
    text: `---\nname: ${'['.repeat(100_000)}\n---\n`,
    fault: /^products\/tra\/index\.md:2:\d+ yaml-broken$/u,
  },
  {
    name: 'three million letters',
    text: productText({ body: 'x'.repeat(3_000_000) }),
    fault: `${at}:1:1 file-too-large`,
  },
  { name: 'UTF-16', text: Buffer.from(`\uFEFF${productText()}`, 'utf16le'), fault: `${at}:1:1 text-not-utf8` },
  { name: 'nothing', text: '', fault: `${at}:1:1 front-matter-missing` },
  {
    name: 'a source named like a part of every object',
    text: productText({ recognitions: ['  - stars: 4', '    source: constructor'] }),
    fault: `${at}:8:13 source-unknown`,
  },
])('a file of $name is reported in plain words', async ({ fault, text }) => {
  const faults = await faultsIn({ [at]: text });
  expect(faults).toContainEqual(typeof fault === 'string' ? fault : expect.stringMatching(fault));
});

test('links to files and folders are reported and never followed, those that lead round in circles too', async () => {
  const contentDir = makeContent({ [at]: productText() });
  symlinkSync('/etc', join(contentDir, 'products/etc'));
  symlinkSync('..', join(contentDir, 'products/tra/up'));
  mkdirSync(join(contentDir, 'products/mat'));
  symlinkSync('../tra/index.md', join(contentDir, 'products/mat/index.md'));
  const { issues } = await checkContent({ contentDir, today: testDay });
  expect(issues.map(({ code, file }) => `${file} ${code}`)).toEqual([
    'products/etc file-is-link',
    'products/mat/index.md file-is-link',
    'products/tra/up file-is-link',
  ]);
});
