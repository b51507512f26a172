import { describe, expect, test } from 'vitest';
import {
  codesWithChangedMeaning,
  economicRegionIds,
  findFormerProvince,
  formerProvinces,
  getFormerProvince,
  getProvince,
  isFormerProvinceId,
  isMerged,
  isProvinceId,
  mergerDate,
  provinces,
  provincesOfCode,
} from './province.ts';
import { toSlug } from './slug.ts';

/**
 * Resolution 202/2025/QH15 and the codes of Decision 19/2025/QĐ-TTg once more, as a list: a province of today with its
 * code, then what it grew out of with the codes of before.
 */
const register: readonly (readonly [today: string, code: string, parts: string])[] = [
  ['Hà Nội', '01', 'Hà Nội 01'],
  ['Cao Bằng', '04', 'Cao Bằng 04'],
  ['Tuyên Quang', '08', 'Hà Giang 02, Tuyên Quang 08'],
  ['Điện Biên', '11', 'Điện Biên 11'],
  ['Lai Châu', '12', 'Lai Châu 12'],
  ['Sơn La', '14', 'Sơn La 14'],
  ['Lào Cai', '15', 'Yên Bái 15, Lào Cai 10'],
  ['Thái Nguyên', '19', 'Bắc Kạn 06, Thái Nguyên 19'],
  ['Lạng Sơn', '20', 'Lạng Sơn 20'],
  ['Quảng Ninh', '22', 'Quảng Ninh 22'],
  ['Bắc Ninh', '24', 'Bắc Giang 24, Bắc Ninh 27'],
  ['Phú Thọ', '25', 'Vĩnh Phúc 26, Hòa Bình 17, Phú Thọ 25'],
  ['Hải Phòng', '31', 'Hải Dương 30, Hải Phòng 31'],
  ['Hưng Yên', '33', 'Thái Bình 34, Hưng Yên 33'],
  ['Ninh Bình', '37', 'Hà Nam 35, Nam Định 36, Ninh Bình 37'],
  ['Thanh Hóa', '38', 'Thanh Hóa 38'],
  ['Nghệ An', '40', 'Nghệ An 40'],
  ['Hà Tĩnh', '42', 'Hà Tĩnh 42'],
  ['Quảng Trị', '44', 'Quảng Bình 44, Quảng Trị 45'],
  ['Huế', '46', 'Huế 46'],
  ['Đà Nẵng', '48', 'Quảng Nam 49, Đà Nẵng 48'],
  ['Quảng Ngãi', '51', 'Kon Tum 62, Quảng Ngãi 51'],
  ['Gia Lai', '52', 'Bình Định 52, Gia Lai 64'],
  ['Khánh Hòa', '56', 'Ninh Thuận 58, Khánh Hòa 56'],
  ['Đắk Lắk', '66', 'Phú Yên 54, Đắk Lắk 66'],
  ['Lâm Đồng', '68', 'Đắk Nông 67, Bình Thuận 60, Lâm Đồng 68'],
  ['Đồng Nai', '75', 'Bình Phước 70, Đồng Nai 75'],
  ['Hồ Chí Minh', '79', 'Bà Rịa - Vũng Tàu 77, Bình Dương 74, Hồ Chí Minh 79'],
  ['Tây Ninh', '80', 'Long An 80, Tây Ninh 72'],
  ['Đồng Tháp', '82', 'Tiền Giang 82, Đồng Tháp 87'],
  ['Vĩnh Long', '86', 'Bến Tre 83, Trà Vinh 84, Vĩnh Long 86'],
  ['An Giang', '91', 'Kiên Giang 91, An Giang 89'],
  ['Cần Thơ', '92', 'Sóc Trăng 94, Hậu Giang 93, Cần Thơ 92'],
  ['Cà Mau', '96', 'Bạc Liêu 95, Cà Mau 96'],
];

