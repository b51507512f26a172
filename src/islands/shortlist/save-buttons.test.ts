// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import { eventually, keepNothing, part, parts, showPage, textsOf } from '../page-fixture.ts';
import { addSaveButtons } from './save-buttons.ts';
import { keep, kept } from './shortlist-fixture.ts';
import { showShortlistLink } from './shortlist-link.ts';
import { ShortlistStore } from './shortlist-store.ts';

const card = (id: string): string =>
  `<article class="product-card" data-product="${id}"><h3><a href="/"><span lang="vi">Chè ${id}</span></a></h3></article>`;

const texts = { save: 'Lưu', named: 'Lưu {name} vào danh sách' };

function store(): ShortlistStore {
  const opened = ShortlistStore.open();
  if (opened === undefined) throw new Error('No store.');
  return opened;
}

function show(html: string): void {
  showPage(`<a data-shortlist-link hidden><span data-shortlist-count></span></a><main>${html}</main>`);
}

const pressed = (): readonly (string | null)[] => parts('button[data-shortlist]').map((button) => button.ariaPressed);

test('every product on the page gets a button that puts it into the list and takes it out', () => {
  show(card('a') + card('b'));
  keep('b');
  addSaveButtons(store(), texts);
  expect(pressed()).toEqual(['false', 'true']);
  part('button[data-shortlist="a"]').click();
  expect(kept()).toEqual(['b', 'a']);
  expect(pressed()).toEqual(['true', 'true']);
  part('button[data-shortlist="b"]').click();
  expect(kept()).toEqual(['a']);
  expect(pressed()).toEqual(['true', 'false']);
});

test('screen readers hear the name, in its language', () => {
  show(card('a'));
  addSaveButtons(store(), texts);
  expect(textsOf('button .visually-hidden')).toEqual(['Lưu Chè a vào danh sách']);
  expect(part('button .visually-hidden span').lang).toBe('vi');
});

test('a product that stands inside itself has one button; in the head of its page the button comes first', () => {
  show(`<div class="product-hero" data-product="a"><h1>Chè</h1><div data-product="a"></div></div>`);
  addSaveButtons(store(), texts);
  expect(parts('button')).toHaveLength(1);
  expect(part('.product-hero').firstElementChild?.matches('button')).toBe(true);
});

test('a row has its button where the row keeps a place for it', () => {
  show(`<div data-product="a"><p data-save-place></p><p>Chè</p></div>`);
  addSaveButtons(store(), texts);
  expect(part('[data-save-place]').childElementCount).toBe(1);
});

test('products that a script shows later get buttons too, each once', async () => {
  show(card('a'));
  addSaveButtons(store(), texts);
  part('main').insertAdjacentHTML('beforeend', card('b'));
  await eventually(() => {
    expect(parts('button').map(({ dataset }) => dataset['shortlist'])).toEqual(['a', 'b']);
  });
});

test('the header counts the products of the list', () => {
  show(card('a'));
  const own = store();
  showShortlistLink(part('[data-shortlist-link]'), own);
  expect(part('[data-shortlist-link]').hidden).toBe(false);
  expect(part('[data-shortlist-count]').textContent).toBe('0');
  own.write(['a', 'b']);
  expect(part('[data-shortlist-count]').textContent).toBe('2');
});

test('buttons follow a change in another tab, and one made while the page was left; not changes of other things', () => {
  show(card('a'));
  const own = store();
  const changes = vi.fn();
  const leaving = new AbortController();
  own.onChange(changes, leaving.signal);
  onTestFinished(() => {
    leaving.abort();
  });
  dispatchEvent(new StorageEvent('storage', { key: 'ocop-photos' }));
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(changes).not.toHaveBeenCalled();
  dispatchEvent(new StorageEvent('storage', { key: 'ocop-shortlist' }));
  dispatchEvent(new StorageEvent('storage', { key: null }));
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(changes).toHaveBeenCalledTimes(3);
  leaving.abort();
  own.write([]);
  expect(changes).toHaveBeenCalledTimes(3);
});

test('an empty list leaves nothing behind in the browser', () => {
  show('');
  const own = store();
  own.write(['a']);
  own.write([]);
  expect(localStorage.getItem('ocop-shortlist')).toBeNull();
});

test('a browser that keeps nothing has no list', () => {
  show('');
  keepNothing();
  expect(ShortlistStore.open()).toBeUndefined();
});
