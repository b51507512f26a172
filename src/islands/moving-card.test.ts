// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { markMovingCard } from './moving-card.ts';
import { parts, showPage } from './page-fixture.ts';

const card = (id: string): string =>
  `<article class="product-card" id="${id}"><a href="/san-pham/${id}/">Chè</a></article>`;

beforeAll(() => {
  // It listens to the window, once on every page.
  markMovingCard();
});

const leaveFor = (address: string): void => {
  const { href: url } = new URL(address, location.href);
  dispatchEvent(Object.assign(new Event('pageswap'), { activation: { entry: { url } } }));
};
const marked = (): readonly string[] => parts('[data-moving]').map(({ id }) => id);

test('the card of the product that the reader goes to is marked, and no other', () => {
  showPage(card('a') + card('b') + card('b'));
  leaveFor('/san-pham/b/');
  expect(marked()).toEqual(['b']);
  leaveFor('/san-pham/a/');
  expect(marked()).toEqual(['a']);
  leaveFor('/gioi-thieu/');
  expect(marked()).toEqual([]);
});

test('a page with a head of its own has the name already', () => {
  showPage(`<div class="product-hero"></div>${card('a')}`);
  leaveFor('/san-pham/a/');
  expect(marked()).toEqual([]);
});
