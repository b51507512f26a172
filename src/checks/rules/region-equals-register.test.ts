import { expect, test } from 'vitest';
import { faultsIn, pageText } from '../checked-files.ts';

const laoCai = [
  'code: "15"',
  'name: Lào Cai',
  'type: province',
  'economicRegion: trung-du-mien-nui-phia-bac',
  'mergedFrom:',
  '  - { id: yen-bai, code: "15", name: Yên Bái, type: province }',
  '  - { id: lao-cai, code: "10", name: Lào Cai, type: province }',
];

function replaced(line: number, text: string): string {
  return pageText(laoCai.map((fact, index) => (index === line ? text : fact)));
}

test('a page that says what the register says has no faults', async () => {
  expect(await faultsIn({ 'regions/lao-cai/index.md': pageText(laoCai) })).toEqual([]);
});

test.each([
  { name: 'another code', text: replaced(0, 'code: "10"'), found: '2:7' },
  { name: 'another name', text: replaced(1, 'name: Yên Bái'), found: '3:7' },
  { name: 'another kind', text: replaced(2, 'type: city'), found: '4:7' },
  {
    name: 'another code of a part',
    text: replaced(5, '  - { id: yen-bai, code: "14", name: Yên Bái, type: province }'),
    found: '7:26',
  },
  { name: 'a part that is missing', text: replaced(5, ''), found: '8:3' },
])('reports $name', async ({ text, found }) => {
  expect(await faultsIn({ 'regions/lao-cai/index.md': text })).toEqual([
    `regions/lao-cai/index.md:${found} region-differs-from-register`,
  ]);
});

test('a folder that is no province of today is reported', async () => {
  expect(await faultsIn({ 'regions/yen-bai/index.md': pageText(laoCai) })).toEqual([
    'regions/yen-bai/index.md:1:1 region-unknown',
  ]);
});
