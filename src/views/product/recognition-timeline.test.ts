import { expect, test } from 'vitest';
import { productOf, productPage, recognition } from '../../catalogue/catalogue-fixture.ts';
import type { Origin } from '../../domain/origin.ts';
import type { Recognition } from '../../domain/recognition.ts';
import type { Locale } from '../../i18n/locale.ts';
import { toTimeline } from './recognition-timeline.ts';
import type { TimelineStep } from './recognition-timeline.ts';

async function timelineOf(
  recognitions: readonly Partial<Recognition>[],
  locale: Locale = 'vi',
  origin: Origin = { former: 'yen-bai' },
): Promise<readonly TimelineStep[]> {
  const facts = { origin, recognitions: recognitions.map((more) => recognition(more)) };
  return toTimeline(await productOf(productPage('che', { facts })), locale);
}

const rowsOf = (step: TimelineStep | undefined) => step?.rows.map(({ label, text }) => `${label}: ${text}`);

test('the history is told newest first, with what changed in the stars', async () => {
  const steps = await timelineOf([
    { stars: 3, date: '2025-06-15' },
    { stars: 4, date: '2022-06-15' },
    { stars: 3, date: '2019-06-15' },
  ]);
  expect(steps.map(({ kind, when }) => [kind, when])).toEqual([
    ['ending', '15/06/2028'],
    ['downgraded', 'Ngày ký 15/06/2025'],
    ['upgraded', 'Ngày ký 15/06/2022'],
    ['recognised', 'Ngày ký 15/06/2019'],
  ]);
});

test('a revocation tells its day, its decision and its reason', async () => {
  const revoked = { date: '2026-11-30', decision: '12/QĐ-UBND', reason: 'Không duy trì điều kiện.' };
  const [step] = await timelineOf([{ date: '2025-06-15', revoked }]);
  expect(step).toMatchObject({ kind: 'revoked', when: '30/11/2026', notes: [] });
  expect(rowsOf(step)).toEqual(['Quyết định số: 12/QĐ-UBND', 'Lý do: Không duy trì điều kiện.']);
});

test('a revocation still to come is not told yet', async () => {
  const steps = await timelineOf([{ date: '2025-06-15', revoked: { date: '2026-12-01' } }]);
  expect(steps.map(({ kind }) => kind)).toEqual(['ending', 'recognised']);
});

test('what has ended says that no later decision is known; what will end says nothing of it', async () => {
  const [lapsed] = await timelineOf([{ date: '2020-05-05' }]);
  expect(lapsed).toMatchObject({ kind: 'lapsed', when: '05/05/2023' });
  expect(lapsed?.notes).toHaveLength(1);
  const [ending] = await timelineOf([{ date: '2025-06-15' }]);
  expect(ending?.notes).toEqual([]);
});

test('an end that has a step of its own is not told twice; another one is told with its decision', async () => {
  const steps = await timelineOf([{ date: '2025-06-15' }, { date: '2022-06-20' }]);
  expect(rowsOf(steps[1])?.join()).not.toContain('Thời hạn đến');
  expect(rowsOf(steps[2])).toContain('Thời hạn đến: 20/06/2025');
});

test('a recognition tells its decision, issuer, round, points, code and source', async () => {
  const [, step] = await timelineOf([
    {
      date: '2025-06-15',
      decision: '1234/QĐ-UBND',
      issuer: 'UBND tỉnh',
      level: 'province',
      round: 'Đợt 2',
      points: 72.5,
      code: 'YB-01',
    },
  ]);
  expect(step?.stars).toEqual({ count: 4, label: 'Hạng 4 sao' });
  expect(rowsOf(step)).toEqual([
    'Quyết định số: 1234/QĐ-UBND',
    'Nơi công nhận: UBND tỉnh',
    'Đợt đánh giá: Đợt 2',
    'Điểm: 72,5',
    'Mã sản phẩm: YB-01',
    'Theo nguồn: Kết quả đánh giá',
  ]);
  expect(step?.rows.at(-1)?.href).toBe('#source-bao');
});

test('where only the level of the issuer is known, it takes the place of its name', async () => {
  const [, step] = await timelineOf([{ date: '2025-06-15', level: 'province' }], 'en');
  expect(step?.rows[0]).toMatchObject({ text: 'Provincial level', lang: undefined });
});

test('a round that is only numbered needs no Vietnamese word; one with a name keeps it', async () => {
  const [, numbered] = await timelineOf([{ date: '2025-06-15', round: 'Đợt 12' }], 'en');
  expect(numbered?.rows[0]).toEqual({ label: 'Round', text: '12', lang: undefined });
  const [, named] = await timelineOf([{ date: '2025-06-15', round: 'Đợt 2 năm 2024' }], 'en');
  expect(named?.rows[0]).toEqual({ label: 'Round', text: 'Đợt 2 năm 2024', lang: 'vi' });
});

const merged = 'Yên Bái nay thuộc Lào Cai.';

test.each([
  ['decided by the province the day before the merger', { date: '2025-06-30', level: 'province' }, [merged]],
  ['decided on the day of the merger', { date: '2025-07-01', level: 'province' }, []],
  ['of a round before 2025', { year: 2024, level: 'province' }, [merged]],
  ['of the round of 2025', { year: 2025, level: 'province' }, []],
  ['decided by the ministry', { date: '2025-06-30', level: 'national' }, []],
  ['of an issuer that is not known', { date: '2025-06-30' }, []],
] as const)('what became of the issuer is told where it is gone: %s', async (_, known, notes) => {
  const steps = await timelineOf([{ ...known }]);
  expect(steps.at(-1)?.notes).toEqual(notes);
});

test('a district that recognised is said to be gone, whenever it was', async () => {
  const steps = await timelineOf([{ date: '2024-06-15', stars: 3, level: 'district' }]);
  expect(steps.at(-1)?.notes[0]).toContain('Cấp huyện không còn');
});

test('a province that kept its name needs no note', async () => {
  const steps = await timelineOf([{ date: '2024-06-15', level: 'province' }], 'vi', { former: 'lao-cai' });
  expect(steps.at(-1)?.notes).toEqual([]);
});
