import { expect, test } from 'vitest';
import { isSafeAddress } from './link-address.ts';

test.each([
  'https://ocop.gov.vn/a?b=c:d',
  'HTTP://a.vn',
  'mailto:a@b.vn',
  'tel:+84123',
  '/en/about/',
  '../x/',
  '#muc',
  'x',
  '',
])('readers may be led to “%s”', (address) => {
  expect(isSafeAddress(address)).toBe(true);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:x',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  ':x',
])('readers are never led to “%s”', (address) => {
  expect(isSafeAddress(address)).toBe(false);
});
