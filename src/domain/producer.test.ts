import { describe, expect, test } from 'vitest';
import { producerKinds, producerSchema, shopSchema } from './producer.ts';
import { refusalsOf, soundSources } from './schema-fixture.ts';

const sound = { name: 'HTX Tà Xùa', kind: 'cooperative', origin: { former: 'son-la' }, sources: soundSources };
const refusals = (facts: object): readonly string[] => refusalsOf(producerSchema, { ...sound, ...facts });

test('a producer with everything that can be known of it is taken', () => {
  expect(
    refusals({
      shortName: 'Tà Xùa',
      aliases: ['HTX chè Tà Xùa'],
      formerIds: ['htx-che'],
      taxCode: '5500000001-001',
      contact: {
        phone: '+84 912 345 678',
        email: 'htx@taxua.example.vn',
        website: 'https://taxua.example.vn',
        facebook: 'https://facebook.com/taxua',
        zalo: '0912345678',
      },
      buy: [{ label: 'Cửa hàng', url: 'https://taxua.example.vn/mua' }],
      editorNotes: ['Gọi lại.'],
    }),
  ).toEqual([]);
});

test.each(['name', 'kind', 'origin', 'sources'])('without %s it is refused', (key) => {
  const { [key]: left, ...facts } = sound as Readonly<Record<string, unknown>>;
  expect(left).toBeDefined();
  expect(refusalsOf(producerSchema, facts)).toHaveLength(1);
});

test('the kinds of article 2.3 are taken, and no other', () => {
  const kinds = ['enterprise', 'cooperative', 'cooperative-group', 'farm', 'household', 'association', 'other'];
  expect(producerKinds).toEqual(kinds);
  for (const kind of kinds) expect(refusals({ kind })).toEqual([]);
  expect(refusals({ kind: 'company' })).toEqual(['kind: invalid_value']);
});

describe('telephone numbers', () => {
  test.each([
    { phone: '0912 345 678', fits: true },
    { phone: '+84 912 345 678', fits: true },
    { phone: '0912.345.678 - 0913.345.678', fits: true },
    { phone: '(024) 3333-4444; 0912345678', fits: true },
    { phone: '0912345678/0913345678', fits: true },
    { phone: '0912345678, 0913345678', fits: true },
    { phone: '115', fits: true },
    { phone: '12', fits: false },
    { phone: '123456789012345', fits: true },
    { phone: '1234567890123456', fits: false },
    { phone: '0912345678,', fits: false },
    { phone: '0912345678 ; 12', fits: false },
    { phone: 'gọi chị Lan', fits: false },
    { phone: '0912 345 678 (chị Lan)', fits: false },
    { phone: 'ĐT: 0912345678', fits: false },
    { phone: '84+912345678', fits: false },
    { phone: '', fits: false },
  ])('“$phone” is one or several: $fits', ({ fits, phone }) => {
    expect(producerSchema.shape.contact.safeParse({ phone }).success).toBe(fits);
  });

  test('what is none is told by its own name', () => {
    expect(refusals({ contact: { phone: 'gọi chị Lan' } })).toEqual(['contact.phone: phone-invalid']);
  });
});

describe('tax codes', () => {
  test.each([
    { taxCode: '5500000001', fits: true },
    { taxCode: '5500000001-001', fits: true },
    { taxCode: '550000001', fits: false },
    { taxCode: '55000000011', fits: false },
    { taxCode: '5500000001-01', fits: false },
    { taxCode: '5500000001-0011', fits: false },
    { taxCode: '5500000001001', fits: false },
    { taxCode: 'a5500000001', fits: false },
    { taxCode: 5_500_000_001, fits: false },
  ])('$taxCode fits: $fits', ({ fits, taxCode }) => {
    expect(refusals({ taxCode }).length === 0).toBe(fits);
  });
});

test('contacts and shops lead to pages and mailboxes only', () => {
  expect(refusals({ contact: { website: 'taxua.vn' } })).toEqual(['contact.website: address-invalid']);
  expect(refusals({ contact: { facebook: 'javascript:alert(1)' } })).toEqual(['contact.facebook: address-invalid']);
  expect(refusals({ contact: { email: 'htx@' } })).toEqual(['contact.email: invalid_format']);
  expect(refusals({ contact: { fax: '024' } })).toEqual(['contact: unrecognized_keys']);
  expect(refusalsOf(shopSchema, { label: 'A', url: 'ftp://a.vn' })).toEqual(['url: address-invalid']);
  expect(refusalsOf(shopSchema, { url: 'https://a.vn' })).toEqual(['label: invalid_type']);
});
