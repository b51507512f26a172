import { expect, test } from 'vitest';
import { doubtsIn, planText, warningsIn } from '../checked-files.ts';

const known = (asOf: string): string =>
  planText([
    ...['targets:', '  - id: tong', '    metric: crop_area', '    comparator: eq', '    value: 1', '    unit: ha'],
    ...[
      'results:',
      '  - target: tong',
      '    value: 1',
      `    asOf: ${asOf}`,
      '    status: final',
      '    comparable: "yes"',
    ],
  ]);

test.each([
  { asOf: '2023-12-31', found: ['day-before-period'] },
  { asOf: '2023-12', found: ['day-before-period'] },
  { asOf: '"2023"', found: ['day-before-period'] },
  { asOf: '2024-01-01', found: [] },
  { asOf: '"2024"', found: [] },
])('a result as of $asOf for a plan that begins on 2024-01-01', async ({ asOf, found }) => {
  expect(await doubtsIn({ 'plans/ke-hoach.yml': known(asOf) })).toEqual(
    found.map((code) => `plans/ke-hoach.yml:20:11 ${code}`),
  );
});

test.each([
  { status: 'in_force', end: '2024-12-31', odd: true },
  { status: 'in_force', end: '2026-12-31', odd: false },
  { status: 'ended', end: '2026-12-31', odd: true },
  { status: 'ended', end: '2024-12-31', odd: false },
  { status: 'ended_by_merger', end: '2026-12-31', odd: false },
])('a plan $status until $end', async ({ end, odd, status }) => {
  const text = planText([`status: ${status}`]).replace('  label', `  end: ${end}\n  label`);
  const warnings = await warningsIn({ 'plans/ke-hoach.yml': text });
  expect(warnings.map(({ code, line }) => `${String(line)} ${code}`)).toEqual(odd ? ['12 plan-status-odd'] : []);
});
