import { describe, expect, test } from 'vitest';
import { recognised, saidOf } from './rule-fixture.ts';

const coded = (code: string, time = 'year: 2025', former = 'lao-cai'): string =>
  recognised(time, `code: ${code}`).replace('former: lao-cai', `former: ${former}`);

describe('the form of a code', () => {
  test.each(['"15-00001-1-2025"', '"10-082-02680-1-2025"', '"10 – 082 – 02680 – 1 – 2025"'])(
    '%s is usual',
    async (code) => {
      expect(await saidOf(coded(code))).toEqual([]);
    },
  );

  test.each(['553-1', 'OCOP-1', '10-1-2025', '10-082-02680-1-25'])('“%s” is odd', async (code) => {
    expect(await saidOf(coded(`"${code}"`))).toEqual([`9:11 product-code-odd found=${code}`]);
  });
});

describe('the year of a code', () => {
  test.each([
    { code: '10-082-02680-1-2025', time: 'year: 2025', said: [] },
    {
      code: '10-082-02680-1-2019',
      time: 'year: 2025',
      said: ['9:11 product-code-differs found=10-082-02680-1-2019 expected=2025'],
    },
    {
      code: '10-082-02680-1-2024',
      time: 'year: 2025',
      said: ['9:11 product-code-differs found=10-082-02680-1-2024 expected=2025'],
    },
    { code: '10-082-02680-1-2024', time: 'date: 2025-02-01', said: [] },
    { code: '10-082-02680-1-2019', time: 'round: Đợt 1', said: [] },
  ])('$code beside “$time”', async ({ code, said, time }) => {
    expect(await saidOf(coded(`"${code}"`, time))).toEqual(said);
  });
});

describe('the province of a code', () => {
  test.each([
    { former: 'lao-cai', code: '10-082-02680-1-2022', fits: true, why: 'its code of before' },
    { former: 'yen-bai', code: '15-082-02680-1-2022', fits: true, why: 'its code of before' },
    { former: 'yen-bai', code: '15-02680-1-2026', fits: true, why: 'the code of the province that holds it' },
    { former: 'lao-cai', code: '15-02680-1-2026', fits: true, why: 'the code of the province that holds it' },
    { former: 'lao-cai', code: '15-082-02680-1-2022', fits: false, why: 'that was Yên Bái then' },
    { former: 'lao-cai', code: '15-02680-1-2025', fits: true, why: 'either, in 2025' },
    { former: 'lao-cai', code: '01-082-02680-1-2022', fits: false, why: 'Hà Nội' },
    { former: 'lao-cai', code: '01-02680-1-2026', fits: false, why: 'Hà Nội, after the merger too' },
    { former: 'lao-cai', code: '99-082-02680-1-2022', fits: true, why: 'no province, so nothing is known' },
    { former: 'binh-dinh', code: '52-540-21553-12-2022', fits: true, why: 'its code of before' },
    { former: 'gia-lai', code: '52-540-21553-12-2022', fits: false, why: 'that was Bình Định then' },
    { former: 'gia-lai', code: '52-21553-12-2026', fits: true, why: 'its code of today' },
  ])('$code of a product from $former fits: $fits, $why', async ({ code, fits, former }) => {
    const said = await saidOf(coded(`"${code}"`, 'round: Đợt 1', former));
    expect(said).toEqual(fits ? [] : [`9:11 product-code-differs found=${code} expected=${former}`]);
  });

  test('nothing is said where the page’s own province is unknown', async () => {
    const said = await saidOf(coded('"01-082-02680-1-2022"', 'round: Đợt 1', 'ha-tay'));
    expect(said.map((text) => text.split(' ')[1])).toEqual(['province-unknown']);
  });
});

test('an empty code is no odd one', async () => {
  expect((await saidOf(coded('" "'))).join()).not.toContain('product-code');
});
