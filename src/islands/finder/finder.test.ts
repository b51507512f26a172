// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { producerPage, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import type { SomePages } from '../../catalogue/catalogue-fixture.ts';
import { eventually, goTo, part, parts, textsOf, tick, type } from '../page-fixture.ts';
import { showFinder } from './finder-fixture.ts';

const stars = (id: string, name: string, of: 3 | 4 | 5, former: 'yen-bai' | 'cao-bang' = 'yen-bai') =>
  productPage(id, {
    facts: { name, origin: { former }, recognitions: [recognition({ stars: of, date: '2025-06-15' })] },
  });

const pages: SomePages = {
  producers: [producerPage('htx')],
  products: [
    stars('che', 'Chè Suối Giàng', 4),
    stars('gao', 'Gạo Mường Lò', 5),
    stars('mat', 'Mật ong Cao Bằng', 3, 'cao-bang'),
  ],
};

const phase = (): string | undefined => part('[data-results]').dataset['state'];
const shown = (): readonly (string | undefined)[] =>
  parts('[data-list] [data-product]').map(({ dataset }) => dataset['product']);
const box = (key: string, value: string): string => `input[data-facet="${key}"][data-value="${value}"]`;
const becomes = async (wanted: string): Promise<void> => {
  await eventually(() => {
    expect(phase()).toBe(wanted);
  });
};

/** Shows the finder and waits until it has answered. */
async function answered(search = '', content: SomePages = pages) {
  const finder = await showFinder(content, search);
  finder.start();
  await becomes('ready');
  return finder;
}

test('it says that it loads, then shows every product with their number', async () => {
  const { start } = await showFinder(pages);
  start();
  expect(phase()).toBe('loading');
  expect(part('[data-results]').ariaBusy).toBe('true');
  await becomes('ready');
  expect(shown()).toEqual(['gao', 'che', 'mat']);
  expect(part('[data-results]').dataset['total']).toBe('3');
  expect(part('[data-results]').ariaBusy).toBeNull();
  expect(part('[data-total-text]').textContent).toContain('3');
});

test('what the address asks for is ticked, has a chip, and is shown', async () => {
  await answered('?stars=4&province=khong-co');
  expect(shown()).toEqual(['che']);
  expect((part(box('stars', '4')) as HTMLInputElement).checked).toBe(true);
  expect(parts('[data-chip]').map(({ dataset }) => [dataset['chip'], dataset['value']])).toEqual([['stars', '4']]);
  expect(part('[data-clear]').hidden).toBe(false);
  expect(part('[data-chosen-count]').textContent).toBe('(1)');
});

test('a ticked box narrows the answer at once and stands in the address as an entry of its own', async () => {
  await answered();
  const before = history.length;
  tick(box('province', 'cao-bang'));
  await becomes('ready');
  expect(shown()).toEqual(['mat']);
  await eventually(() => {
    expect(location.search).toBe('?province=cao-bang');
  });
  expect(history.length).toBe(before + 1);
  expect(part('a[data-language-link]').getAttribute('href')).toBe('/en/search/?province=cao-bang');
});

test('each box tells how many products it would give', async () => {
  await answered();
  tick(box('province', 'cao-bang'));
  await becomes('ready');
  expect(part(box('stars', '3')).dataset['count']).toBe('1');
  expect(part(box('stars', '5')).dataset['count']).toBe('0');
  expect(part(box('province', 'lao-cai')).dataset['count']).toBe('2');
});

test('a chip takes its choice back, and the focus goes on to the next chip or to the results', async () => {
  await answered('?stars=4&stars=5');
  part('[data-chip][data-value="4"]').click();
  await becomes('ready');
  expect(shown()).toEqual(['gao']);
  expect(document.activeElement).toBe(part('[data-chip][data-value="5"]'));
  part('[data-chip]').click();
  await becomes('ready');
  expect(shown()).toHaveLength(3);
  expect(document.activeElement).toBe(part('[data-total-text]'));
});

test('all choices are taken back together; words and sorting stay', async () => {
  await answered('?stars=4&stars=5&sort=name');
  part('[data-clear]').click();
  await becomes('ready');
  await eventually(() => {
    expect(location.search).toBe('?sort=name');
  });
  expect(parts('[data-chip]')).toHaveLength(0);
  expect(part('[data-clear]').hidden).toBe(true);
});

test('results are sorted as chosen', async () => {
  await answered();
  const select = part('[data-sort]') as HTMLSelectElement;
  select.value = 'name';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await becomes('ready');
  expect(shown()).toEqual(['che', 'gao', 'mat']);
  goTo('/tim-kiem/?sort=stars');
  await becomes('ready');
  expect(shown()).toEqual(['gao', 'che', 'mat']);
  expect(select.value).toBe('stars');
});

test('Back shows the answer before', async () => {
  await answered();
  tick(box('stars', '4'));
  await becomes('ready');
  goTo('/tim-kiem/');
  await eventually(() => {
    expect(shown()).toHaveLength(3);
  });
  expect((part(box('stars', '4')) as HTMLInputElement).checked).toBe(false);
});

test('words find products while they are typed, and change the address without an entry of their own', async () => {
  await answered();
  const before = history.length;
  type('input[name="q"]', 'gạo');
  expect(phase()).toBe('loading');
  await becomes('ready');
  expect(shown()).toEqual(['gao']);
  expect(location.search).toBe(`?q=${encodeURIComponent('gạo')}`);
  expect(history.length).toBe(before);
  expect(textsOf('[data-list] mark')).toEqual(['Gạo']);
});

test('a newer question takes the place of one that still waits', async () => {
  await answered();
  type('input[name="q"]', 'gạo');
  type('input[name="q"]', 'mật');
  await becomes('ready');
  expect(shown()).toEqual(['mat']);
});

test('words typed just before a choice are not lost', async () => {
  await answered();
  type('input[name="q"]', 'gạo');
  tick(box('stars', '5'));
  await becomes('ready');
  await eventually(() => {
    expect(new URLSearchParams(location.search).toString()).toBe(
      new URLSearchParams({ q: 'gạo', stars: '5' }).toString(),
    );
  });
  expect(shown()).toEqual(['gao']);
});

test('words typed before the script was there are kept', async () => {
  const { start } = await showFinder(pages);
  (part('input[name="q"]') as HTMLInputElement).value = 'mật';
  start();
  await becomes('ready');
  expect(shown()).toEqual(['mat']);
  expect(location.search).toBe(`?q=${encodeURIComponent('mật')}`);
});

test('where nothing fits, help names the choice that emptied the answer, and leads on without it', async () => {
  const { start } = await showFinder(pages, '?stars=5&province=cao-bang');
  start();
  await becomes('empty');
  expect(part('[data-results]').dataset['total']).toBeUndefined();
  const links = parts('[data-withouts] a').map((link) => link.getAttribute('href'));
  expect(links.toSorted()).toEqual(['/tim-kiem/?province=cao-bang', '/tim-kiem/?stars=5']);
  part('[data-withouts] a[href="/tim-kiem/?stars=5"]').click();
  await becomes('ready');
  expect(shown()).toEqual(['gao']);
  expect(document.activeElement).toBe(part('[data-total-text]'));
});

test('words that nothing has lead to words that something has', async () => {
  const { start } = await showFinder(pages, `?q=${encodeURIComponent('gạo zzzz')}`);
  start();
  await becomes('empty');
  expect(textsOf('[data-suggestions] a').join()).toContain('gạo');
});
