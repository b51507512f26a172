import { expect, test } from 'vitest';
import { countryCode } from './country-code.ts';

/** The countries that products of the catalogue are sold to, and the first and last of the list. */
test.each(['AD', 'AU', 'CA', 'CN', 'DE', 'FR', 'GB', 'JP', 'KR', 'LA', 'SG', 'TW', 'US', 'VN', 'ZW'])(
  '%s is a country',
  (code) => {
    expect(countryCode.safeParse(code).success).toBe(true);
    expect(new Intl.DisplayNames('en', { type: 'region' }).of(code)).not.toBe(code);
  },
);

test.each(['ZZ', 'XX', 'EU', 'UK', 'SU', 'jp', 'Jp', 'JPN', 'J', '', ' JP', 'JP US', '84'])('“%s” is none', (code) => {
  expect(countryCode.safeParse(code).success).toBe(false);
});

test('249 codes are given, each to a country that has a name', () => {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const taken = codes.filter((code) => countryCode.safeParse(code).success);
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(taken).toHaveLength(249);
  expect(taken.filter((code) => names.of(code) === undefined)).toEqual([]);
});
