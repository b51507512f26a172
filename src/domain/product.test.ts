import { describe, expect, test } from 'vitest';
import { currentRecognition, productSchema } from './product.ts';
import type { Recognition } from './recognition.ts';
import { refusalsOf, soundProduct } from './schema-fixture.ts';

const refusals = (facts: object): readonly string[] => refusalsOf(productSchema, { ...soundProduct, ...facts });

test('a product with everything that can be known of it is taken', () => {
  expect(
    refusals({
      aliases: ['Chè Shan'],
      formerIds: ['che-shan'],
      set: 'green-processed-tea',
      producer: 'htx-ta-xua',
      origin: { former: 'yen-bai', district: 'Văn Chấn', commune: 'Suối Giàng', now: { commune: 'Văn Chấn' } },
      standards: [{ id: 'vietgap', until: '2027-05-01', source: 'bao' }],
      rights: [{ id: 'trademark', no: '4-2021-00001', source: 'bao' }],
      packs: [{ size: '500 g', price: 150_000, gtin: '08930000000002' }, { size: '1 kg' }],
      season: [1, 12],
      capacity: { value: 2.5, unit: 'tấn', per: 'năm' },
      exports: ['JP', 'US'],
      photos: [{ src: 'tra.jpg', alt: 'Đồi trà', credit: 'HTX', licence: 'CC BY 4.0' }],
      buy: [{ label: 'Trang của HTX', url: 'https://htx.example.vn/tra' }],
      editorNotes: ['Cần hỏi lại ngày ký.'],
    }),
  ).toEqual([]);
});

describe('what a product must have', () => {
  test.each(['name', 'group', 'origin', 'recognitions', 'sources'])('without %s it is refused', (key) => {
    const { [key]: left, ...facts } = soundProduct as Readonly<Record<string, unknown>>;
    expect(left).toBeDefined();
    expect(refusalsOf(productSchema, facts)).toContain(`${key}: ${key === 'group' ? 'invalid_value' : 'invalid_type'}`);
  });

  test('a recognition and a source at least', () => {
    expect(refusals({ recognitions: [] })).toEqual(['recognitions: too_small']);
    expect(refusals({ sources: {} })).toContain('sources: sources-empty');
  });

  test('and no key that nobody knows', () => {
    expect(refusals({ gruop: 'food' })).toEqual([': unrecognized_keys']);
  });
});

describe('the set and the group', () => {
  test.each([
    { group: 'food', set: 'green-processed-tea', refused: [] },
    { group: 'beverages', set: 'rice-spirits', refused: [] },
    { group: 'beverages', set: 'green-processed-tea', refused: ['set: set-in-other-group'] },
    { group: 'handicrafts', set: 'flowers', refused: ['set: set-in-other-group'] },
    { group: 'thuc-pham', set: undefined, refused: ['group: invalid_value'] },
    { group: 'food', set: 'tea', refused: ['set: invalid_value'] },
  ])('$set of $group is refused: $refused', ({ refused, ...facts }) => {
    expect(refusals(facts)).toEqual(refused);
  });

  test('the group to which the set belongs is told', () => {
    const { error } = productSchema.safeParse({ ...soundProduct, group: 'tourism', set: 'honey' });
    expect(error?.issues[0]).toMatchObject({ params: { group: 'food' } });
  });
});

describe('the sources of claims', () => {
  const recognised = [{ stars: 4, year: 2024, source: 'web' }];

  test.each([
    { facts: { recognitions: recognised }, refused: ['recognitions.0.source: source-unknown'] },
    { facts: { standards: [{ id: 'haccp', source: 'web' }] }, refused: ['standards.0.source: source-unknown'] },
    { facts: { rights: [{ id: 'patent', source: 'web' }] }, refused: ['rights.0.source: source-unknown'] },
    { facts: { standards: [{ id: 'haccp' }], rights: [{ id: 'patent' }] }, refused: [] },
    {
      facts: {
        rights: [
          { id: 'patent', source: 'bao' },
          { id: 'design', source: 'toString' },
        ],
      },
      refused: ['rights.1.source: source-unknown'],
    },
  ])('$facts is refused: $refused', ({ facts, refused }) => {
    expect(refusals(facts)).toEqual(refused);
  });

  test('the sources that there are are told', () => {
    const { error } = productSchema.safeParse({ ...soundProduct, recognitions: recognised });
    expect(error?.issues[0]).toMatchObject({ params: { known: ['bao'] } });
  });
});

