// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { part, parts, showPage } from './page-fixture.ts';

test('a page gets its shortlist, its search key, its choice about photographs and its date on paper', async () => {
  localStorage.setItem('ocop-shortlist', '["a"]');
  const texts = JSON.stringify({ save: 'Lưu', named: 'Lưu {name}' });
  showPage(`<a data-shortlist-link='${texts}' hidden><span data-shortlist-count></span></a>
    <main><form><input type="search" name="q"></form>
      <article class="product-card" data-product="a"><h3><a href="/a/">Chè</a></h3></article></main>
    <p data-photo-setting="Hiện" hidden><input type="checkbox"></p><p data-print-date="In {date}" hidden></p>`);
  await import('./site.ts');
  expect(part('[data-shortlist-link]').hidden).toBe(false);
  expect(part('[data-shortlist-count]').textContent).toBe('1');
  expect(parts('button[data-shortlist="a"]').map(({ ariaPressed }) => ariaPressed)).toEqual(['true']);
  expect(part('[data-photo-setting]').hidden).toBe(false);
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));
  expect(document.activeElement).toBe(part('input[name="q"]'));
  dispatchEvent(new Event('beforeprint'));
  expect(part('[data-print-date]').hidden).toBe(false);
});
