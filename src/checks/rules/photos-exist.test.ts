import { describe, expect, test } from 'vitest';
import { allIssuesIn, faultsIn, jpegBytes, planText, productText } from '../checked-files.ts';
import { page, toSaid } from './rule-fixture.ts';

const photo = (name: string): string[] => ['photos:', `  - src: ${name}`, '    alt: Trà', '    credit: HTX'];
const shown = (name: string): string => productText({ more: photo(name) });

test('photos and pages name each other', async () => {
  const files = {
    'products/tra/index.md': shown('tra.jpg'),
    'products/tra/trà.jpg': jpegBytes(),
    'products/mat/index.md': shown('./mat.jpg'),
    'products/mat/mat.jpg': jpegBytes(),
    'products/gao/index.md': productText(),
    'products/gao/gao.jpg': jpegBytes(),
  };
  expect((await faultsIn(files)).filter((fault) => !fault.endsWith('file-name-invalid'))).toEqual([
    'products/gao/gao.jpg:1:1 photo-unused',
    'products/tra/index.md:11:10 photo-missing',
    'products/tra/trà.jpg:1:1 photo-unused',
  ]);
});

describe('a photo that is not there', () => {
  test.each([
    { files: {}, said: ['11:10 photo-missing found=doi-tra.jpg'] },
    { files: { 'doi-tr.jpg': jpegBytes() }, said: ['11:10 photo-missing found=doi-tra.jpg nearest=doi-tr.jpg'] },
    { files: { 'khac-han.jpg': jpegBytes() }, said: ['11:10 photo-missing found=doi-tra.jpg'] },
    { files: { 'doi-tra.jpg': jpegBytes() }, said: [] },
  ])('beside $files', async ({ files, said }) => {
    const placed = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`products/tra/${name}`, bytes]));
    const issues = await allIssuesIn({ [page]: shown('doi-tra.jpg'), ...placed });
    expect(issues.filter(({ file }) => file === page).map(toSaid)).toEqual(said);
  });

  test('lies beside another page', async () => {
    const files = {
      [page]: shown('tra.jpg'),
      'products/mat/index.md': shown('tra.jpg').replace('Trà Shan', 'Mật ong'),
      'products/mat/tra.jpg': jpegBytes(),
    };
    expect(await faultsIn(files)).toEqual(['products/tra/index.md:11:10 photo-missing']);
  });
});

test('nothing is called unused beside a page whose facts cannot be read', async () => {
  const files = { [page]: '---\nname: "\n---\n', 'products/tra/tra.jpg': jpegBytes() };
  expect((await faultsIn(files)).join()).not.toContain('photo-unused');
});

test('plans have no photos', async () => {
  const files = { 'plans/a.yml': planText(), 'plans/anh.jpg': jpegBytes() };
  expect(await faultsIn(files)).toEqual(['plans/anh.jpg:1:1 file-unknown']);
});
