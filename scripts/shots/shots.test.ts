import { expect, test } from 'vitest';
import { contactSheet } from './contact-sheet.ts';
import { shotsOf } from './shot.ts';

test('each page is seen narrow and wide, light and dark, under names of its own', () => {
  const shots = shotsOf(['/', '/en/products/', '/san-pham/mat-ong/']);
  expect(shots).toHaveLength(12);
  expect(new Set(shots.map(({ name }) => name)).size).toBe(12);
  expect(shots[0]).toEqual({ path: '/', name: 'trang-chu-390-light', width: 390, colorScheme: 'light' });
});

test('the sheet shows every picture', () => {
  const shots = shotsOf(['/', '/en/']);
  const sheet = contactSheet(shots);
  for (const { name } of shots) expect(sheet).toContain(`src="${name}.png"`);
});
