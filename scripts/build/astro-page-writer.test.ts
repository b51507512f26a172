import { expect, test } from 'vitest';
import { fileOf } from './astro-page-writer.ts';

test.each([
  { address: 'https://ocop.example/', type: 'page', file: 'index.html' },
  { address: 'https://ocop.example/san-pham/tra-shan/', type: 'page', file: 'san-pham/tra-shan/index.html' },
  { address: 'https://ocop.example/404/', type: 'page', file: '404.html' },
  { address: 'https://ocop.example/san-pham/tra-shan.json', type: 'endpoint', file: 'san-pham/tra-shan.json' },
  { address: 'https://ocop.example/data/SHA256SUMS/', type: 'endpoint', file: 'data/SHA256SUMS' },
])('$address is written to $file', ({ address, file, type }) => {
  expect(fileOf(address, type, '/')).toBe(file);
});

test('the folder of the host a site stands in is no folder of the site', () => {
  expect(fileOf('https://ocop.example/danh-muc/san-pham/tra/', 'page', '/danh-muc/')).toBe('san-pham/tra/index.html');
});