describe('the provinces of today', () => {
  test('are 34, 7 of them cities, in the order of their codes', () => {
    expect(provinces).toHaveLength(34);
    expect(provinces.filter(({ type }) => type === 'city').map(({ id }) => id)).toEqual([
      'ha-noi',
      'hai-phong',
      'hue',
      'da-nang',
      'dong-nai',
      'ho-chi-minh',
      'can-tho',
    ]);
    expect(provinces.every(({ type }) => ['city', 'province'].includes(type))).toBe(true);
    const codes = provinces.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted());
  });

  test.each(register)('%s has the code %s and grew out of %s', (today, code, parts) => {
    const province = provinces.find(({ name }) => name === today);
    const merged = province?.mergedFrom.map((former) => `${former.name} ${former.code}`).join(', ');
    expect([province?.code, merged]).toEqual([code, parts]);
    expect(province?.id).toBe(toSlug(today));
  });

  test('lie in six regions, each where Resolution 306/NQ-CP puts it', () => {
    const namesIn = (region: string): readonly string[] =>
      provinces.filter((province) => province.region === region).map(({ name }) => name);
    expect(Object.fromEntries(economicRegionIds.map((region) => [region, namesIn(region)]))).toEqual({
      'trung-du-mien-nui-phia-bac': [
        ...['Cao Bằng', 'Tuyên Quang', 'Điện Biên', 'Lai Châu', 'Sơn La', 'Lào Cai', 'Thái Nguyên', 'Lạng Sơn'],
        'Phú Thọ',
      ],
      'dong-bang-song-hong': ['Hà Nội', 'Quảng Ninh', 'Bắc Ninh', 'Hải Phòng', 'Hưng Yên', 'Ninh Bình'],
      'bac-trung-bo': ['Thanh Hóa', 'Nghệ An', 'Hà Tĩnh', 'Quảng Trị', 'Huế'],
      'duyen-hai-nam-trung-bo-va-tay-nguyen': [
        ...['Đà Nẵng', 'Quảng Ngãi', 'Gia Lai', 'Khánh Hòa', 'Đắk Lắk', 'Lâm Đồng'],
      ],
      'dong-nam-bo': ['Đồng Nai', 'Hồ Chí Minh', 'Tây Ninh'],
      'dong-bang-song-cuu-long': ['Đồng Tháp', 'Vĩnh Long', 'An Giang', 'Cần Thơ', 'Cà Mau'],
    });
  });
});

describe('the provinces before July 2025', () => {
  test('were 63, each with a code of its own, in the order of the codes', () => {
    expect(formerProvinces).toHaveLength(63);
    expect(new Set(formerProvinces.map(({ id }) => id)).size).toBe(63);
    const codes = formerProvinces.map(({ code }) => code);
    expect(new Set(codes).size).toBe(63);
    expect(codes).toEqual(codes.toSorted());
    expect(formerProvinces.every(({ id, name }) => id === toSlug(name))).toBe(true);
  });

  test('six of them were cities', () => {
    expect(formerProvinces.filter(({ type }) => type === 'city').map(({ name }) => name)).toEqual([
      'Hà Nội',
      'Hải Phòng',
      'Huế',
      'Đà Nẵng',
      'Hồ Chí Minh',
      'Cần Thơ',
    ]);
    expect(formerProvinces.filter(({ type }) => type === 'province')).toHaveLength(57);
  });

  test('each knows the province that holds it today', () => {
    for (const { id, mergedFrom } of provinces) {
      expect(mergedFrom.map(({ successor }) => successor)).toEqual(mergedFrom.map(() => id));
    }
    expect(getFormerProvince('yen-bai').successor).toBe('lao-cai');
  });

  test('23 of today’s provinces were merged from several, 11 stayed as they were', () => {
    expect(provinces.filter(isMerged)).toHaveLength(23);
    expect(isMerged(getProvince('lao-cai'))).toBe(true);
    expect(isMerged(getProvince('hue'))).toBe(false);
  });

  test('the merger took effect on 1 July 2025', () => {
    expect(mergerDate).toBe('2025-07-01');
  });
});

