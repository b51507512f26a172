import { expect, test } from 'vitest';
import { faultsIn, jpegBytes, pageText, planText, productText } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

test('a translated list is as long as the Vietnamese one', async () => {
  const plan = planText(['readerNotes:', '  - Một', '  - Hai']);
  expect(await faultsIn({ 'plans/a.yml': plan, 'plans/a.en.yml': 'title: Plan\nreaderNotes:\n  - One\n' })).toEqual([
    'plans/a.en.yml:3:3 translation-list-differs',
  ]);
  expect(await faultsIn({ 'plans/a.yml': plan, 'plans/a.en.yml': 'readerNotes: [One, Two]\n' })).toEqual([]);
});

test('a list may be left untranslated', async () => {
  expect(
    await faultsIn({ 'plans/a.yml': planText(['readerNotes:', '  - Một']), 'plans/a.en.yml': 'title: Plan\n' }),
  ).toEqual([]);
});

test.each(['readerNotes', 'qualitativeGoals', 'context', 'milestones', 'tasks', 'assignments', 'products'])(
  'the list %s has as many items in every language',
  async (key) => {
    const item: Readonly<Record<string, readonly [vi: string, en: string]>> = {
      context: ['{ fact: Một }', 'One'],
      milestones: ['{ date: Quý I, label: Một }', 'One'],
      tasks: ['{ title: Một }', 'One'],
      assignments: ['{ body: Một, duty: Hai }', '{ body: One, duty: Two }'],
      products: ['{ name: Một }', 'One'],
    };
    const [vi, en] = item[key] ?? ['Một', 'One'];
    const plan = { 'plans/a.yml': planText([`${key}:`, `  - ${vi}`, `  - ${vi}`]) };
    const words = (...items: readonly string[]): string => `${key}:\n${items.map((text) => `  - ${text}\n`).join('')}`;
    const said = (...items: readonly string[]) => saidOf(words(...items), 'plans/a.en.yml', plan);
    expect(await said(en)).toEqual([`2:3 translation-list-differs key=${key} found=1 expected=2`]);
    expect(await said(en, en)).toEqual([]);
    expect(await said(en, en, en)).toEqual([`2:3 translation-list-differs key=${key} found=3 expected=2`]);
  },
);

test('descriptions of photos are as many as the photos', async () => {
  const photo = (name: string): string[] => [`  - src: ${name}`, '    alt: Trà', '    credit: HTX'];
  const text = productText({ more: ['photos:', ...photo('a.jpg'), ...photo('b.jpg')] });
  const others = {
    'products/tra/index.md': text,
    'products/tra/a.jpg': jpegBytes(),
    'products/tra/b.jpg': jpegBytes(),
  };
  expect(await saidOf(pageText(['photos: [Tea]']), 'products/tra/en.md', others)).toEqual([
    '2:9 translation-list-differs key=photos found=1 expected=2',
  ]);
  expect(await saidOf(pageText(['photos: [Tea, Hill]']), 'products/tra/en.md', others)).toEqual([]);
});

test('nothing is compared with facts that cannot be read', async () => {
  const others = { 'plans/a.yml': 'title: "\n' };
  expect(await saidOf('readerNotes: [One]\n', 'plans/a.en.yml', others)).toEqual([]);
});
