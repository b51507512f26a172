// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { producerPage, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import type { SomePages } from '../../catalogue/catalogue-fixture.ts';
import type { Locale } from '../../i18n/locale.ts';
import { eventually, part, parts, textsOf, tick, type } from '../page-fixture.ts';
import { showFinder } from './finder-fixture.ts';

const name = (place: number): string => `Chè ${String(place).padStart(2, '0')}`;
const many = (count: number): SomePages => ({
  products: Array.from({ length: count }, (_, place) =>
    productPage(`p${String(place)}`, { facts: { name: name(place) } }),
  ),
});
const shown = (): readonly (string | undefined)[] =>
  parts('[data-list] [data-product]').map(({ dataset }) => dataset['product']);

async function answered(pages: SomePages, search = '', locale: Locale = 'vi') {
  const finder = await showFinder(pages, search, locale);
  finder.start();
  await ready();
  return finder;
}

async function ready(): Promise<void> {
  await eventually(() => {
    expect(part('[data-results]').dataset['state']).toBe('ready');
  });
}

test('an answer that fits a page has no links to others', async () => {
  await answered(many(24));
  expect(shown()).toHaveLength(24);
  expect(part('[data-pages]').hidden).toBe(true);
});

test('a longer answer has pages, each with an address of its own', async () => {
  await answered(many(50));
  expect(shown()).toHaveLength(24);
  expect(part('[data-pages]').hidden).toBe(false);
  expect(part('a[rel="next"]').getAttribute('href')).toBe('/tim-kiem/?page=2');
  expect(parts('a[rel="prev"]')).toHaveLength(0);
  part('a[rel="next"]').click();
  await ready();
  expect(shown()[0]).toBe('p24');
  expect(part('[aria-current="page"]').textContent).toBe('2');
  expect(document.activeElement).toBe(part('[data-total-text]'));
});

test('a page beyond the last one shows the last', async () => {
  await answered(many(50), '?page=9');
  expect(shown()).toEqual(['p48', 'p49']);
  expect(parts('a[rel="next"]')).toHaveLength(0);
});

test('a choice leads back to the first page', async () => {
  await answered(many(50), '?page=2');
  tick('input[data-facet="stars"][data-value="4"]');
  await ready();
  expect(shown()[0]).toBe('p0');
});

test('a link that is opened in another tab is left to the browser', async () => {
  await answered(many(50));
  const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
  part('a[rel="next"]').addEventListener('click', (event) => {
    expect(event.defaultPrevented).toBe(false);
  });
  part('a[rel="next"]').dispatchEvent(click);
  expect(click.defaultPrevented).toBe(false);
  expect(shown()[0]).toBe('p0');
});

test('a list that has a page of its own is offered there', async () => {
  await answered(many(2), '?stars=4');
  expect(part('[data-as-page]').hidden).toBe(false);
  expect(part('[data-as-page]').getAttribute('href')).toMatch(/\/hang-sao\/4-sao\/$/u);
  type('input[name="q"]', 'chè');
  await eventually(() => {
    expect(part('[data-as-page]').hidden).toBe(true);
  });
});

const detailed: SomePages = {
  producers: [producerPage('htx')],
  products: [
    productPage('a', {
      facts: {
        name: 'Chè A',
        producer: 'htx',
        recognitions: [recognition({ date: '2025-06-15', decision: '12/QĐ-UBND' })],
      },
    }),
    productPage('b', { facts: { name: 'Chè B' } }),
  ],
};

test('a card shows the name, the place, the producer and the state with its day', async () => {
  await answered(detailed);
  const card = '[data-list] [data-product="a"]';
  expect(textsOf(`${card} h3`)).toEqual(['Chè A']);
  expect(part(`${card} a`).getAttribute('href')).toBe('/san-pham/a/');
  expect(textsOf(`${card} p`)).toEqual(['Lào Cai', 'Hợp tác xã htx']);
  expect(part(`${card} .state`).dataset['state']).toBe('valid');
  await eventually(() => {
    expect(textsOf(`${card} .state`)).toEqual(['Đến 15/06/2028']);
  });
  expect(textsOf('[data-list] [data-product="b"] p')).toEqual(['Lào Cai']);
});

