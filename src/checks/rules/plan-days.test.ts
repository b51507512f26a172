import { describe, expect, test } from 'vitest';
import { planText, testDay } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

const saidOfPlan = (more: readonly string[], change = (text: string): string => text): Promise<readonly string[]> =>
  saidOf(change(planText(more)), 'plans/ke-hoach.yml');

const target = [
  'targets:',
  '  - id: tong',
  '    metric: crop_area',
  '    comparator: eq',
  '    value: 1',
  '    unit: ha',
];
const known = (asOf: string): readonly string[] => [
  ...target,
  ...[
    'results:',
    '  - target: tong',
    '    value: 1',
    `    asOf: ${asOf}`,
    '    status: final',
    '    comparable: "yes"',
  ],
];

describe('a plan that begins on 2024-01-01', () => {
  test.each([
    { asOf: '2023-12-31', odd: true },
    { asOf: '2023-12', odd: true },
    { asOf: '"2023"', odd: true },
    { asOf: '2023', odd: true },
    { asOf: '2024-01-01', odd: false },
    { asOf: '2024-01', odd: false },
    { asOf: '"2024"', odd: false },
    { asOf: '2024-06-30', odd: false },
  ])('has a result as of $asOf too early: $odd', async ({ asOf, odd }) => {
    const found = asOf.replaceAll('"', '');
    expect(await saidOfPlan(known(asOf))).toEqual(
      odd ? [`20:11 day-before-period key=asOf found=${found} start=2024-01-01`] : [],
    );
  });

  test.each([
    { name: 'a target', more: [...target, '    deadline: 2023-12-31'], at: '17:15' },
    { name: 'a task', more: ['tasks:', '  - title: Họp', '    deadline: 2023-12-31'], at: '13:15' },
  ])('has $name due before that', async ({ at, more }) => {
    expect(await saidOfPlan(more)).toEqual([`${at} day-before-period key=deadline found=2023-12-31 start=2024-01-01`]);
    expect(await saidOfPlan(more.map((line) => line.replace('2023-12-31', '2024-01-01')))).toEqual([]);
  });

  test('has nothing early where its own beginning is no day, or a result’s is none', async () => {
    const broken = (text: string): string => text.replace('start: 2024-01-01', 'start: 2024-13-01');
    expect((await saidOfPlan(known('2020-01-01'), broken)).join()).not.toContain('day-before-period');
    expect((await saidOfPlan(known('năm 2020'))).join()).not.toContain('day-before-period');
  });
});

describe(`what a plan says of its end, on ${testDay}`, () => {
  test.each([
    { status: 'in_force', end: '2024-12-31', odd: true },
    { status: 'in_force', end: '2026-11-20', odd: true },
    { status: 'in_force', end: '2026-11-21', odd: false },
    { status: 'in_force', end: '2026-12-31', odd: false },
    { status: 'ended', end: '2026-12-31', odd: true },
    { status: 'ended', end: '2026-11-22', odd: true },
    { status: 'ended', end: '2026-11-21', odd: false },
    { status: 'ended', end: '2024-12-31', odd: false },
    { status: 'ended_by_merger', end: '2026-12-31', odd: false },
    { status: 'replaced', end: '2026-12-31', odd: false },
    { status: 'unknown', end: '2024-12-31', odd: false },
  ])('“$status” until $end is odd: $odd', async ({ end, odd, status }) => {
    const said = await saidOfPlan([`status: ${status}`], (text) => text.replace('  label', `  end: ${end}\n  label`));
    expect(said).toEqual(odd ? [`12:9 plan-status-odd found=${status} end=${end}`] : []);
  });

  test('without an end, or a status, nothing is odd', async () => {
    expect(await saidOfPlan(['status: in_force'])).toEqual([]);
    expect(await saidOfPlan([], (text) => text.replace('  label', '  end: 2024-12-31\n  label'))).toEqual([]);
  });
});
