import { textContent } from 'domutils';
import { expect, test } from 'vitest';
import { elementsOf, indexablePages, pageAt } from '../../../scripts/shots/built-site.ts';

/** Words that are true on the day of the build only. Without script nobody can tell how long ago that was. */
const passing =
  /còn 180 ngày|Sắp hết|Còn thời hạn|chưa hết|chưa quá 180 ngày|đang gia hạn|Ends soon|Ending soon|Term running|from now|no more than 180|may be extended/iu;

test('no mark and no sentence says by itself what time will make untrue', () => {
  const faults = indexablePages.flatMap((page) =>
    elementsOf(page)
      .filter(({ attribs }) => attribs['data-term'] !== undefined)
      .filter((element) => passing.test(textContent(element)))
      .map((element) => `${page.path}: ${textContent(element)}`),
  );
  expect(faults.slice(0, 10)).toEqual([]);
});

test('a mark whose state passes shows no state by itself, and one that stays does', () => {
  const marks = indexablePages
    .filter(({ path }) => /^\/san-pham\/(?:\d+\/)?$/u.test(path))
    .flatMap((page) => elementsOf(page))
    .filter(({ attribs }) => attribs['class'] === 'state' && attribs['data-term'] !== undefined);
  expect(marks.length).toBeGreaterThan(100);
  for (const { attribs } of marks) {
    const stays = attribs['data-state'] === 'lapsed' || attribs['data-state'] === 'revoked';
    expect(attribs['data-passes']).toBe(stays ? undefined : '');
  }
});

test('every product page carries one state', () => {
  const faults = indexablePages
    .filter(({ path }) => /^\/(?:san-pham|en\/products)\/[^/]*[a-z]/u.test(path))
    .filter((page) => elementsOf(page).filter(({ attribs }) => 'data-status' in attribs).length !== 1);
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('the list of those no longer in force is linked from every page and from products that are on it', () => {
  for (const page of indexablePages) {
    expect(page.html).toContain(page.path.startsWith('/en/') ? 'href="/en/lapsed/"' : 'href="/het-hieu-luc/"');
  }
  const lapsed = elementsOf(pageAt('/het-hieu-luc/')).flatMap(({ attribs }) => attribs['data-product'] ?? []);
  expect(pageAt(`/san-pham/${lapsed[0] ?? ''}/`).html).toContain('Các sản phẩm không còn hiệu lực');
});
