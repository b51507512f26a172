import { expect, test } from 'vitest';
import { escapedText } from './escaped-text.ts';

test('text becomes HTML that shows it and does nothing else', () => {
  expect(escapedText(`<a href="x">Chè & 'trà'</a>`)).toBe(
    '&lt;a href=&quot;x&quot;&gt;Chè &amp; &#39;trà&#39;&lt;/a&gt;',
  );
  expect(escapedText('Chè Suối Giàng')).toBe('Chè Suối Giàng');
});
