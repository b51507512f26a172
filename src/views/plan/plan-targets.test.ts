import { expect, test } from 'vitest';
import { catalogueOf, one, planPage } from '../../catalogue/catalogue-fixture.ts';
import type { PlanResult, PlanTarget } from '../../domain/plan-target.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { TargetRow, TargetTable } from '../../components/plan/target-table.ts';
import { toTargetTable } from './plan-targets.ts';

const goal = (more: Partial<PlanTarget> = {}): PlanTarget => ({
  id: 'a',
  metric: 'products_certified',
  comparator: 'gte',
  value: 20,
  unit: 'sản phẩm',
  basis: 'new_in_period',
  ...more,
});

const figure = (more: Partial<PlanResult> = {}): PlanResult => ({
  target: 'a',
  value: 25,
  status: 'final',
  comparable: 'yes',
  ...more,
});

interface Told {
  readonly targets: readonly PlanTarget[];
  readonly results?: readonly PlanResult[];
  readonly place?: Plan['place'];
  readonly english?: NonNullable<Parameters<typeof planPage>[1]>['page'];
  readonly locale?: Locale;
  readonly links?: boolean;
}

async function tableOf({ english, links = true, locale = 'vi', place, results = [], targets }: Told) {
  const facts = { targets: [...targets], results: [...results], ...(place && { place }) };
  const { catalogue } = await catalogueOf({ plans: [planPage('ke-hoach', { facts, page: { ...english } })] });
  return toTargetTable(one(catalogue.plans[0]), locale, links);
}

const rowOf = async (told: Told): Promise<TargetRow> => one(rowsOf(await tableOf(told))[0]);
const rowsOf = (table: TargetTable | undefined) => table?.families.flatMap(({ rows }) => rows) ?? [];

test('a plan without targets has no table', async () => {
  expect(await tableOf({ targets: [] })).toBeUndefined();
});

test('targets stand by family, in the order of the families', async () => {
  const table = await tableOf({ targets: [goal({ id: 'b', metric: 'training_rounds' }), goal()] });
  expect(table?.families.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['Công nhận sản phẩm', 1],
    ['Tập huấn và cam kết', 1],
  ]);
  expect(table?.hasResults).toBe(false);
});

test.each([
  [{ comparator: 'gte' }, 'từ 20 sản phẩm trở lên'],
  [{ comparator: 'gt' }, 'trên 20 sản phẩm'],
  [{ comparator: 'eq' }, '20 sản phẩm'],
  [{ comparator: 'approx' }, 'khoảng 20 sản phẩm'],
  [{ comparator: 'lte' }, 'không quá 20 sản phẩm'],
  [{ comparator: 'range', valueMax: 30 }, '20 đến 30 sản phẩm'],
  [{ comparator: 'range' }, '20 đến 20 sản phẩm'],
  [{ comparator: 'gte', unit: '%', value: 72.5 }, 'từ 72,5% trở lên'],
] as const)('a goal is told as the plan sets it: %o', async (more, words) => {
  expect((await rowOf({ targets: [goal(more)] })).goal).toBe(words);
});

test.each([
  [{ starsMin: 3 }, 'từ 3 sao'],
  [{ starsMin: 4, starsMax: 4 }, '4 sao'],
  [{ starsMin: 3, starsMax: 4 }, '3 đến 4 sao'],
  [{ starsMax: 4 }, ''],
  [{ scope: { fromStars: 3, toStars: 4 } }, 'nâng từ 3 lên 4 sao'],
  [{ scope: { fromStars: 3 } }, ''],
  [{ stage: 'submitted' }, 'trình cấp trên'],
  [{ stage: 'recognised' }, ''],
  [{ deadline: '2025-06-30' }, 'đến 30/06/2025'],
  [{ deadline: '2025-12-31' }, ''],
  [{ basis: 'cumulative', starsMin: 3 }, 'từ 3 sao; lũy kế'],
] as const)(
  'a target is qualified by what sets it apart, a deadline only where the plan ends on another day: %o',
  async (more, words) => {
    expect((await rowOf({ targets: [{ ...goal(), basis: undefined, ...more }] })).qualifiers).toBe(words);
  },
);

test('a target is called by its label, or by what it counts', async () => {
  expect((await rowOf({ targets: [goal({ label: 'Sản phẩm chè' })] })).name).toBe('Sản phẩm chè');
  expect((await rowOf({ targets: [goal()] })).name).not.toBe('');
});

test('what a target is about more closely stands below it; a note that repeats the name does not', async () => {
  const scope = { product: 'Chè', commune: 'Suối Giàng', places: ['Văn Chấn', 'Trạm Tấu'] };
  const told = await rowOf({ targets: [goal({ label: 'Chè mới', scope, note: 'Chè mới.' })] });
  expect(told.scope.map(({ text }) => text)).toEqual(['Chè', 'Suối Giàng', 'Văn Chấn', 'Trạm Tấu']);
  expect((await rowOf({ targets: [goal({ note: 'Tính cả nâng hạng.' })] })).scope).toEqual([
    { text: 'Tính cả nâng hạng.', lang: 'vi' },
  ]);
});

