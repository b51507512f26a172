import { expect, test } from 'vitest';
import { OtherBuildError } from './other-build-error.ts';
import { PageTexts, rowsPerTextFile } from './page-texts.ts';
import { toServer } from './pagefind-fixture.ts';

const texts = Array.from({ length: rowsPerTextFile }, (_, place) => `text ${String(place)}`);
const later = ['the next file'];

test('the text of a row stands in the file of its neighbours, at its place', async () => {
  const { fetchFile } = toServer({
    '/texts/0.json?b1': { build: 'b1', texts, untranslated: [2] },
    '/texts/1.json?b1': { build: 'b1', texts: later },
  });
  const pageTexts = new PageTexts('/texts/', 'b1', fetchFile);
  expect(await pageTexts.of(0)).toEqual({ text: 'text 0', isUntranslated: false });
  expect(await pageTexts.of(2)).toEqual({ text: 'text 2', isUntranslated: true });
  expect(await pageTexts.of(rowsPerTextFile - 1)).toMatchObject({ text: texts.at(-1) });
  expect(await pageTexts.of(rowsPerTextFile)).toEqual({ text: 'the next file', isUntranslated: false });
  expect(await pageTexts.of(rowsPerTextFile + 1)).toEqual({ text: '', isUntranslated: false });
});

test('a file is fetched once, also by those who ask while it is on its way', async () => {
  const { fetchFile, asked } = toServer({ '/texts/0.json?b1': { build: 'b1', texts } });
  const pageTexts = new PageTexts('/texts/', 'b1', fetchFile);
  await Promise.all([pageTexts.of(0), pageTexts.of(1)]);
  await pageTexts.of(2);
  expect(asked).toEqual(['/texts/0.json?b1']);
});

test('a file that could not be fetched is fetched again', async () => {
  let online = false;
  const { fetchFile } = toServer({ '/texts/0.json?b1': () => (online ? { build: 'b1', texts } : undefined) });
  const pageTexts = new PageTexts('/texts/', 'b1', fetchFile);
  await expect(pageTexts.of(0)).rejects.toThrow('404 /texts/0.json?b1');
  online = true;
  expect(await pageTexts.of(0)).toMatchObject({ text: 'text 0' });
});

test('texts of another build are refused: the row may be of another product', async () => {
  const { fetchFile } = toServer({ '/texts/0.json?b1': { build: 'b2', texts } });
  await expect(new PageTexts('/texts/', 'b1', fetchFile).of(0)).rejects.toThrow(OtherBuildError);
});

test('sixteen products share a file', () => {
  expect(rowsPerTextFile).toBe(16);
});
