// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import { keepQueryInLanguageLinks } from './language-switch.ts';
import { part, showPage } from './page-fixture.ts';
import { datePrints } from './print-date.ts';

function printed(lang: string): HTMLElement {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T17:30:00Z') });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  showPage('<p data-print-date="In ngày {date}" hidden></p>', '/', lang);
  datePrints();
  dispatchEvent(new Event('beforeprint'));
  return part('[data-print-date]');
}

test('paper says on which day in Viet Nam it was printed; the screen does not', () => {
  const line = printed('vi');
  expect([line.hidden, line.textContent]).toEqual([false, 'In ngày 01/12/2026']);
  dispatchEvent(new Event('afterprint'));
  expect(line.hidden).toBe(true);
});

test('a page in no language of ours has no such line', () => {
  expect(printed('fr').hidden).toBe(true);
});

test('links to the page in other languages keep what was searched for', () => {
  showPage(
    '<a data-language-link href="/en/search/?q=cu"></a><a id="other" href="/x/"></a>',
    '/tim-kiem/?q=moi&stars=4',
  );
  keepQueryInLanguageLinks();
  expect(part('[data-language-link]').getAttribute('href')).toBe('/en/search/?q=moi&stars=4');
  expect(part('#other').getAttribute('href')).toBe('/x/');
});
