import { describe, expect, test } from 'vitest';
import { productText } from '../checked-files.ts';
import { recognised, saidOf } from './rule-fixture.ts';

const issuedBy = (issuer: string): string => recognised('year: 2025', `issuer: ${issuer}`);

describe('an issuer of a product from Lào Cai', () => {
  test.each([
    { issuer: 'UBND tỉnh Lào Cai', why: 'the province' },
    { issuer: 'UBND tỉnh Yên Bái', why: 'the province it was merged with' },
    { issuer: 'UBND thành phố Sa Pa', why: 'no province' },
    { issuer: 'UBND huyện Bắc Hà', why: 'a district' },
    { issuer: 'Bộ Nông nghiệp và Môi trường', why: 'a ministry' },
    { issuer: 'UBND tỉnh Nghệ An (cũ)', why: 'more words behind the name' },
    { issuer: 'Nghệ An', why: 'a name alone' },
  ])('may be “$issuer”: $why', async ({ issuer }) => {
    expect(await saidOf(issuedBy(issuer))).toEqual([]);
  });

  test.each([
    'Sở Nông nghiệp và Môi trường tỉnh Nghệ An',
    'UBND tỉnh Nghệ An',
    'UBND thành phố Hà Nội',
    'UBND TP. Cần Thơ',
    'UBND TP Hồ Chí Minh',
    'UBND tỉnh Thừa Thiên Huế',
  ])('is hardly “%s”', async (issuer) => {
    expect(await saidOf(issuedBy(issuer))).toEqual([`9:13 issuer-elsewhere found=${issuer} expected=lao-cai`]);
  });
});

test('each recognition is looked at', async () => {
  const recognitions = [
    ...['  - stars: 4', '    year: 2024', '    issuer: UBND tỉnh Lào Cai', '    source: bao'],
    ...['  - stars: 3', '    year: 2021', '    issuer: UBND tỉnh Nghệ An', '    source: bao'],
  ];
  expect(await saidOf(productText({ recognitions }))).toEqual([
    '13:13 issuer-elsewhere found=UBND tỉnh Nghệ An expected=lao-cai',
  ]);
});

test('nothing is said where the origin is unknown or missing', async () => {
  const text = issuedBy('UBND tỉnh Nghệ An');
  for (const changed of [text.replace('lao-cai', 'khong-co'), text.replace('  former: lao-cai\n', '')]) {
    expect((await saidOf(changed)).join()).not.toContain('issuer-elsewhere');
  }
});
