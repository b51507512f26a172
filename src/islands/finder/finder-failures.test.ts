// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { productPage } from '../../catalogue/catalogue-fixture.ts';
import { eventually, part, parts, textsOf, tick, type } from '../page-fixture.ts';
import { showFinder } from './finder-fixture.ts';

const pages = { products: [productPage('a'), productPage('b', { facts: { origin: { former: 'cao-bang' } } })] };

const becomes = async (wanted: string): Promise<void> => {
  await eventually(() => {
    expect(part('[data-results]').dataset['state']).toBe(wanted);
  });
};

test.each(['facets.json', 'vi/cards.json'])(
  'where %s does not come it says so, and asks again when told to',
  async (name) => {
    const { page, server, start } = await showFinder(pages);
    const file = `/search-data/${name}`;
    const content: unknown = await (await fetch(file)).json();
    server.take(file);
    start();
    await becomes('error');
    expect(textsOf('[data-help] p')[0]).toBe('Không tải được.');
    expect(part('[data-total-text]').textContent).toBe(page.texts.results);
    expect(part('[data-results]').ariaBusy).toBeNull();
    server.put(file, content);
    part('[data-retry]').click();
    await becomes('ready');
    expect(parts('[data-list] [data-product]')).toHaveLength(2);
    expect(parts('[data-help] *')).toHaveLength(0);
    expect(document.activeElement).toBe(part('input[name="q"]'));
  },
);

test.each(['facets.json', 'vi/cards.json'])(
  'data of another build are not mixed in; the page offers to load itself anew: %s',
  async (name) => {
    const { page, server, start } = await showFinder(pages);
    const file = `/search-data/${name}`;
    server.put(file, { ...((await (await fetch(file)).json()) as object), build: 'khac' });
    start();
    await becomes('error');
    expect(textsOf('[data-help] p')[0]).toBe(page.texts.otherBuild);
    expect(parts('[data-help] [data-retry]')).toHaveLength(0);
    expect(part('[data-help] [data-reload]').textContent).toBe(page.texts.reload);
  },
);

test('without the dates, products are found and sorted by name; sorting by dates says that it failed', async () => {
  const { server, start } = await showFinder(pages);
  server.take('/search-data/order.json');
  start();
  await becomes('ready');
  const select = part('[data-sort]') as HTMLSelectElement;
  select.value = 'newest';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await becomes('error');
});

test('what was asked while the data were on their way is answered once they are there', async () => {
  const { server, start } = await showFinder(pages);
  const letGo = server.hold('/search-data/vi/cards.json');
  start();
  tick('input[data-facet="province"][data-value="cao-bang"]');
  letGo();
  await becomes('ready');
  expect(parts('[data-list] [data-product]').map(({ dataset }) => dataset['product'])).toEqual(['b']);
  expect(server.asked.filter((path) => path.endsWith('facets.json'))).toHaveLength(1);
});

test('where descriptions cannot be searched, what names say is shown, with a way to try again', async () => {
  const { page, server, start } = await showFinder(pages);
  server.take('/search-data/vi/words.json');
  start();
  await becomes('ready');
  type('input[name="q"]', 'chè');
  await eventually(() => {
    expect(textsOf('[data-notes] p')[0]).toContain(page.texts.textFailed);
  });
  await becomes('ready');
  expect(parts('[data-list] [data-product]')).toHaveLength(2);
  expect(part('[data-notes] button').textContent).toBe(page.texts.retry);
});

test('words of another build lead to loading the page anew', async () => {
  const { page, server, start } = await showFinder(pages);
  server.put('/search-data/vi/words.json', { build: 'khac' });
  start();
  await becomes('ready');
  type('input[name="q"]', 'chè');
  await eventually(() => {
    expect(textsOf('[data-notes] p')[0]).toContain(page.texts.otherBuild);
  });
  expect(part('[data-notes] button').dataset).toHaveProperty('reload');
});

test('who only chooses from lists never loads words', async () => {
  const { server, start } = await showFinder(pages);
  start();
  await becomes('ready');
  tick('input[data-facet="province"][data-value="cao-bang"]');
  await becomes('ready');
  expect(server.asked.filter((path) => /words|texts|decisions/u.test(path))).toEqual([]);
});
