import { expect, test } from 'vitest';
import { faultsIn, productText, warningsIn } from '../checked-files.ts';

test.each([
  { published: '2026-11-22', found: ['published-after-read'] },
  { published: '2026-12', found: ['published-after-read'] },
  { published: '"2027"', found: ['published-after-read'] },
  { published: '2026-11-21', found: [] },
  { published: '2026-11', found: [] },
  { published: '2026', found: [] },
])('a source read on 2026-11-21 and published $published', async ({ found, published }) => {
  const text = productText().replace('    read:', `    published: ${published}\n    read:`);
  const warnings = await warningsIn({ 'products/tra/index.md': text });
  expect(warnings.map(({ code, line, column }) => `${String(line)}:${String(column)} ${code}`)).toEqual(
    found.map((code) => `14:16 ${code}`),
  );
});

test('a source is not read before there was anything to read of OCOP', async () => {
  const text = productText().replace('read: 2026', 'read: 2006');
  expect(await faultsIn({ 'products/tra/index.md': text })).toEqual([
    'products/tra/index.md:14:11 date-before-programme',
  ]);
});
