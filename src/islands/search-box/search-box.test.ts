// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { part, parts, showPage, textsOf, tick } from '../page-fixture.ts';
import { noSearches } from './recent-searches.ts';
import { improveSearchBoxes } from './search-box.ts';
import { SearchSettings } from './search-settings.ts';
import { showRecentPanel } from './recent-panel.ts';
import { asksForSearch } from './slash-key.ts';

const panel = `<div data-recent="/tim-kiem/" hidden>
  <div data-recent-searches hidden><ul data-recent-list></ul><button type="button" data-recent-clear></button></div>
  <input type="checkbox" data-recent-keep><input type="checkbox" data-recent-slash></div>`;

const page = `<main><form id="plain"><input type="search" name="q"></form>
  <ocop-finder><input type="search" name="q" id="finder"></ocop-finder>
  <textarea></textarea><input type="checkbox" id="box">${panel}</main>`;

beforeAll(() => {
  // It listens to the document, once on every page.
  improveSearchBoxes();
});

beforeEach(() => {
  showPage(page);
});

const settings = (): SearchSettings => new SearchSettings(localStorage);

function press(target: string, key: Partial<KeyboardEventInit> = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true, ...key });
  part(target).dispatchEvent(event);
  return event;
}

test('the / key leads to the search box', () => {
  expect(press('body').defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(part('#plain input'));
  expect(press('#box').defaultPrevented).toBe(true);
});

test.each(['textarea', '#finder'])('while typing it is a letter: %s', (target) => {
  expect(press(target).defaultPrevented).toBe(false);
});

test('switched off, it is a letter everywhere', () => {
  settings().usesSlash = false;
  expect(press('body').defaultPrevented).toBe(false);
  settings().usesSlash = true;
  expect(press('body').defaultPrevented).toBe(true);
});

const key = { key: '/', altKey: false, ctrlKey: false, metaKey: false, defaultPrevented: false, isComposing: false };

test.each(['altKey', 'ctrlKey', 'metaKey', 'defaultPrevented', 'isComposing'] as const)(
  'with %s it belongs to something else',
  (held) => {
    expect(asksForSearch(key)).toBe(true);
    expect(asksForSearch({ ...key, [held]: true })).toBe(false);
    expect(asksForSearch({ ...key, key: '?' })).toBe(false);
  },
);

test('a search that is sent is remembered on this device; in the finder, one that was left in the field', () => {
  const field = part('#plain input') as HTMLInputElement;
  field.value = 'chè';
  part('#plain').dispatchEvent(new Event('submit', { bubbles: true }));
  expect(settings().searches.queries).toEqual(['chè']);
  field.value = 'gạo';
  field.dispatchEvent(new Event('change', { bubbles: true }));
  expect(settings().searches.queries).toEqual(['chè']);
  const finder = part('#finder') as HTMLInputElement;
  finder.value = 'mật ong';
  finder.dispatchEvent(new Event('change', { bubbles: true }));
  expect(settings().searches.queries).toEqual(['mật ong', 'chè']);
});

test('earlier searches stand below the box as links, and can be forgotten', () => {
  settings().searches = { isKept: true, queries: ['chè & trà', 'gạo'] };
  showRecentPanel(part('[data-recent]'), settings());
  expect(part('[data-recent]').hidden).toBe(false);
  expect(part('[data-recent-searches]').hidden).toBe(false);
  expect(textsOf('[data-recent-list] a')).toEqual(['chè & trà', 'gạo']);
  expect(part('[data-recent-list] a').getAttribute('href')).toBe('/tim-kiem/?q=ch%C3%A8+%26+tr%C3%A0');
  part('[data-recent-clear]').click();
  expect(parts('[data-recent-list] a')).toEqual([]);
  expect(part('[data-recent-searches]').hidden).toBe(true);
  expect(localStorage.getItem('ocop-recent')).toBeNull();
  expect(document.activeElement).toBe(part('#plain input'));
});

test('who wants nothing kept loses what was, and both choices are remembered', () => {
  settings().searches = { isKept: true, queries: ['chè'] };
  showRecentPanel(part('[data-recent]'), settings());
  expect((part('[data-recent-keep]') as HTMLInputElement).checked).toBe(true);
  tick('[data-recent-keep]', false);
  expect(settings().searches).toEqual({ isKept: false, queries: [] });
  tick('[data-recent-slash]', false);
  expect(settings().usesSlash).toBe(false);
  expect(settings().searches.isKept).toBe(false);
});

test('a browser that keeps nothing has no searches and uses the key', () => {
  const none = new SearchSettings(undefined);
  none.searches = { isKept: true, queries: ['chè'] };
  expect(none.searches).toBe(noSearches);
  expect(none.usesSlash).toBe(true);
});
