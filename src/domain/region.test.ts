import { expect, test } from 'vitest';
import { regionSchema } from './region.ts';
import { refusalsOf, soundSources } from './schema-fixture.ts';

const part = { id: 'yen-bai', code: '15', name: 'Yên Bái', type: 'province' };
const sound = {
  code: '15',
  name: 'Lào Cai',
  type: 'province',
  economicRegion: 'trung-du-mien-nui-phia-bac',
  mergedFrom: [part],
};

test.each([
  { facts: {}, refused: [] },
  { facts: { centre: 'Yên Bái', area: 13_256.9, population: 1_778_785, sources: soundSources }, refused: [] },
  { facts: { type: 'city' }, refused: [] },
  { facts: { type: 'tỉnh' }, refused: ['type: invalid_value'] },
  { facts: { code: '1' }, refused: ['code: invalid_format'] },
  { facts: { code: '150' }, refused: ['code: invalid_format'] },
  { facts: { code: 15 }, refused: ['code: invalid_type'] },
  { facts: { code: 'a15' }, refused: ['code: invalid_format'] },
  { facts: { economicRegion: 'tay-bac' }, refused: ['economicRegion: invalid_value'] },
  { facts: { mergedFrom: [] }, refused: ['mergedFrom: too_small'] },
  { facts: { mergedFrom: [{ ...part, code: '1' }] }, refused: ['mergedFrom.0.code: invalid_format'] },
  { facts: { mergedFrom: [{ ...part, area: 1 }] }, refused: ['mergedFrom.0: unrecognized_keys'] },
  { facts: { area: 0 }, refused: ['area: too_small'] },
  { facts: { area: 0.5 }, refused: [] },
  { facts: { population: 0 }, refused: ['population: too_small'] },
  { facts: { population: 1 }, refused: [] },
  { facts: { population: 1.5 }, refused: ['population: invalid_type'] },
  { facts: { sources: {} }, refused: ['sources: sources-empty'] },
  { facts: { capital: 'Yên Bái' }, refused: [': unrecognized_keys'] },
])('of a province with $facts is refused: $refused', ({ facts, refused }) => {
  expect(refusalsOf(regionSchema, { ...sound, ...facts })).toEqual(refused);
});
