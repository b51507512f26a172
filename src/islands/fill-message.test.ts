import { expect, test } from 'vitest';
import { messageFiller } from './fill-message.ts';

test('numbers and plural forms follow the language', () => {
  const total = { one: '{count} product', other: '{count} products' };
  expect(messageFiller('en-GB')(total, { count: 1 })).toBe('1 product');
  expect(messageFiller('en-GB')(total, { count: 1234 })).toBe('1,234 products');
  expect(messageFiller('vi-VN')({ other: '{count} sản phẩm' }, { count: 1234 })).toBe('1.234 sản phẩm');
});

test('a placeholder without a value stays visible', () => {
  expect(messageFiller('vi-VN')('Bỏ “{value}”')).toBe('Bỏ “{value}”');
});
