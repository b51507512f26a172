import { expect, test } from 'vitest';
import { textsIn } from './facts-texts.ts';

test('every text is found, with its path and the key it stands under', () => {
  const facts = { name: 'Trà', year: 2024, aliases: ['Chè', 5, 'Shan'], packs: [{ size: '1 kg', more: [['a']] }] };
  expect(textsIn(facts)).toEqual([
    { path: ['name'], key: 'name', text: 'Trà' },
    { path: ['aliases', 0], key: 'aliases', text: 'Chè' },
    { path: ['aliases', 2], key: 'aliases', text: 'Shan' },
    { path: ['packs', 0, 'size'], key: 'size', text: '1 kg' },
    { path: ['packs', 0, 'more', 0, 0], key: 'more', text: 'a' },
  ]);
});

test.each([undefined, null, 5, true, {}, []])('%s holds no texts', (facts) => {
  expect(textsIn(facts)).toEqual([]);
});

test('a text alone stands under no key', () => {
  expect(textsIn('Trà')).toEqual([{ path: [], key: '', text: 'Trà' }]);
});
