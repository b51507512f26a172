import { expect, test } from 'vitest';
import { toPlainText } from './plain-text.ts';

test('the words of rendered Markdown stay, tags and entities go', () => {
  expect(toPlainText('<p>Gạo &amp; <em>nếp</em> &#x110;&#244;ng</p>\n<ul><li>Lúa</li></ul>')).toBe(
    'Gạo & nếp Đông Lúa',
  );
});
