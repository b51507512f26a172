import { expect, test } from 'vitest';
import { pageText } from '../../../checks/checked-files.ts';
import { draftPage } from './draft-page.ts';
import type { DraftPage } from './draft-page.ts';
import { makePage, makeRow } from './row-fixture.ts';
import { settleProducers } from './settle-producers.ts';
import type { SettledPage } from './settle-producers.ts';

const options = { today: '2026-11-21', overwrite: false, source: undefined };
const known = [
  { id: 'htx-ta-xua', record: { name: 'HTX Tà Xùa', origin: { former: 'son-la' } } },
  { id: 'htx-hai', record: { name: 'HTX Hai', origin: { former: 'son-la' } } },
  { id: 'htx-hai-hue', record: { name: 'HTX Hai', origin: { former: 'hue' } } },
];
const before = makePage(
  'products',
  'tra',
  pageText(['name: Trà', 'producer: htx-hai', 'origin:', '  former: lao-cai']),
);

function draft(texts: Readonly<Record<string, string>>, page?: typeof before, row = 2): DraftPage {
  return draftPage({ row: makeRow('products', { name: 'Trà', ...texts }, row), before: page }, options);
}

function settle(...drafts: readonly DraftPage[]): readonly SettledPage[] {
  return settleProducers(drafts, known, new Set(known.map(({ id }) => id)));
}

test('a producer is found by name and by id', () => {
  for (const producer of ['HTX Tà Xùa', 'hợp tác xã tà xùa', 'htx-ta-xua']) {
    const [page] = settle(draft({ producer }));
    expect(page?.record['producer']).toBe('htx-ta-xua');
    expect(page).toMatchObject({ faults: [], notices: [] });
    expect(page).not.toHaveProperty('newProducer');
  }
});

test('of two producers of one name, the one of the same province is meant', () => {
  expect(settle(draft({ producer: 'HTX Hai', 'origin.former': 'Huế' }))[0]?.record['producer']).toBe('htx-hai-hue');
  const [unclear] = settle(draft({ 'origin.former': 'Lào Cai', producer: 'HTX Hai' }));
  expect(unclear?.record).not.toHaveProperty('producer');
  expect(unclear?.faults).toEqual([
    {
      place: { table: { file: 'x.csv' }, row: 1, column: 2 },
      code: 'producer-ambiguous',
      params: { found: 'HTX Hai', allowed: ['htx-hai', 'htx-hai-hue'] },
    },
  ]);
});

test('an unclear name stays what the page has, if that is one of those it may mean', () => {
  const [page] = settle(draft({ producer: 'HTX Hai' }, before));
  expect(page).toMatchObject({ record: { producer: 'htx-hai' }, faults: [] });
});

test('an emptied cell takes the producer away only where the sheet was made from the page', () => {
  expect(settle(draft({ version: before.version, producer: '' }, before))[0]?.record).not.toHaveProperty('producer');
  expect(settle(draft({ producer: '' }, before))[0]?.record['producer']).toBe('htx-hai');
  expect(settle(draft({}, before))[0]?.record['producer']).toBe('htx-hai');
});

test('another producer is a correction of a list from elsewhere, and a fault of a sheet older than the page', () => {
  expect(settle(draft({ producer: 'HTX Tà Xùa' }, before))[0]).toMatchObject({
    record: { producer: 'htx-ta-xua' },
    faults: [],
  });
  const [outdated] = settle(draft({ producer: 'HTX Tà Xùa', version: 'v0' }, before));
  expect(outdated).toMatchObject({
    record: { producer: 'htx-hai' },
    faults: [{ code: 'page-edited', params: { key: 'producer', found: 'HTX Tà Xùa', current: 'htx-hai' } }],
  });
  expect(settle(draft({ producer: 'htx-hai', version: 'v0' }, before))[0]?.faults).toEqual([]);
});

