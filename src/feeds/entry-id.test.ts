import { expect, test } from 'vitest';
import { firstId, stableId } from './entry-id.ts';

test('an id is a UUID of version 5 that never changes', () => {
  expect(stableId('vi', 'product', 'khoai-so-phi-nhu')).toMatchInlineSnapshot(
    `"urn:uuid:720076c5-1801-57ad-9d37-2daa9d0afea8"`,
  );
});

test('languages, kinds and pages have ids of their own', () => {
  const ids = [stableId('vi', 'product', 'a'), stableId('en', 'product', 'a'), stableId('vi', 'post', 'a')];
  expect(new Set(ids).size).toBe(3);
});

test('a renamed page keeps the id of its first name', () => {
  expect(firstId({ id: 'c', facts: { formerIds: ['a', 'b'] } })).toBe('a');
  expect(firstId({ id: 'c', facts: {} })).toBe('c');
});
