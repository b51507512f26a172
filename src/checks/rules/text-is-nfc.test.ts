import { expect, test } from 'vitest';
import { faultsIn, issuesIn, productText } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

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

test.each([
  { body: 'Trà Shan'.normalize('NFD'), said: ['17:1'] },
  { body: `Trà ${'Tà'.normalize('NFD')} ${'Xùa'.normalize('NFD')}`, said: ['17:5'] },
  { body: `Một\n\nHai ${'Tà'.normalize('NFD')}`, said: ['19:5'] },
  { body: 'Trà Shan tuyết', said: [] },
])('the first word that is not composed is quoted: $said', async ({ body, said }) => {
  const found = await saidOf(productText({ body }));
  expect(found.map((text) => text.split(' ')[0])).toEqual(said);
  const word = body.split(/\s/u).find((each) => each.normalize('NFC') !== each);
  if (word !== undefined) expect(found).toEqual([`${said[0] ?? ''} text-not-nfc found=${word}`]);
});