test('in another language a name without a translation says that it is Vietnamese', async () => {
  await answered(detailed, '', 'en');
  expect(part('[data-list] [data-product="a"] h3 span').lang).toBe('vi');
});

test('the table shows a row for each product, with the number of its decision, and marks what it is sorted by', async () => {
  await answered(detailed, '?view=table&sort=stars');
  expect(part('[data-list]').hidden).toBe(true);
  expect(part('[data-frame]').hidden).toBe(false);
  const [first] = parts('[data-rows] tr');
  expect(first?.dataset['product']).toBe('a');
  expect(textsOf('[data-rows] tr:first-child th a')).toEqual(['Chè A']);
  expect(textsOf('[data-rows] tr:first-child [data-cell]').slice(0, 4)).toEqual([
    '4 sao',
    'Lào Cai',
    'Hợp tác xã htx',
    'Thực phẩm',
  ]);
  await eventually(() => {
    expect(textsOf('[data-cell="decision"]')[0]).toBe('12/QĐ-UBND');
  });
  expect(textsOf('[data-cell="decision"]')[1]).not.toBe('');
  expect(part('[data-sort-by="stars"]').closest('th')?.ariaSort).toBe('descending');
  expect(part('[data-sort-by="name"]').closest('th')?.ariaSort).toBeNull();
  part('[data-sort-by="name"]').click();
  await ready();
  expect(part('[data-sort-by="name"]').closest('th')?.ariaSort).toBe('ascending');
});

test('cards and table take each other’s place; the button pressed says so', async () => {
  await answered(detailed);
  expect(part('button[data-view="cards"]').ariaPressed).toBe('true');
  part('button[data-view="table"]').click();
  await ready();
  expect(part('button[data-view="table"]').ariaPressed).toBe('true');
  expect(part('button[data-view="cards"]').ariaPressed).toBe('false');
  expect(shown()).toEqual([]);
  part('button[data-view="cards"]').click();
  await ready();
  expect(parts('[data-rows] tr')).toHaveLength(0);
  expect(shown()).toHaveLength(2);
});

test('who was on a product stays with it when the answer is made anew, or goes to the results where it is gone', async () => {
  await answered({
    products: [
      productPage('a'),
      productPage('b', { facts: { recognitions: [recognition({ stars: 3, date: '2025-06-15' })] } }),
    ],
  });
  part('[data-product="a"] a').focus();
  tick('input[data-facet="stars"][data-value="4"]');
  await ready();
  expect(document.activeElement).toBe(part('[data-product="a"] a'));
  tick('input[data-facet="stars"][data-value="4"]', false);
  tick('input[data-facet="stars"][data-value="3"]');
  await ready();
  expect(document.activeElement).toBe(part('[data-total-text]'));
});

test('a long list of values is narrowed by the beginnings of its words, with or without marks', async () => {
  await answered(detailed);
  type('[data-facet-find="province"]', 'cao b');
  const visible = parts('input[data-facet="province"]').filter((box) => box.closest('li')?.hidden === false);
  expect(visible.map(({ dataset }) => dataset['value'])).toEqual(['cao-bang']);
  type('[data-facet-find="province"]', '');
  expect(parts('input[data-facet="province"]').filter((box) => box.closest('li')?.hidden === false)).toHaveLength(34);
});

test('on a narrow screen the filters fold out and back, and the results are a button away', async () => {
  await answered(detailed);
  part('[data-toggle]').click();
  expect(part('[data-toggle]').ariaExpanded).toBe('true');
  expect(part('[data-filters]').hasAttribute('data-open')).toBe(true);
  part('[data-show]').click();
  expect(part('[data-filters]').hasAttribute('data-open')).toBe(false);
  expect(part('[data-show]').textContent).toContain('2');
  expect(document.activeElement).toBe(part('[data-total-text]'));
});
