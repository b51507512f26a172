import { expect, test } from 'vitest';
import { catalogueOf, documentPage, one, planPage, postPage, productPage } from '../../catalogue/catalogue-fixture.ts';
import type { SomePages } from '../../catalogue/catalogue-fixture.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Locale } from '../../i18n/locale.ts';
import { toPlanPage } from './plan-page.ts';
import type { PlanPage } from './plan-page.ts';
import { toPlanRow } from './plan-row.ts';

async function pageOf(facts: Partial<Plan>, others: SomePages = {}, locale: Locale = 'vi'): Promise<PlanPage> {
  const plans = [planPage('nam-2025', { facts }), ...(others.plans ?? [])];
  const { catalogue, lists } = await catalogueOf({ ...others, plans });
  return toPlanPage(one(catalogue.planById.get('nam-2025')), catalogue, lists, locale);
}

const factsOf = ({ facts }: PlanPage) =>
  Object.fromEntries(
    facts.map(({ label, lines }) => [label, lines.map((parts) => parts.map(({ text }) => text).join(''))]),
  );

test('a plan tells its document, issuer, place and time; what is not known is left out', async () => {
  const page = await pageOf({ document: { number: '12/KH-UBND', date: '2025-02-01' }, status: 'ended' });
  expect(factsOf(page)).toEqual({
    Số: ['12/KH-UBND'],
    'Ngày ký': ['01/02/2025'],
    'Nơi ban hành': ['Ủy ban nhân dân tỉnh Yên Bái (Cấp tỉnh)'],
    'Địa bàn': ['Yên Bái (nay thuộc Lào Cai sau hợp nhất)'],
    'Thời gian': ['01/01/2025 đến 31/12/2025'],
    'Tình trạng': ['Đã kết thúc kỳ'],
  });
  expect(Object.keys(factsOf(await pageOf({})))).toEqual(['Nơi ban hành', 'Địa bàn', 'Thời gian']);
});

test.each([
  [
    'a district of a merged province',
    { province: 'yen-bai', district: 'Văn Chấn', commune: 'Suối Giàng' },
    'Suối Giàng, Văn Chấn, Yên Bái (nay thuộc Lào Cai sau hợp nhất)',
  ],
  ['a province that stayed as it was', { province: 'cao-bang' }, 'Cao Bằng'],
  ['the whole country', {}, 'Cả nước'],
] as const)('the place of a plan: %s', async (_, place, words) => {
  expect(factsOf(await pageOf({ place }))['Địa bàn']).toEqual([words]);
});

test('a period without an end is told as the plan names it', async () => {
  expect(factsOf(await pageOf({ period: { start: '2021-01-01', label: '2021–2025' } }))['Thời gian']?.[0]).toMatch(
    /^2021.*2025$/u,
  );
});

test('the number to begin with is told with its day and its note', async () => {
  expect(
    factsOf(await pageOf({ baseline: { value: 1200, asOf: '2024-12', note: 'Số của tỉnh.' } }))['Điểm xuất phát']?.[0],
  ).toMatch(/^1\.200 \(tính đến .*12.*2024\) Số của tỉnh\.$/u);
  expect(factsOf(await pageOf({ baseline: { value: 7 } }))['Điểm xuất phát']).toEqual(['7']);
});

test('money is told in all and by source, as far as amounts are known', async () => {
  const budget: Plan['budget'] = [
    {
      total: 5_000_000_000,
      currency: 'VND',
      parts: [{ source: 'Ngân sách tỉnh', amount: 2_000_000_000 }, { source: 'Dân góp' }],
    },
    { total: 1_000_000, currency: 'VND' },
  ];
  const lines = factsOf(await pageOf({ budget }))['Kinh phí'];
  expect(lines).toHaveLength(2);
  expect(lines?.[0]).toMatch(/5.*; Ngân sách tỉnh: .*2/u);
  expect(lines?.[0]).not.toContain('Dân góp');
});

test('products of the catalogue at the place are told beside the plan; a national plan is set beside nothing', async () => {
  const products = [productPage('a'), productPage('b', { facts: { origin: { former: 'lao-cai' } } })];
  expect((await pageOf({}, { products })).inCatalogue).toEqual({ text: '1 sản phẩm', href: '/tinh-thanh-cu/yen-bai/' });
  expect((await pageOf({})).inCatalogue?.text).toBe('0 sản phẩm');
  expect((await pageOf({ place: {} })).inCatalogue).toBeUndefined();
});

test('other plans of the province of today are related, not the plan itself nor a national one', async () => {
  const other = (id: string, place: Plan['place']) => planPage(id, { facts: { place } });
  const plans = [
    other('lao-cai', { province: 'lao-cai' }),
    other('xa', { province: 'cao-bang' }),
    other('ca-nuoc', {}),
  ];
  expect((await pageOf({}, { plans })).related.map(({ id }) => id)).toEqual(['lao-cai']);
  expect((await pageOf({ place: {} }, { plans })).related).toEqual([]);
  const many = Array.from({ length: 9 }, (_, place) => planPage(`khac-${String(place)}`));
  expect((await pageOf({}, { plans: many })).related).toHaveLength(8);
});

