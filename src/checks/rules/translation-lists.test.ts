import { expect, test } from 'vitest';
import { faultsIn, planText } from '../checked-files.ts';

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
