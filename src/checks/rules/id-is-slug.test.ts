import { expect, test } from 'vitest';
import { issuesIn, productText } from '../checked-files.ts';

test('a folder name that cannot be an address is reported with the one that can', async () => {
  const issues = await issuesIn({ 'products/Trà Shan/index.md': productText() });
  expect(issues).toMatchObject([{ code: 'id-invalid', line: 1, params: { found: 'Trà Shan', nearest: 'tra-shan' } }]);
});

test('an id is never only digits', async () => {
  expect(await issuesIn({ 'products/2024/index.md': productText() })).toMatchObject([{ code: 'id-invalid' }]);
});