test('posts about the plan are listed', async () => {
  const news = [
    postPage('ve', { facts: { plans: ['nam-2025'] } }),
    postPage('khac', { facts: { plans: ['khac'] } }),
    postPage('khong'),
  ];
  expect((await pageOf({}, { news })).posts.map(({ href }) => href)).toEqual(['/tin-tuc/ve/']);
});

test('a product that the plan names leads to its page where the catalogue has it', async () => {
  const products: Plan['products'] = [
    { name: 'Chè', productId: 'che', commune: 'Suối Giàng', stage: 'certified' },
    { name: 'Mật', productId: 'khong-co', stage: 'planned' },
    { name: 'Gạo' },
  ];
  expect((await pageOf({ products }, { products: [productPage('che')] })).products).toEqual([
    { name: 'Chè', href: '/san-pham/che/', about: 'Suối Giàng, đã được công nhận' },
    { name: 'Mật', href: undefined, about: 'dự kiến' },
    { name: 'Gạo', href: undefined, about: '' },
  ]);
});

test('goals without numbers, milestones, notes and context stand in the language where they are translated', async () => {
  const facts: Partial<Plan> = {
    qualitativeGoals: ['Một', 'Hai'],
    milestones: [{ date: '2025-06', label: 'Đợt 1' }],
    readerNotes: ['Lưu ý'],
    context: [{ fact: 'Bối cảnh' }],
  };
  const vi = { summary: '', html: '' };
  const words = {
    vi,
    en: { ...vi, title: 'Plan', qualitativeGoals: ['One'], milestones: ['Round 1'], context: ['Context'] },
  };
  const { catalogue, lists } = await catalogueOf({ plans: [planPage('nam-2025', { facts, page: { words } })] });
  const page = toPlanPage(one(catalogue.plans[0]), catalogue, lists, 'en');
  expect(page.title).toEqual({ text: 'Plan', lang: 'en' });
  expect(page.goals).toEqual([
    { text: 'One', lang: 'en' },
    { text: 'Hai', lang: 'vi' },
  ]);
  expect(page.milestones[0]).toMatchObject({ label: { text: 'Round 1', lang: 'en' } });
  expect(page.milestones[0]?.date).toContain('June 2025');
  expect(page.notes).toEqual([{ text: 'Lưu ý', lang: 'vi' }]);
  expect(page.context).toEqual([{ text: 'Context', lang: 'en' }]);
});

test('what the plan rests on is told by number, day, issuer and title; the catalogue knows more than the plan', async () => {
  const document = documentPage('qd-919', {
    facts: {
      number: '919/QĐ-TTg',
      date: '2022-08-01',
      issuer: 'Thủ tướng',
      title: 'Phê duyệt Chương trình',
      url: 'https://vb.example/919',
    },
  });
  const basis: Plan['basis'] = [
    { document: 'qd-919', number: 'khác', relation: 'implements' },
    { number: '12/NQ', date: '2021-01-02', issuer: 'Tỉnh ủy', relation: 'basis' },
    { issuer: 'Sở Nông nghiệp', relation: 'proposal' },
    { note: 'Theo tờ trình.', relation: 'proposal' },
    { relation: 'related_policy' },
  ];
  const facts = (await pageOf({ basis }, { documents: [document] })).basis;
  expect(
    facts.map(
      ({ label, lines }) =>
        `${label}: ${lines
          .flat()
          .map(({ text }) => text)
          .join('')}`,
    ),
  ).toEqual([
    'Thực hiện: 919/QĐ-TTg, 01/08/2022, Thủ tướng. Phê duyệt Chương trình',
    'Căn cứ: 12/NQ, 02/01/2021, Tỉnh ủy',
    'Theo đề nghị của: Sở Nông nghiệp',
    'Theo đề nghị của: Theo tờ trình.',
  ]);
  expect(facts[0]?.lines[0]?.[0]?.href).toBe('https://vb.example/919');
  const [english] = (await pageOf({ basis }, { documents: [document] }, 'en')).basis;
  expect(english?.lines[0]?.at(-1)).toEqual({ text: '. Phê duyệt Chương trình', lang: 'vi' });
});

test('a list tells how many targets a plan has, or that it has none in numbers', async () => {
  const target = {
    id: 'a',
    metric: 'products_certified',
    comparator: 'gte',
    value: 5,
    unit: 'sản phẩm',
    basis: 'annual',
  } as const;
  const { catalogue } = await catalogueOf({ plans: [planPage('a', { facts: { targets: [target] } }), planPage('b')] });
  expect(catalogue.plans.map((plan) => toPlanRow(plan, 'vi').targets)).toEqual([
    '1 mục tiêu',
    'không có mục tiêu bằng con số',
  ]);
});