test('in another language unit, scope and notes are those of the translation, or say that they are Vietnamese', async () => {
  const vi = { summary: '', html: '' };
  const targets = [goal({ unit: 'gian hàng', scope: { product: 'Chè', commune: 'Suối Giàng' }, note: 'Lưu ý.' })];
  const en = { ...vi, targets: { a: { unit: 'stalls', product: 'Tea', note: 'Mind this.' } } };
  const translated = await rowOf({ targets, locale: 'en', english: { words: { vi, en } } });
  expect(translated).toMatchObject({
    goalLang: undefined,
    scope: [
      { text: 'Tea', lang: 'en' },
      { text: 'Suối Giàng', lang: 'vi' },
      { text: 'Mind this.', lang: 'en' },
    ],
  });
  expect(translated.goal).toContain('20 stalls');
  expect(await rowOf({ targets: [goal({ unit: 'đơn vị lạ' })], locale: 'en' })).toMatchObject({ goalLang: 'vi' });
  expect(await rowOf({ targets: [goal({ unit: '%' })], locale: 'en' })).toMatchObject({ goalLang: undefined });
});

test('each published figure stands beside its target, with how and until when it counts, and where it was read', async () => {
  const results = [
    figure({ value: 12, status: 'interim', asOf: '2025-06', source: 'bao' }),
    figure({ counting: 'new', note: 'Ước tính.' }),
    figure({ target: 'khac' }),
    figure({ value: null }),
  ];
  const { results: lines } = await rowOf({ targets: [goal()], results });
  expect(lines.map(({ figure: told }) => told)).toEqual(['12 sản phẩm', '25 sản phẩm', 'không rõ con số']);
  expect(lines[0]?.about).toMatch(/^tính đến .*6.*2025; số liệu giữa kỳ$/u);
  expect(lines[0]).toMatchObject({ sourceHref: '#source-bao', note: undefined, bar: { kind: 'interim' } });
  expect(lines[1]).toMatchObject({
    about: 'công nhận mới; số liệu cuối kỳ',
    note: { text: 'Ước tính.' },
    sourceHref: undefined,
    bar: { kind: 'final' },
  });
});

test('on a page without the sources of the plan, figures link to none', async () => {
  const told = { targets: [goal()], results: [figure({ source: 'bao' })] };
  expect((await rowOf({ ...told, links: false })).results[0]?.sourceHref).toBeUndefined();
});

test('a note of a figure is translated by its place among all figures of the plan', async () => {
  const vi = { summary: '', html: '' };
  const results = [figure({ target: 'b', note: 'Khác.' }), figure({ note: 'Ước tính.' })];
  const english = { words: { vi, en: { ...vi, results: [null, 'Estimated.'] } } };
  const targets = [goal(), goal({ id: 'b' })];
  const rows = rowsOf(await tableOf({ targets, results, english, locale: 'en' }));
  expect(rows.map((row) => row.results[0]?.note)).toEqual([
    { text: 'Estimated.', lang: 'en' },
    { text: 'Khác.', lang: 'vi' },
  ]);
});

test.each([
  ['final and above', [figure()], {}, 'exceeded', 'Vượt'],
  ['final and equal', [figure({ value: 20 })], {}, 'reached', 'Đạt'],
  ['final and below', [figure({ value: 19 })], {}, 'not-reached', 'Chưa đạt theo số liệu công bố'],
  ['interim', [figure({ status: 'interim' })], {}, 'interim', 'Số liệu giữa kỳ'],
  ['none', [], {}, 'no-result', 'Chưa có kết quả công bố'],
  ['of half the territory', [figure({ comparable: 'partial' })], {}, 'no-verdict', 'Không đủ cơ sở so sánh'],
  ['of a merged province after the merger', [figure({ asOf: '2025-12' })], {}, 'no-verdict', 'Không đủ cơ sở so sánh'],
  [
    'of a province that stayed, after the merger',
    [figure({ asOf: '2025-12' })],
    { province: 'cao-bang' },
    'exceeded',
    'Vượt',
  ],
] as const)(
  'a target is judged alone, and only by a figure that can be compared: %s',
  async (_, results, place, verdict, label) => {
    const at = Object.keys(place).length === 0 ? { province: 'yen-bai' as const } : place;
    expect(await rowOf({ targets: [goal()], results, place: at })).toMatchObject({ verdict, verdictLabel: label });
  },
);

test('a table says whether anything was published', async () => {
  expect((await tableOf({ targets: [goal()], results: [figure()] }))?.hasResults).toBe(true);
});
