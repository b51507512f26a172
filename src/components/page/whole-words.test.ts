import { expect, test } from 'vitest';
import { wholeWords } from './whole-words.ts';

test('words of several syllables stay whole, and the text is the same', () => {
  const html = wholeWords('Nước mắm Thanh Quốc 35 độ đạm');
  expect(html).toContain('<span class="whole">Nước mắm</span>');
  expect(html.replaceAll(/<[^>]*>/gu, '')).toBe('Nước mắm Thanh Quốc 35 độ đạm');
});

test('what is too long for the line it stands on is not bound', () => {
  expect(wholeWords('đọc ngày 21/11/2026')).not.toContain('>ngày 21/11/2026<');
  expect(wholeWords('đọc ngày 21/11/2026', 18)).toContain('>ngày 21/11/2026<');
});

test('signs that HTML gives a meaning to are shown, not followed', () => {
  expect(wholeWords('<img src=x onerror="alert(1)"> & \'x\'').replaceAll(/<\/?span[^>]*>/gu, '')).toBe(
    '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;x&#39;',
  );
});
