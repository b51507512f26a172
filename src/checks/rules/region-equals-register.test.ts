import { describe, expect, test } from 'vitest';
import { faultsIn, pageText } from '../checked-files.ts';
import { saidOf } from './rule-fixture.ts';

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

describe('what the register says instead is told', () => {
  const at = 'regions/lao-cai/index.md';

  test.each([
    { line: 0, text: 'code: "10"', said: '2:7 region-differs-from-register key=code found=10 expected=15' },
    {
      line: 1,
      text: 'name: Yên Bái',
      said: '3:7 region-differs-from-register key=name found=Yên Bái expected=Lào Cai',
    },
    {
      line: 3,
      text: 'economicRegion: bac-trung-bo',
      said: '5:17 region-differs-from-register key=economicRegion found=bac-trung-bo expected=trung-du-mien-nui-phia-bac',
    },
    {
      line: 5,
      text: '  - { id: yen-bai, code: "15", name: Yên, type: province }',
      said: '7:38 region-differs-from-register key=name found=Yên expected=Yên Bái',
    },
    {
      line: 6,
      text: '  - { id: lao-cai, code: "10", name: Lào Cai, type: city }',
      said: '8:53 region-differs-from-register key=type found=city expected=province',
    },
    {
      line: 6,
      text: '  - { id: son-la, code: "14", name: Sơn La, type: province }',
      said: '7:3 region-differs-from-register key=mergedFrom found=yen-bai,son-la expected=yen-bai,lao-cai',
    },
  ])('$text', async ({ line, said, text }) => {
    expect(await saidOf(replaced(line, text), at)).toEqual([said]);
  });

  test('the parts may stand in another order', async () => {
    const [code = '', name = '', type = '', region = '', head = '', ...parts] = laoCai;
    expect(await saidOf(pageText([code, name, type, region, head, ...parts.toReversed()]), at)).toEqual([]);
  });

  test('a folder that is nearly a province comes with the right name', async () => {
    expect(await saidOf(pageText(laoCai), 'regions/lao-cia/index.md')).toEqual([
      '1:1 region-unknown found=lao-cia nearest=lao-cai',
    ]);
  });
});