test('a name that nobody has becomes a producer of the place and the sources of the product', () => {
  const [page] = settle(
    draft({
      producer: 'Công ty  TNHH Mây',
      'origin.former': 'Sơn La',
      'origin.district': 'Mộc Châu',
      'sources.1.title': 'Bài',
      'sources.1.publisher': 'Báo',
    }),
  );
  expect(page?.record['producer']).toBe('cong-ty-may');
  expect(page?.newProducer).toMatchObject({
    collection: 'producers',
    id: 'cong-ty-may',
    record: {
      name: 'Công ty TNHH Mây',
      kind: 'enterprise',
      origin: { former: 'son-la', district: 'Mộc Châu' },
      sources: [{ key: 'bao', title: 'Bài', publisher: 'Báo', read: '2026-11-21' }],
    },
    place: { row: 1, column: 1 },
  });
  expect([...(page?.newProducer?.cells.keys() ?? [])]).toEqual(['name', 'id']);
  expect(page?.notices).toEqual([
    { code: 'producerNew', params: { found: 'Công ty TNHH Mây', id: 'cong-ty-may', place: 'x.csv!B2' } },
  ]);
});

test('place and sources of a new producer are its own: editing it edits no product', () => {
  const [page] = settle(draft({ producer: 'HTX Mới', 'origin.former': 'Sơn La' }));
  expect(page?.newProducer?.record['origin']).toEqual(page?.record['origin']);
  expect(page?.newProducer?.record['origin']).not.toBe(page?.record['origin']);
});

test('a producer is new once; later rows find it, whatever spelling they use', () => {
  const pages = settle(
    draft({ producer: 'Hợp tác xã Mây' }),
    draft({ producer: 'HTX mây' }, undefined, 3),
    draft({ producer: 'htx-may' }, undefined, 4),
  );
  expect(pages.map(({ record }) => record['producer'])).toEqual(['htx-may', 'htx-may', 'htx-may']);
  expect(pages.map((page) => page.newProducer !== undefined)).toEqual([true, false, false]);
});

test('ids of new producers keep clear of one another', () => {
  const pages = settle(
    draft({ producer: 'HTX Hai (Lào Cai)', 'origin.former': 'Lào Cai' }),
    draft({ producer: 'HTX Hai; Lào Cai' }, undefined, 3),
  );
  const ids = pages.flatMap(({ newProducer }) => newProducer?.id ?? []);
  expect(new Set([...ids, ...known.map(({ id }) => id)]).size).toBe(ids.length + known.length);
});

test('a name that differs by a few letters is told, and what looks like an id of nobody is refused', () => {
  expect(settle(draft({ producer: 'HTX Tà Xuà A' }))[0]?.notices.map(({ code }) => code)).toEqual([
    'producerNew',
    'producerSimilar',
  ]);
  const [unknown] = settle(draft({ producer: 'htx-ta-xuaa' }));
  expect(unknown?.faults).toEqual([
    {
      place: { table: { file: 'x.csv' }, row: 1, column: 1 },
      code: 'producer-unknown',
      params: { found: 'htx-ta-xuaa', nearest: 'htx-ta-xua' },
    },
  ]);
  expect(settle(draft({ producer: 'xa-xoi-lam' }))[0]?.faults[0]?.params).toEqual({ found: 'xa-xoi-lam' });
  expect(settle(draft({ producer: 'ocop' }))[0]?.record['producer']).toBe('ocop');
});

test('the kind that the row states goes before the one that the name says', () => {
  expect(settle(draft({ producer: 'Mây', producerKind: 'Hộ kinh doanh' }))[0]?.newProducer?.record['kind']).toBe(
    'household',
  );
  expect(settle(draft({ producer: 'Mây', producerKind: '' }))[0]?.newProducer?.record['kind']).toBe('other');
  const [faulty] = settle(draft({ producer: 'HTX Mây', producerKind: 'phi thuyền' }));
  expect(faulty?.faults).toMatchObject([
    { code: 'value-not-allowed', place: { column: 2 }, params: { key: 'producerKind' } },
  ]);
  expect(faulty?.newProducer?.record['kind']).toBe('cooperative');
});