describe('decisions that stand twice', () => {
  const of = (...rows: readonly (readonly [decision?: string, date?: string])[]): readonly string[] =>
    refusals({ recognitions: rows.map(([decision, date]) => ({ stars: 4, decision, date, source: 'bao' })) });

  test.each([
    {
      name: 'the same number and day',
      rows: [
        ['1/QĐ', '2024-01-01'],
        ['1/QĐ', '2024-01-01'],
      ],
      repeated: [1],
    },
    {
      name: 'the same number and another day',
      rows: [
        ['1/QĐ', '2024-01-01'],
        ['1/QĐ', '2021-01-01'],
      ],
      repeated: [],
    },
    {
      name: 'another number of the same day',
      rows: [
        ['1/QĐ', '2024-01-01'],
        ['2/QĐ', '2024-01-01'],
      ],
      repeated: [],
    },
    { name: 'the same number without days', rows: [['1/QĐ'], ['1/QĐ']], repeated: [] },
    {
      name: 'one of three',
      rows: [
        ['1/QĐ', '2024-01-01'],
        ['2/QĐ', '2024-01-01'],
        ['1/QĐ', '2024-01-01'],
      ],
      repeated: [2],
    },
    {
      name: 'three times',
      rows: [
        ['1/QĐ', '2024-01-01'],
        ['1/QĐ', '2024-01-01'],
        ['1/QĐ', '2024-01-01'],
      ],
      repeated: [1, 2],
    },
  ] as const)('$name: $repeated', ({ repeated, rows }) => {
    expect(of(...rows)).toEqual(repeated.map((index) => `recognitions.${String(index)}: recognition-repeated`));
  });
});

describe('numbers and codes', () => {
  test.each([
    { facts: { season: [0] }, refused: ['season.0: too_small'] },
    { facts: { season: [1, 12] }, refused: [] },
    { facts: { season: [13] }, refused: ['season.0: too_big'] },
    { facts: { season: [1.5] }, refused: ['season.0: invalid_type'] },
    { facts: { packs: [{ size: '1 kg', price: 0 }] }, refused: ['packs.0.price: too_small'] },
    { facts: { packs: [{ size: '1 kg', price: 1 }] }, refused: [] },
    { facts: { packs: [{ size: '1 kg', price: 1.5 }] }, refused: ['packs.0.price: invalid_type'] },
    { facts: { packs: [{ price: 1000 }] }, refused: ['packs.0.size: invalid_type'] },
    { facts: { capacity: { value: 0, unit: 'tấn' } }, refused: ['capacity.value: too_small'] },
    { facts: { capacity: { value: 0.1, unit: 'tấn' } }, refused: [] },
    { facts: { capacity: { value: 1 } }, refused: ['capacity.unit: invalid_type'] },
    { facts: { exports: ['jp'] }, refused: ['exports.0: invalid_format', 'exports.0: country-code-invalid'] },
    { facts: { exports: ['ZZ'] }, refused: ['exports.0: country-code-invalid'] },
  ])('$facts is refused: $refused', ({ facts, refused }) => {
    expect(refusals(facts)).toEqual(refused);
  });

  test.each([
    { gtin: '1234567', fits: false },
    { gtin: '12345678', fits: true },
    { gtin: '123456789', fits: false },
    { gtin: '12345678901', fits: false },
    { gtin: '123456789012', fits: true },
    { gtin: '1234567890123', fits: true },
    { gtin: '12345678901234', fits: true },
    { gtin: '123456789012345', fits: false },
    { gtin: '1234567a', fits: false },
    { gtin: 'a12345678', fits: false },
  ])('a barcode $gtin has the form of one: $fits', ({ fits, gtin }) => {
    expect(refusals({ packs: [{ size: '1 kg', gtin }] })).toEqual(fits ? [] : ['packs.0.gtin: invalid_format']);
  });
});

describe('the recognition that stands for a product', () => {
  const recognitions: Recognition[] = [
    { stars: 5, date: '2025-06-26', source: 'bao' },
    { stars: 4, date: '2022-01-12', source: 'bao' },
  ];

  test.each([
    { today: '2025-06-26', stars: 5, why: 'the newest, from its day on' },
    { today: '2025-06-25', stars: 4, why: 'the one before it, a day earlier' },
    { today: '2022-01-12', stars: 4, why: 'the oldest on its day' },
    { today: '2020-01-01', stars: 4, why: 'the oldest known, where none had been made' },
  ])('on $today has $stars stars: $why', ({ stars, today }) => {
    expect(currentRecognition({ recognitions }, today).stars).toBe(stars);
  });

  test('a product without one is a fault of the program', () => {
    expect(() => currentRecognition({ recognitions: [] }, '2026-01-01')).toThrow('at least one recognition');
  });
});
