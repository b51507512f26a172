// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { productPage } from '../../catalogue/catalogue-fixture.ts';
import type { SomePages } from '../../catalogue/catalogue-fixture.ts';
import type { Locale } from '../../i18n/locale.ts';
import { applyFacets } from '../../search/facets.ts';
import { emptyRequest } from '../../search/finder-request.ts';
import { markNothing } from '../../search/marked-text.ts';
import { parseQuery } from '../../search/query.ts';
import { messageFiller } from '../fill-message.ts';
import { eventually, part, parts, textsOf } from '../page-fixture.ts';
import { FacetPanel } from './facet-panel.ts';
import { loadFinderData } from './finder-data.ts';
import { showFinder } from './finder-fixture.ts';
import { ResultList } from './result-list.ts';
import type { ShownAnswer } from './shown-answer.ts';

const noWords = { summary: '', html: '' };
const story = '<p>Chè cổ thụ trên núi cao, hái bằng tay vào sáng sớm.</p>';
const pages: SomePages = {
  products: [productPage('a', { page: { words: { vi: { ...noWords, html: story } } } }), productPage('b')],
};

/** Shows the rows of a small catalogue; `described` are rows whose descriptions hold the words. */
async function showRows(
  more: Partial<ShownAnswer>,
  { content = pages, locale = 'vi' }: { content?: SomePages; locale?: Locale } = {},
) {
  const { page, root, server, sight } = await showFinder(content, '', locale);
  const data = await loadFinderData(page.options, () => undefined);
  const panel = new FacetPanel(root, page.options.intlTag);
  const context = { options: page.options, texts: page.texts, fill: messageFiller(page.options.intlTag), panel };
  const list = new ResultList(root, context);
  const facets = applyFacets(data.table, emptyRequest.selection, data.rows);
  const answer: ShownAnswer = {
    state: emptyRequest,
    facets,
    rows: [...facets.rows],
    final: true,
    mark: markNothing,
    words: parseQuery('núi cao'),
    described: new Set(),
    notes: [],
    suggestions: () => [],
    ...more,
  };
  list.show(answer.rows, answer, data);
  return { answer, data, list, server, sight };
}

const texts = (asked: readonly string[]) => asked.filter((path) => path.includes('/texts/'));

test('a passage is loaded for a product whose description answers, once it comes into view', async () => {
  const { server, sight } = await showRows({ described: new Set([0]) });
  expect([...sight.awaited]).toEqual([part('[data-product="a"]')]);
  expect(texts(server.asked)).toEqual([]);
  sight.showAll();
  await eventually(() => {
    expect(textsOf('.excerpt mark').join(' ')).toMatch(/núi cao/u);
  });
  expect(texts(server.asked)).toEqual(['/search-data/vi/texts/0.json']);
  expect(parts('.excerpt')).toHaveLength(1);
});

test('no description is loaded where names alone answer', async () => {
  const { server, sight } = await showRows({});
  sight.showAll();
  expect(sight.awaited.size).toBe(0);
  expect(parts('.excerpt')).toHaveLength(0);
  expect(texts(server.asked)).toEqual([]);
});

test('no description is loaded for an answer that is not final', async () => {
  const { server, sight } = await showRows({ described: new Set([0]), final: false });
  sight.showAll();
  expect(parts('.excerpt')).toHaveLength(0);
  expect(texts(server.asked)).toEqual([]);
});

test('what was to be loaded for the answer before is forgotten', async () => {
  const { answer, data, list, server, sight } = await showRows({ described: new Set([0]) });
  list.show(answer.rows, { ...answer, described: new Set() }, data);
  sight.showAll();
  expect(sight.awaited.size).toBe(0);
  expect(texts(server.asked)).toEqual([]);
});

test('a passage that is not translated says so in another language, and nowhere else', async () => {
  const { sight } = await showRows({ described: new Set([0]) }, { locale: 'en' });
  sight.showAll();
  await eventually(() => {
    expect(part('.excerpt span').lang).toBe('vi');
  });
  const again = await showRows({ described: new Set([0]) });
  again.sight.showAll();
  await eventually(() => {
    expect(part('.excerpt span').lang).toBe('');
  });
});

test('in the table the passage stands below the name', async () => {
  const { sight } = await showRows({ described: new Set([0]), state: { ...emptyRequest, view: 'table' } });
  sight.showAll();
  await eventually(() => {
    expect(textsOf('th .excerpt')[0]).toContain('núi cao');
  });
});

test('a passage that cannot be loaded is left out', async () => {
  const { server, sight } = await showRows({ described: new Set([0]) });
  server.take('/search-data/vi/texts/0.json');
  sight.showAll();
  await eventually(() => {
    expect(texts(server.asked)).toHaveLength(1);
  });
  expect(textsOf('.excerpt')).toEqual(['']);
});

const photo = { src: 'che.jpg', alt: 'Đồi chè', credit: 'Lê A' };
const photographed = (id: string) =>
  productPage(id, { facts: { photos: [photo] }, page: { photos: [{ key: `k-${id}`, width: 1000, height: 500 }] } });

test('the first photo in sight is fetched at once, the others when they are near', async () => {
  await showRows({}, { content: { products: [productPage('a'), photographed('b'), photographed('c')] } });
  await eventually(() => {
    expect(parts('.photo img')).toHaveLength(2);
  });
  expect(parts('.photo img').map((image) => image.getAttribute('loading'))).toEqual(['eager', 'lazy']);
  expect(part('[data-product="b"] img').getAttribute('src')).toContain('/photos/k-b-');
  expect(part('[data-product="b"] img')).toMatchObject({ alt: 'Đồi chè', width: 1000, height: 500, lang: '' });
  expect(parts('[data-product="a"] .photo')).toHaveLength(0);
});

test('who saves data is asked before any photo is fetched', async () => {
  document.documentElement.dataset['photos'] = 'ask';
  await showRows({}, { content: { products: [photographed('b')] } });
  await eventually(() => {
    expect(part('.photo img').getAttribute('loading')).toBe('lazy');
  });
});

test('a photo that cannot be loaded gives its place back', async () => {
  const { answer, data, list, server } = await showRows({ rows: [] }, { content: { products: [photographed('b')] } });
  server.take('/search-data/vi/card-photos/0.json');
  list.show([0], answer, data);
  expect(parts('.photo')).toHaveLength(1);
  await eventually(() => {
    expect(parts('.photo')).toHaveLength(0);
  });
});

test('bands out of sight are woven a little later, and all of them', async () => {
  const products = Array.from({ length: 12 }, (_, place) => productPage(`p${String(place)}`));
  await showRows({}, { content: { products } });
  const woven = () => parts('[data-list] .brocade g').filter((threads) => threads.childElementCount > 0).length;
  expect(woven()).toBe(2 * 9);
  expect(part('.brocade path').getAttribute('d')).toMatch(/^M/u);
  expect(part('.brocade path').getAttribute('stroke-dasharray')).toMatch(/^\d/u);
  await eventually(() => {
    expect(woven()).toBe(2 * 12);
  });
});
