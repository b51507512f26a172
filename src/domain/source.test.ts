import { describe, expect, test } from 'vitest';
import { refusalsOf, soundSources } from './schema-fixture.ts';
import { linkOf, sourceReliabilities, sourceSchema, sourcesSchema } from './source.ts';

const { bao } = soundSources;
const refusals = (facts: object): readonly string[] => refusalsOf(sourceSchema, { ...bao, ...facts });

test.each([
  { facts: {}, refused: [] },
  { facts: { url: 'https://bao.vn/a', published: '2024-03', role: 'press', reliability: 'press' }, refused: [] },
  { facts: { published: 2024 }, refused: [] },
  { facts: { title: '' }, refused: ['title: too_small'] },
  { facts: { title: undefined }, refused: ['title: invalid_type'] },
  { facts: { publisher: undefined }, refused: ['publisher: invalid_type'] },
  { facts: { read: undefined }, refused: ['read: invalid_type'] },
  { facts: { read: '2026-11' }, refused: ['read: date-invalid'] },
  { facts: { published: '11/2024' }, refused: ['published: date-invalid'] },
  { facts: { url: 'bao.vn' }, refused: ['url: address-invalid'] },
  { facts: { reliability: 'good' }, refused: ['reliability: invalid_value'] },
  { facts: { link: 'https://bao.vn' }, refused: [': unrecognized_keys'] },
])('of a source with $facts is refused: $refused', ({ facts, refused }) => {
  expect(refusals(facts)).toEqual(refused);
});

test('a page has one source at least', () => {
  expect(refusalsOf(sourcesSchema, {})).toEqual([': sources-empty']);
  expect(refusalsOf(sourcesSchema, soundSources)).toEqual([]);
  expect(refusalsOf(sourcesSchema, { bao: { title: 'A' } })).toContain('bao.read: invalid_type');
});

describe('links for readers', () => {
  const url = 'https://bao.vn/a';

  test.each(sourceReliabilities)('to a source of the kind %s', (reliability) => {
    const shown = reliability === 'mirror_do_not_link' ? undefined : url;
    expect(linkOf({ ...bao, url, reliability })).toBe(shown);
  });

  test('to a source without a kind, and to one without an address', () => {
    expect(linkOf({ ...bao, url })).toBe(url);
    expect(linkOf(bao)).toBeUndefined();
  });
});
