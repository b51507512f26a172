// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { emptyRequest } from '../../search/finder-request.ts';
import { toFinderTexts } from '../../views/finder/finder-texts.ts';
import { messageFiller } from '../fill-message.ts';
import { showPage } from '../page-fixture.ts';
import { pageLinks, pageNumbers } from './page-links.ts';

test('first, last and neighbouring pages are linked, gaps between them shown', () => {
  expect(pageNumbers(5, 11)).toEqual([1, undefined, 4, 5, 6, undefined, 11]);
  expect(pageNumbers(1, 2)).toEqual([1, 2]);
  expect(pageNumbers(1, 1)).toEqual([1]);
});

test('each page has an address; this one is marked, and the steps lead one back and one on', () => {
  showPage('', '/tim-kiem/?page=2');
  const links = pageLinks({ ...emptyRequest, page: 2 }, 9, toFinderTexts('vi'), messageFiller('vi'));
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Trang trước', '/tim-kiem/'],
    ['1', '/tim-kiem/'],
    ['2', '/tim-kiem/?page=2'],
    ['3', '/tim-kiem/?page=3'],
    ['…', null],
    ['9', '/tim-kiem/?page=9'],
    ['Trang sau', '/tim-kiem/?page=3'],
  ]);
  expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, null, 'page', null, null, null, null]);
  expect(links[1]?.getAttribute('aria-label')).toBe('Trang 1');
});