describe('ids of provinces', () => {
  test.each([
    { id: 'lao-cai', today: true, former: true },
    { id: 'yen-bai', today: false, former: true },
    { id: 'Lao-Cai', today: false, former: false },
    { id: 'constructor', today: false, former: false },
    { id: '', today: false, former: false },
  ])('$id is one of today: $today, one of before: $former', ({ former, id, today }) => {
    expect(isProvinceId(id)).toBe(today);
    expect(isFormerProvinceId(id)).toBe(former);
  });

  test('every province is found by its id', () => {
    for (const province of provinces) expect(getProvince(province.id)).toBe(province);
    for (const former of formerProvinces) expect(getFormerProvince(former.id)).toBe(former);
  });

  test('an id that nobody has is told', () => {
    const unknown = JSON.parse('"ha-tay"') as 'ha-noi';
    expect(() => getProvince(unknown)).toThrow('“ha-tay”');
    expect(() => getFormerProvince(unknown)).toThrow('“ha-tay”');
  });
});

describe('the two digits of a product code', () => {
  test('seven of them name another territory since July 2025', () => {
    expect(codesWithChangedMeaning).toEqual(['15', '24', '44', '52', '80', '82', '91']);
  });

  test.each([
    { code: '52', year: 2022, former: 'binh-dinh', today: undefined },
    { code: '52', year: 2024, former: 'binh-dinh', today: undefined },
    { code: '52', year: 2025, former: 'binh-dinh', today: 'gia-lai' },
    { code: '52', year: 2026, former: undefined, today: 'gia-lai' },
    { code: '82', year: 2025, former: 'tien-giang', today: 'dong-thap' },
    { code: '10', year: 2024, former: 'lao-cai', today: undefined },
    { code: '10', year: 2026, former: undefined, today: undefined },
    { code: '01', year: 2025, former: 'ha-noi', today: 'ha-noi' },
    { code: '99', year: 2025, former: undefined, today: undefined },
    { code: '1', year: 2025, former: undefined, today: undefined },
  ])('$code in $year means $former of before and $today of today', ({ code, former, today, year }) => {
    const found = provincesOfCode(code, year);
    expect([found.former?.id, found.today?.id]).toEqual([former, today]);
  });
});

describe('names as people write them', () => {
  test.each([
    { name: 'Đắk Lắk', id: 'dak-lak' },
    { name: 'tỉnh dak lak', id: 'dak-lak' },
    { name: 'Tỉnh Yên Bái', id: 'yen-bai' },
    { name: 'YÊN BÁI', id: 'yen-bai' },
    { name: 'Yên Bái'.normalize('NFD'), id: 'yen-bai' },
    { name: 'Thừa Thiên Huế', id: 'hue' },
    { name: 'Thừa Thiên - Huế', id: 'hue' },
    { name: 'thành phố Huế', id: 'hue' },
    { name: 'Thành phố Hồ Chí Minh', id: 'ho-chi-minh' },
    { name: 'TP. Hồ Chí Minh', id: 'ho-chi-minh' },
    { name: 'TP.HCM', id: 'ho-chi-minh' },
    { name: 'TPHCM', id: 'ho-chi-minh' },
    { name: 'Sài Gòn', id: 'ho-chi-minh' },
    { name: 'TP Cần Thơ', id: 'can-tho' },
    { name: 'Bà Rịa – Vũng Tàu', id: 'ba-ria-vung-tau' },
    { name: '\u00D0ồng Tháp', id: 'dong-thap' },
  ])('“$name” means $id', ({ name, id }) => {
    expect(findFormerProvince(name)?.id).toBe(id);
  });

  test.each(['Hà Tây', 'tỉnh', 'Tỉnh tỉnh Yên Bái', 'Yên', '', 'constructor', 'huyện Yên Bái'])(
    '“%s”, which no province was called, is not guessed',
    (name) => {
      expect(findFormerProvince(name)).toBeUndefined();
    },
  );
});
