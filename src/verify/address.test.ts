import { expect, test } from 'vitest';
import { idInAddress } from './address.ts';

const hosts = ['ocop.example', 'www.ocop.example:8080'];

test.each([
  ['https://ocop.example/p/khoai-so/', 'khoai-so'],
  ['https://ocop.example/p/khoai-so', 'khoai-so'],
  ['http://www.ocop.example:8080/san-pham/khoai-so/', 'khoai-so'],
  ['HTTPS://OCOP.EXAMPLE/en/products/khoai-so-2/?x=1#y', 'khoai-so-2'],
  [' https://ocop.example/sub/folder/p/khoai/ ', 'khoai'],
])('%s leads to the product %s', (address, id) => {
  expect(idInAddress(address, hosts)).toBe(id);
});

test.each([
  'https://khac.example/p/khoai-so/',
  'https://ocop.example/',
  'https://ocop.example/tin-tuc/khoai-so/',
  'https://ocop.example/xp/khoai-so/',
  'https://ocop.example/p/khoai-so/more/',
  'https://ocop.example/p/Khoai/',
])('%s is an address, but of no product here', (address) => {
  expect(idInAddress(address, hosts)).toBe('');
});

test.each(['khoai sọ', '3981/QĐ-UBND', 'ocop.example/p/khoai-so/', 'ftp://ocop.example/p/a/', 'https://', ''])(
  '“%s” is no address',
  (text) => {
    expect(idInAddress(text, hosts)).toBeUndefined();
  },
);
