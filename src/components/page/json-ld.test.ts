import { expect, test } from 'vitest';
import { jsonLd } from './json-ld.ts';

test('no text ends the element it stands in, and the data stay the same', () => {
  const data = { name: '</script><script>alert(1)</script>', line: 'a\u2028b\u2029c' };
  const text = jsonLd(data);
  expect(text).not.toMatch(/[<\u2028\u2029]/u);
  expect(JSON.parse(text)).toEqual(data);
});
