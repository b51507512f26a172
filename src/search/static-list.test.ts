import { expect, test } from 'vitest';
import { parseFinderRequest } from './finder-request.ts';
import { staticListOf } from './static-list.ts';

const lists = {
  all: '/san-pham/',
  stars: '/hang-sao/{stars}-sao/',
  province: '/tinh-thanh/{province}/',
  provinceStars: '/tinh-thanh/{province}/{stars}-sao/',
  former: '/tinh-thanh-cu/{former}/',
  groups: { food: '/nhom/thuc-pham/', beverages: '/nhom/do-uong/' },
  sets: { 'coffee-cocoa': '/nhom/thuc-pham/ca-phe-ca-cao/' },
  lapsed: '/het-hieu-luc/',
};

test.each([
  ['', '/san-pham/'],
  ['?sort=name&page=3&view=table', '/san-pham/'],
  ['?stars=5', '/hang-sao/5-sao/'],
  ['?province=dak-lak', '/tinh-thanh/dak-lak/'],
  ['?province=dak-lak&stars=4', '/tinh-thanh/dak-lak/4-sao/'],
  ['?former=phu-yen', '/tinh-thanh-cu/phu-yen/'],
  ['?group=food', '/nhom/thuc-pham/'],
  ['?set=coffee-cocoa', '/nhom/thuc-pham/ca-phe-ca-cao/'],
  ['?group=food&set=coffee-cocoa', '/nhom/thuc-pham/ca-phe-ca-cao/'],
  ['?group=beverages&set=coffee-cocoa', undefined],
  ['?group=unknown&set=coffee-cocoa', undefined],
  ['?group=food&set=unknown', undefined],
  ['?group=unknown', undefined],
  ['?status=lapsed&status=revoked&stars=5', undefined],
  ['?status=lapsed&status=revoked&status=valid', undefined],
  ['?q=+++&stars=5', '/hang-sao/5-sao/'],
  ['?province=a&province=b', undefined],
  ['?former=phu-yen&stars=5', undefined],
  ['?status=revoked&status=lapsed', '/het-hieu-luc/'],
  ['?status=lapsed', undefined],
  ['?stars=5&stars=4', undefined],
  ['?province=dak-lak&group=food', undefined],
  ['?q=gao&stars=5', undefined],
  ['?standard=vietgap', undefined],
])('the choice %s stands on the page %s', (search, address) => {
  expect(
    staticListOf(
      parseFinderRequest(search, () => true),
      lists,
    ),
  ).toBe(address);
});
