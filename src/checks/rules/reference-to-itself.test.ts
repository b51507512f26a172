import { expect, test } from 'vitest';
import { faultsIn, planText } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

const target = (id: string, ...more: string[]): string[] => [
  `  - id: ${id}`,
  ...['metric: crop_area', 'comparator: eq', 'value: 1', 'unit: ha', ...more].map((line) => `    ${line}`),
];

test('a target is part of another one, and inherited from another plan', async () => {
  const files = (partOf: string, plan: string): Record<string, string> => ({
    'plans/cu.yml': planText(),
    'plans/moi.yml': planText([
      'targets:',
      ...target('tong'),
      ...target('mot', `partOf: ${partOf}`),
      ...target('hai', `inheritedFrom: ${plan}`),
    ]),
  });
  expect(await faultsIn(files('tong', 'cu'))).toEqual([]);
  expect(await faultsIn(files('mot', 'moi'))).toEqual([
    'plans/moi.yml:22:13 reference-to-itself',
    'plans/moi.yml:28:20 reference-to-itself',
  ]);
});

test('a legal text is replaced by another one', async () => {
  const text = (replacedBy: string): string => `type: luat\ntitle: Luật\nreplacedBy: ${replacedBy}\n`;
  const files = { 'documents/cu.yml': text('moi'), 'documents/moi.yml': text('moi') };
  expect(await faultsIn(files)).toEqual(['documents/moi.yml:3:13 reference-to-itself']);
});

test('what refers to itself is quoted with its key', async () => {
  const plan = planText(['targets:', ...target('mot', 'partOf: mot', 'inheritedFrom: moi')]);
  expect(await saidOf(plan, 'plans/moi.yml')).toEqual([
    '17:13 reference-to-itself key=partOf found=mot',
    '18:20 reference-to-itself key=inheritedFrom found=moi',
  ]);
  expect(await saidOf('type: luat\ntitle: Luật\nreplacedBy: moi\n', 'documents/moi.yml')).toEqual([
    '3:13 reference-to-itself key=replacedBy found=moi',
  ]);
});

test('a page of another kind may share the name', async () => {
  const text = 'type: luat\ntitle: Luật\nreplacedBy: moi\n';
  const others = { 'documents/moi.yml': 'type: luat\ntitle: Luật\n', 'plans/cu.yml': planText() };
  expect(await saidOf(text, 'documents/cu.yml', others)).toEqual([]);
});
