// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import { emptyRequest, withQuery } from '../../search/finder-request.ts';
import { eventually, goTo, part, showPage } from '../page-fixture.ts';
import { FinderHistory } from './finder-history.ts';

const html = `<main><a data-language-link href="/en/search/"></a>
  <ocop-finder><button id="sort"></button><article data-product="che"><a href="/"></a></article></ocop-finder></main>`;

/** Shows the finder at an address, and notes to which places of the page it goes back. */
function shown(
  address = '/tim-kiem/',
  arrived: 'navigate' | 'reload' = 'navigate',
): {
  readonly history: FinderHistory;
  readonly moves: () => void;
  readonly scrolled: readonly unknown[];
} {
  class Navigation {
    readonly type = arrived;
  }
  // The DOM of tests does not time how a page was reached.
  vi.stubGlobal('PerformanceNavigationTiming', Navigation);
  vi.spyOn(performance, 'getEntriesByType').mockImplementation(() => [
    Object.assign(new Navigation(), { name: '', entryType: 'navigation', startTime: 0, duration: 0, toJSON: () => '' }),
  ]);
  const signal = showPage(html, address);
  const scrolled: unknown[] = [];
  vi.stubGlobal('scrollTo', (to: unknown) => scrolled.push(to));
  onTestFinished(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  const history = new FinderHistory(part('ocop-finder'));
  const moves = vi.fn();
  history.listen(moves, signal);
  return { history, moves, scrolled };
}

const scrollDown = (to: number): void => {
  vi.stubGlobal('scrollY', to);
  dispatchEvent(new Event('scroll'));
};

test('a choice is an entry of its own; the same choice again is none', async () => {
  const { history: of } = shown();
  const before = history.length;
  of.push({ ...emptyRequest, page: 2 });
  of.push({ ...emptyRequest, page: 2 });
  await eventually(() => {
    expect(location.search).toBe('?page=2');
  });
  expect(history.length).toBe(before + 1);
});

test('typing changes the entry it is in, and language links take the words along', () => {
  const { history: of } = shown();
  const before = history.length;
  of.replace(withQuery(emptyRequest, 'tea'));
  expect(location.search).toBe('?q=tea');
  expect(history.length).toBe(before);
  expect(part('[data-language-link]').getAttribute('href')).toBe('/en/search/?q=tea');
});

test('Back leads to where the reader was in that entry: the place on the page, and the product', async () => {
  const { history: of, moves, scrolled } = shown();
  const entry: unknown = history.state;
  part('[data-product="che"] a').focus();
  scrollDown(640);
  of.push({ ...emptyRequest, page: 2 });
  await eventually(() => {
    expect(location.search).toBe('?page=2');
  });
  part('#sort').focus();
  goTo('/tim-kiem/', entry);
  expect(moves).toHaveBeenCalledTimes(1);
  of.restore();
  expect(scrolled).toEqual([{ top: 640, behavior: 'instant' }]);
  expect(document.activeElement).toBe(part('[data-product="che"] a'));
});

test('a control that had the focus gets it back', async () => {
  const { history: of } = shown();
  const entry: unknown = history.state;
  part('#sort').focus();
  of.push({ ...emptyRequest, page: 2 });
  await eventually(() => {
    expect(location.search).toBe('?page=2');
  });
  part('#sort').blur();
  goTo('/tim-kiem/', entry);
  of.restore();
  expect(document.activeElement).toBe(part('#sort'));
});

test('after a reload the page goes back to its place, and the focus is left alone', () => {
  const { history: of, scrolled } = shown('/tim-kiem/', 'reload');
  part('#sort').focus();
  scrollDown(640);
  goTo('/tim-kiem/', history.state);
  part('#sort').blur();
  of.restore();
  expect(scrolled).toHaveLength(1);
  expect(document.activeElement).not.toBe(part('#sort'));
});

test('an entry in which the reader has not been yet is shown as it comes', () => {
  const { history: of, scrolled } = shown();
  of.restore();
  expect(scrolled).toEqual([]);
});

test('places outlast a visit to another page', () => {
  shown();
  const entry: unknown = history.state;
  scrollDown(320);
  dispatchEvent(new Event('pagehide'));
  history.replaceState(entry, '', '/tim-kiem/');
  const scrolled: unknown[] = [];
  vi.stubGlobal('scrollTo', (to: unknown) => scrolled.push(to));
  new FinderHistory(part('ocop-finder')).restore();
  expect(scrolled).toEqual([{ top: 320, behavior: 'instant' }]);
});

test.each(['kein JSON', '{}'])('what was kept and cannot be read counts as nothing: %s', (stored) => {
  sessionStorage.setItem('ocop-finder-places', stored);
  expect(() => {
    shown().history.restore();
  }).not.toThrow();
});

test('the page itself brings the reader back, not the browser', () => {
  shown();
  expect(history.scrollRestoration).toBe('manual');
});
