import { expect, test } from 'vitest';
import { choiceNamed } from './choice-names.ts';

test.each([
  ['group', 'Thực phẩm', 'food'],
  ['kind', 'Hợp tác xã', 'cooperative'],
  ['level', 'tỉnh', 'province'],
  ['type', 'Thành phố', 'city'],
  ['group', 'hợp tác xã', undefined],
  ['title', 'tỉnh', undefined],
  ['group', 'constructor', undefined],
  ['constructor', 'name', undefined],
])('under %s, “%s” means %s', (key, found, meant) => {
  expect(choiceNamed(key, found)).toBe(meant);
});
