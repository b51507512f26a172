import { expect, test } from 'vitest';
import { provinces } from '../../domain/province.ts';
import { archipelagos, shadeOf, tilePlaces } from './tile-grid.ts';

test('each of the 34 provinces has a tile of its own', () => {
  expect([...tilePlaces.keys()].toSorted()).toEqual(provinces.map(({ id }) => id).toSorted());
  const places = [...tilePlaces.values(), ...archipelagos.map(({ place }) => place)];
  expect(new Set(places.map(({ column, row }) => `${String(column)}/${String(row)}`)).size).toBe(36);
});

test('Hoàng Sa belongs to Đà Nẵng and Trường Sa to Khánh Hòa, both east of their province', () => {
  for (const { place, province } of archipelagos) {
    expect(tilePlaces.get(province)).toMatchObject({ row: place.row });
    expect(tilePlaces.get(province)?.column).toBeLessThan(place.column);
  }
});

test.each([
  { north: 'cao-bang', south: 'ha-noi' },
  { north: 'ha-noi', south: 'thanh-hoa' },
  { north: 'hue', south: 'quang-ngai' },
  { north: 'dak-lak', south: 'lam-dong' },
  { north: 'ho-chi-minh', south: 'ca-mau' },
] as const)('$north lies north of $south', ({ north, south }) => {
  expect(tilePlaces.get(north)?.row).toBeLessThan(tilePlaces.get(south)?.row ?? 0);
});

test('more products never give a lighter shade, and none gives none', () => {
  const counts = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  expect(counts.map((count) => shadeOf(count, counts))).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4]);
});
