import { expect, test } from 'vitest';
import { faultsIn, issuesIn, productText } from '../checked-files.ts';

test('a file with decomposed letters is reported once, at the first such word', async () => {
  const text = productText({ body: 'Trà Shan tuyết Tà Xùa.'.normalize('NFD') });
  expect(await faultsIn({ 'products/tra/index.md': text })).toEqual(['products/tra/index.md:17:1 text-not-nfc']);
});

test('a translation is read for itself', async () => {
  const issues = await issuesIn({
    'products/tra/index.md': productText(),
    'products/tra/en.md': `---\nname: ${'Tà Xùa'.normalize('NFD')} tea\n---\n`,
  });
  expect(issues).toMatchObject([{ code: 'text-not-nfc', file: 'products/tra/en.md', line: 2, column: 7 }]);
});
