import { expect, test } from 'vitest';
import { withNearest } from './nearest-hint.ts';

test('what was probably meant is told where it is near', () => {
  expect(withNearest('htx-ta-xau', ['htx-ta-xua', 'htx-khac'])).toEqual({ found: 'htx-ta-xau', nearest: 'htx-ta-xua' });
  expect(withNearest('htx', ['cong-ty-viet-trang'])).toEqual({ found: 'htx' });
  expect(withNearest('htx', [])).toEqual({ found: 'htx' });
});
