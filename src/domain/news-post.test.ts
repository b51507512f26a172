import { describe, expect, test } from 'vitest';
import { newsKinds, newsPostSchema, newsTranslationSchema } from './news-post.ts';
import { refusalsOf, soundSources } from './schema-fixture.ts';

const sound = { title: 'Tin', summary: 'Tóm tắt', published: '2024-03-11', kind: 'event', sources: soundSources };
const refusals = (facts: object): readonly string[] => refusalsOf(newsPostSchema, { ...sound, ...facts });

test.each(['title', 'summary', 'published', 'kind', 'sources'])('without %s a post is refused', (key) => {
  const { [key]: left, ...facts } = sound as Readonly<Record<string, unknown>>;
  expect(left).toBeDefined();
  expect(refusalsOf(newsPostSchema, facts)).toHaveLength(1);
});

test('a post is of one of seven kinds', () => {
  expect(newsKinds).toEqual(['plan', 'result', 'recognition', 'round', 'event', 'guidance', 'policy']);
  for (const kind of newsKinds) expect(refusals({ kind })).toEqual([]);
  expect(refusals({ kind: 'tin' })).toEqual(['kind: invalid_value']);
});

describe('the day of the announcement', () => {
  test.each([
    { facts: { published: null }, refused: ['published: date-note-missing'] },
    { facts: { published: null, dateNote: 'Không ghi ngày' }, refused: [] },
    { facts: { published: '2024-03-11', dateNote: 'Theo bản in' }, refused: [] },
    { facts: { published: '2024-03' }, refused: ['published: date-invalid'] },
    { facts: { published: '2024-13-03' }, refused: ['published: date-invalid'] },
    { facts: { published: null, dateNote: '' }, refused: ['dateNote: too_small'] },
  ])('of $facts is refused: $refused', ({ facts, refused }) => {
    expect(refusals(facts)).toEqual(refused);
  });
});

test('a post names plans, texts, products and provinces of today', () => {
  expect(
    refusals({
      formerIds: ['tin-cu'],
      publisher: 'Báo Lào Cai',
      author: 'Lan',
      plans: ['ke-hoach'],
      documents: ['qd-1'],
      products: ['tra'],
      provinces: ['lao-cai'],
      photos: [{ src: 'tin.jpg', alt: 'Hội chợ', credit: 'Báo' }],
      editorNotes: ['Ghi chú'],
    }),
  ).toEqual([]);
  expect(refusals({ provinces: ['yen-bai'] })).toEqual(['provinces.0: province-unknown']);
  expect(refusals({ products: ['Trà'] })).toEqual(['products.0: id-invalid']);
  expect(refusals({ layout: '/etc' })).toEqual([': unrecognized_keys']);
});

test('a translation holds words only', () => {
  const words = { title: 'News', summary: 'Summary', dateNote: 'No day', photos: ['A fair'] };
  expect(refusalsOf(newsTranslationSchema, words)).toEqual([]);
  expect(refusalsOf(newsTranslationSchema, { kind: 'event' })).toEqual([': unrecognized_keys']);
});
