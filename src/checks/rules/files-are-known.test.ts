import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../check-content.ts';
import { saidOf } from './rule-fixture.ts';
import {
  faultsIn,
  issuesIn,
  makeContent,
  planText,
  postText,
  producerText,
  productText,
  testDay,
} from '../checked-files.ts';

test.each([
  { name: 'a note beside a page', file: 'products/tra/ghi-chu.txt', code: 'file-unknown' },
  { name: 'a folder nobody knows', file: 'nhap/tra/index.md', code: 'file-unknown' },
  { name: 'a file in the content folder itself', file: 'index.md', code: 'file-unknown' },
  { name: 'the other ending of YAML', file: 'plans/a.yaml', code: 'file-unknown' },
  { name: 'MDX outside the news', file: 'products/gao/index.mdx', code: 'file-unknown' },
  { name: 'a photo where no page is', file: 'products/anh.jpg', code: 'file-unknown' },
  { name: 'a photo beside plans', file: 'plans/anh.jpg', code: 'file-unknown' },
  { name: 'an unknown language', file: 'products/tra/fr.md', code: 'locale-unknown' },
  { name: 'Vietnamese as a translation', file: 'products/tra/vi.md', code: 'locale-unknown' },
  { name: 'an unknown language of a plan', file: 'plans/a.fr.yml', code: 'locale-unknown' },
  { name: 'words without their page', file: 'products/mat/en.md', code: 'page-file-missing' },
  { name: 'words without their plan', file: 'plans/b.en.yml', code: 'page-file-missing' },
  { name: 'a year that is none', file: 'news/moi/tin/index.mdx', code: 'year-folder-invalid' },
])('reports $name', async ({ file, code }) => {
  const files = { 'products/tra/index.md': productText(), 'plans/a.yml': planText(), [file]: '' };
  expect(await faultsIn(files)).toEqual([`${file}:1:1 ${code}`]);
});

test('a folder with letters that addresses cannot have is reported once', async () => {
  const files = { 'products/Lào Cai/tra/index.md': productText(), 'products/Lào Cai/mat/index.md': productText() };
  expect(await issuesIn(files)).toMatchObject([{ code: 'file-name-invalid', params: { found: 'Lào Cai' } }]);
});

test('a name that is nearly right comes with the right one', async () => {
  expect(await issuesIn({ 'plans/a.yaml': '' })).toMatchObject([{ params: { nearest: 'a.yml' } }]);
});

test('what tools leave behind and the guide are accepted, and so are all kinds of pages', async () => {
  const files = {
    'README.md': '# x',
    '.DS_Store': '',
    'news/.gitkeep': '',
    'products/a/b/tra/Thumbs.db': '',
    'products/a/b/tra/desktop.ini': '',
    'products/a/b/tra/._index.md': '',
    'products/a/b/tra/index.md~': '',
    'products/a/b/tra/.index.md.swp': '',
    'products/~$so.xlsx': '',
    'products/.~lock.so.xlsx#': '',
    'products/a/b/tra/index.md': productText(),
    'producers/htx/index.md': producerText(),
    'news/2024/tin/index.mdx': postText(),
    'plans/a.yml': planText(),
    'plans/a.en.yml': 'title: Plan\n',
    'documents/qd-1.yml': 'type: quyet-dinh\ntitle: Quyết định\n',
  };
  expect(await faultsIn(files)).toEqual([]);
});

test.each(['Thumbs.db.md', 'x._y', '~so.xlsx', '.env', 'so#'])(
  'a file that only looks left behind is not: %s',
  async (name) => {
    expect(await issuesIn({ 'products/tra/index.md': productText(), [`products/tra/${name}`]: '' })).toHaveLength(1);
  },
);

test('a link to another file is refused, not followed', async () => {
  const contentDir = makeContent({ 'products/tra/index.md': productText() });
  symlinkSync('/etc/hostname', join(contentDir, 'products/tra/en.md'));
  const { issues } = await checkContent({ contentDir, today: testDay });
  expect(issues).toMatchObject([{ code: 'file-is-link', file: 'products/tra/en.md' }]);
});

describe('what is said of a file', () => {
  const others = { 'products/tra/index.md': productText(), 'plans/a.yml': planText() };

  test.each([
    { file: 'plans/b.yaml', said: ['1:1 file-unknown found=b.yaml nearest=b.yml'] },
    { file: 'products/gao/index.mdx', said: ['1:1 file-unknown found=index.mdx nearest=index.md'] },
    { file: 'products/gao/index.markdown', said: ['1:1 file-unknown found=index.markdown nearest=index.md'] },
    { file: 'products/gao/readme.md', said: ['1:1 file-unknown found=readme.md nearest=index.md'] },
    { file: 'news/2024/tin/index.md', said: ['1:1 file-unknown found=index.md nearest=index.mdx'] },
    { file: 'news/2024/tin/readme.md', said: ['1:1 file-unknown found=readme.md'] },
    { file: 'products/tra/ghi-chu.txt', said: ['1:1 file-unknown found=ghi-chu.txt'] },
    { file: 'products/tra/fr.md', said: ['1:1 locale-unknown found=fr allowed=en'] },
    { file: 'products/tra/vi.md', said: ['1:1 locale-unknown found=vi allowed=en'] },
    { file: 'plans/a.fr.yml', said: ['1:1 locale-unknown found=fr allowed=en'] },
    { file: 'products/mat/en.md', said: ['1:1 page-file-missing expected=index.md'] },
    { file: 'news/2024/tin/en.mdx', said: ['1:1 page-file-missing expected=index.mdx'] },
    { file: 'plans/b.en.yml', said: ['1:1 page-file-missing expected=b.yml'] },
    { file: 'news/moi/tin/index.mdx', said: ['1:1 year-folder-invalid found=moi'] },
    { file: 'products/tra/anh.HEIC', said: ['1:1 file-name-invalid found=anh.HEIC'] },
    { file: 'products/tra/anh.svg', said: ['1:1 photo-type-refused found=SVG'] },
    { file: 'products/tra/anh.tif', said: ['1:1 photo-type-refused found=TIF'] },
    { file: 'products/mat/anh.svg', said: ['1:1 file-unknown found=anh.svg'] },
    { file: 'products/tra/Ảnh.jpg', said: ['1:1 file-name-invalid found=Ảnh.jpg'] },
  ])('$file', async ({ file, said }) => {
    expect((await saidOf('', file, others)).filter((text) => !/photo-(?:broken|unused)|0 byte/u.test(text))).toEqual(
      said,
    );
  });

  test.each(['.DS_Store', 'products/tra/.gitkeep', 'README.md'])('%s may lie there', async (file) => {
    expect(await saidOf('', file, others)).toEqual([]);
  });

  test('the guide lies in the content folder itself only', async () => {
    expect(await saidOf('', 'products/tra/README.md', others)).toEqual(['1:1 file-name-invalid found=README.md']);
  });
});
