import { expect, test } from 'vitest';
import { formerProvinces, provinces } from '../../domain/province.ts';
import { productSets } from '../../domain/product-group.ts';
import { choiceKind, formerProvinceKind } from './cell-choice.ts';
import { groupKind, producerKindKind, provinceKind, rightKind, setKind, standardKind } from './choice-kinds.ts';

const kind = choiceKind([
  { id: 'tea', name: 'Chè', others: ['Trà', 'green'] },
  { id: 'honey', name: 'Mật ong' },
  { id: 'green', name: 'Rau' },
]);

test.each([
  ['tea', 'tea'],
  ['CHÈ', 'tea'],
  ['che', 'tea'],
  ['trà', 'tea'],
  ['mat  ong', 'honey'],
  ['green', 'green'],
])('“%s” is %s', (cell, value) => {
  expect(kind.parse(cell, 'x')).toEqual({ value });
});

test('what is not in the list is told with the list and with what is near', () => {
  const allowed = ['Chè', 'Mật ong', 'Rau'];
  expect(kind.parse('Mật oong', 'Loại')).toEqual({
    finding: { code: 'value-not-allowed', params: { key: 'Loại', found: 'Mật oong', allowed, nearest: 'Mật ong' } },
  });
  expect(kind.parse('xe đạp điện', 'Loại')).toEqual({
    finding: { code: 'value-not-allowed', params: { key: 'Loại', found: 'xe đạp điện', allowed } },
  });
});

test('a value is written as its id or as its name; one that is not in the list stays as it is', () => {
  expect(kind.toText('honey', 'codes')).toBe('honey');
  expect(kind.toText('honey', 'words')).toBe('Mật ong');
  expect(kind.toText('salt', 'words')).toBe('salt');
  expect(kind.toText(undefined, 'words')).toBe('');
  expect(kind.choices).toEqual(['Chè', 'Mật ong', 'Rau']);
});

test.each([
  ['groups', groupKind],
  ['sets', setKind],
  ['kinds of producer', producerKindKind],
  ['standards', standardKind],
  ['rights', rightKind],
  ['provinces', provinceKind],
  ['former provinces', formerProvinceKind],
])('every one of the %s is chosen by its name', (_name, list) => {
  const values = list.choices?.map((choice) => list.parse(choice, 'x')) ?? [];
  expect(values.length).toBeGreaterThan(3);
  for (const [index, parsed] of values.entries()) {
    if (!('value' in parsed)) throw new Error(list.choices?.[index]);
    expect(list.toText(parsed.value, 'words')).toBe(list.choices?.[index]);
    expect(list.parse(list.toText(parsed.value, 'codes'), 'x')).toEqual(parsed);
  }
});

test('groups, sets and kinds are also known by what offices call them', () => {
  expect(groupKind.parse('Thủ công mỹ nghệ', 'x')).toEqual({ value: 'handicrafts' });
  expect(groupKind.parse('Food', 'x')).toEqual({ value: 'food' });
  expect(setKind.parse('Bộ 1', 'x')).toEqual({ value: productSets[0]?.id });
  expect(setKind.parse('26', 'x')).toEqual({ value: productSets.find(({ no }) => no === 26)?.id });
  expect(producerKindKind.parse('Công ty TNHH', 'x')).toEqual({ value: 'enterprise' });
  expect(producerKindKind.parse('HTX', 'x')).toEqual({ value: 'cooperative' });
  expect(producerKindKind.parse('hộ kinh doanh cá thể', 'x')).toEqual({ value: 'household' });
});

test('a province of today is known with and without its title', () => {
  for (const { id, name, type } of provinces) {
    const titles = type === 'city' ? ['Thành phố', 'TP', 'TP.'] : ['Tỉnh'];
    for (const title of titles) expect(provinceKind.parse(`${title} ${name}`, 'x')).toEqual({ value: id });
  }
});

test('a former province is known by id and name, told when misspelt, and listed as the dictionary sorts', () => {
  expect(formerProvinceKind.parse('ha-giang', 'x')).toEqual({ value: 'ha-giang' });
  expect(formerProvinceKind.parse('Tỉnh Hà Giang', 'x')).toEqual({ value: 'ha-giang' });
  expect(formerProvinceKind.parse('Hà Gian', 'x')).toEqual({
    finding: { code: 'province-unknown', params: { found: 'Hà Gian', nearest: 'Hà Giang' } },
  });
  expect(formerProvinceKind.parse('Vương quốc xa lạ', 'x')).toEqual({
    finding: { code: 'province-unknown', params: { found: 'Vương quốc xa lạ' } },
  });
  expect(formerProvinceKind.choices).toHaveLength(formerProvinces.length);
  expect(formerProvinceKind.choices?.slice(0, 2)).toEqual(['An Giang', 'Bà Rịa - Vũng Tàu']);
  expect(formerProvinceKind.choices?.indexOf('Đà Nẵng')).toBeGreaterThan(
    formerProvinceKind.choices?.indexOf('Cao Bằng') ?? 99,
  );
  expect(formerProvinceKind.toText('nowhere', 'words')).toBe('nowhere');
});
