import { expect, test } from 'vitest';
import { faultsIn, planText, productText } from '../checked-files.ts';

const from = (district: string): string => productText().replace('lao-cai', `lao-cai\n  district: ${district}`);

test.each(['Chưa rõ', 'đang cập nhật', 'N/A', 'n/a', '"..."', '…', '"?"', 'KHÔNG XÁC ĐỊNH', 'TODO'])(
  'a district “%s” is a stand-in',
  async (district) => {
    expect(await faultsIn({ 'products/tra/index.md': from(district) })).toEqual([
      'products/tra/index.md:6:13 text-placeholder',
    ]);
  },
);

test.each(['Na Rì', 'Không Lào', 'Ea H’leo', 'Sa Pa (nay là thị xã)'])('a district “%s” is none', async (district) => {
  expect(await faultsIn({ 'products/tra/index.md': from(district) })).toEqual([]);
});

test('a plan may be of unknown status', async () => {
  expect(await faultsIn({ 'plans/ke-hoach.yml': planText(['status: unknown']) })).toEqual([]);
});

test('a name stands on one line; a name folded by YAML does', async () => {
  const named = (name: string): string => productText().replace('name: Trà Shan', `name: ${name}`);
  expect(await faultsIn({ 'products/tra/index.md': named('>\n  Trà\n  Shan') })).toEqual([]);
  expect(await faultsIn({ 'products/tra/index.md': named('|\n  Trà\n  Shan') })).toEqual([
    'products/tra/index.md:2:7 line-break-in-text',
  ]);
});
