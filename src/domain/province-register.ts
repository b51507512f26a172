/**
 * The provincial units of Viet Nam today and before 1 July 2025.
 *
 * Source: Resolution 202/2025/QH15 of 12 June 2025 merged whole provinces, so each of the 63 former units belongs to
 * exactly one of the 34 of today; codes as in Decision 19/2025/QĐ-TTg of 30 June 2025; Đồng Nai became a centrally run
 * city by Resolution 30/2026/QH16, in force from 30 April 2026; regions as in Resolution 306/NQ-CP of 5 October 2025.
 */

interface FormerRow {
  readonly id: string;
  /** Two-digit code of the General Statistics Office, valid until 30 June 2025. */
  readonly code: string;
  /** Vietnamese name without “tỉnh” or “thành phố”. */
  readonly name: string;
  readonly type: 'city' | 'province';
}

interface ProvinceRow extends FormerRow {
  readonly region: string;
  /** Former units, in the order the merger map lists them. */
  readonly mergedFrom: readonly FormerRow[];
}

/** The 34 provinces and centrally run cities of today, in the order of their codes. */
export const provinceRows = [
  {
    id: 'ha-noi',
    code: '01',
    name: 'Hà Nội',
    type: 'city',
    region: 'dong-bang-song-hong',
    mergedFrom: [{ id: 'ha-noi', code: '01', name: 'Hà Nội', type: 'city' }],
  },
  {
    id: 'cao-bang',
    code: '04',
    name: 'Cao Bằng',
    type: 'province',
    region: 'trung-du-mien-nui-phia-bac',
    mergedFrom: [{ id: 'cao-bang', code: '04', name: 'Cao Bằng', type: 'province' }],
  },
  {
    id: 'tuyen-quang',
    code: '08',
    name: 'Tuyên Quang',
    type: 'province',
    region: 'trung-du-mien-nui-phia-bac',
    mergedFrom: [
      { id: 'ha-giang', code: '02', name: 'Hà Giang', type: 'province' },
      { id: 'tuyen-quang', code: '08', name: 'Tuyên Quang', type: 'province' },
    ],
  },
  {
    id: 'dien-bien',
    code: '11',
    name: 'Điện Biên',
    type: 'province',
    region: 'trung-du-mien-nui-phia-bac',
    mergedFrom: [{ id: 'dien-bien', code: '11', name: 'Điện Biên', type: 'province' }],
  },
  {
    id: 'lai-chau',
    code: '12',
    name: 'Lai Châu',
    type: 'province',
    region: 'trung-du-mien-nui-phia-bac',
    mergedFrom: [{ id: 'lai-chau', code: '12', name: 'Lai Châu', type: 'province' }],
  },
  {
    id: 'son-la',
    code: '14',
    name: 'Sơn La',
    type: 'province',
    region: 'trung-du-mien-nui-phia-bac',
    mergedFrom: [{ id: 'son-la', code: '14', name: 'Sơn La', type: 'province' }],
  },
  {
    id: 'lao-cai',
    code: '15',
    name: 'Lào Cai',
    type: 'province',
    region: 'trung-du-mien-nui-phia-bac',
    mergedFrom: [
      { id: 'yen-bai', code: '15', name: 'Yên Bái', type: 'province' },
      { id: 'lao-cai', code: '10', name: 'Lào Cai', type: 'province' },
    ],
  },
  {
    id: 'thai-nguyen',
    code: '19',
    name: 'Thái Nguyên',
    type: 'province',
    region: 'trung-du-mien-nui-phia-bac',
    mergedFrom: [
      { id: 'bac-kan', code: '06', name: 'Bắc Kạn', type: 'province' },
      { id: 'thai-nguyen', code: '19', name: 'Thái Nguyên', type: 'province' },
    ],
  },
  {
    id: 'lang-son',
    code: '20',
    name: 'Lạng Sơn',
    type: 'province',
    region: 'trung-du-mien-nui-phia-bac',
    mergedFrom: [{ id: 'lang-son', code: '20', name: 'Lạng Sơn', type: 'province' }],
  },
  {
    id: 'quang-ninh',
    code: '22',
    name: 'Quảng Ninh',
    type: 'province',
    region: 'dong-bang-song-hong',
    mergedFrom: [{ id: 'quang-ninh', code: '22', name: 'Quảng Ninh', type: 'province' }],
  },
  {
    id: 'bac-ninh',
    code: '24',
    name: 'Bắc Ninh',
    type: 'province',
    region: 'dong-bang-song-hong',
    mergedFrom: [
      { id: 'bac-giang', code: '24', name: 'Bắc Giang', type: 'province' },
      { id: 'bac-ninh', code: '27', name: 'Bắc Ninh', type: 'province' },
    ],
  },
  {
    id: 'phu-tho',
    code: '25',
    name: 'Phú Thọ',
    type: 'province',
    region: 'trung-du-mien-nui-phia-bac',
    mergedFrom: [
      { id: 'vinh-phuc', code: '26', name: 'Vĩnh Phúc', type: 'province' },
      { id: 'hoa-binh', code: '17', name: 'Hòa Bình', type: 'province' },
      { id: 'phu-tho', code: '25', name: 'Phú Thọ', type: 'province' },
    ],
  },
  {
    id: 'hai-phong',
    code: '31',
    name: 'Hải Phòng',
    type: 'city',
    region: 'dong-bang-song-hong',
    mergedFrom: [
      { id: 'hai-duong', code: '30', name: 'Hải Dương', type: 'province' },
      { id: 'hai-phong', code: '31', name: 'Hải Phòng', type: 'city' },
    ],
  },
  {
    id: 'hung-yen',
    code: '33',
    name: 'Hưng Yên',
    type: 'province',
    region: 'dong-bang-song-hong',
    mergedFrom: [
      { id: 'thai-binh', code: '34', name: 'Thái Bình', type: 'province' },
      { id: 'hung-yen', code: '33', name: 'Hưng Yên', type: 'province' },
    ],
  },
  {
    id: 'ninh-binh',
    code: '37',
    name: 'Ninh Bình',
    type: 'province',
    region: 'dong-bang-song-hong',
    mergedFrom: [
      { id: 'ha-nam', code: '35', name: 'Hà Nam', type: 'province' },
      { id: 'nam-dinh', code: '36', name: 'Nam Định', type: 'province' },
      { id: 'ninh-binh', code: '37', name: 'Ninh Bình', type: 'province' },
    ],
  },
  {
    id: 'thanh-hoa',
    code: '38',
    name: 'Thanh Hóa',
    type: 'province',
    region: 'bac-trung-bo',
    mergedFrom: [{ id: 'thanh-hoa', code: '38', name: 'Thanh Hóa', type: 'province' }],
  },
  {
    id: 'nghe-an',
    code: '40',
    name: 'Nghệ An',
    type: 'province',
    region: 'bac-trung-bo',
    mergedFrom: [{ id: 'nghe-an', code: '40', name: 'Nghệ An', type: 'province' }],
  },
  {
    id: 'ha-tinh',
    code: '42',
    name: 'Hà Tĩnh',
    type: 'province',
    region: 'bac-trung-bo',
    mergedFrom: [{ id: 'ha-tinh', code: '42', name: 'Hà Tĩnh', type: 'province' }],
  },
  {
    id: 'quang-tri',
    code: '44',
    name: 'Quảng Trị',
    type: 'province',
    region: 'bac-trung-bo',
    mergedFrom: [
      { id: 'quang-binh', code: '44', name: 'Quảng Bình', type: 'province' },
      { id: 'quang-tri', code: '45', name: 'Quảng Trị', type: 'province' },
    ],
  },
  {
    id: 'hue',
    code: '46',
    name: 'Huế',
    type: 'city',
    region: 'bac-trung-bo',
    mergedFrom: [{ id: 'hue', code: '46', name: 'Huế', type: 'city' }],
  },
  {
    id: 'da-nang',
    code: '48',
    name: 'Đà Nẵng',
    type: 'city',
    region: 'duyen-hai-nam-trung-bo-va-tay-nguyen',
    mergedFrom: [
      { id: 'quang-nam', code: '49', name: 'Quảng Nam', type: 'province' },
      { id: 'da-nang', code: '48', name: 'Đà Nẵng', type: 'city' },
    ],
  },
  {
    id: 'quang-ngai',
    code: '51',
    name: 'Quảng Ngãi',
    type: 'province',
    region: 'duyen-hai-nam-trung-bo-va-tay-nguyen',
    mergedFrom: [
      { id: 'kon-tum', code: '62', name: 'Kon Tum', type: 'province' },
      { id: 'quang-ngai', code: '51', name: 'Quảng Ngãi', type: 'province' },
    ],
  },
  {
    id: 'gia-lai',
    code: '52',
    name: 'Gia Lai',
    type: 'province',
    region: 'duyen-hai-nam-trung-bo-va-tay-nguyen',
    mergedFrom: [
      { id: 'binh-dinh', code: '52', name: 'Bình Định', type: 'province' },
      { id: 'gia-lai', code: '64', name: 'Gia Lai', type: 'province' },
    ],
  },
  {
    id: 'khanh-hoa',
    code: '56',
    name: 'Khánh Hòa',
    type: 'province',
    region: 'duyen-hai-nam-trung-bo-va-tay-nguyen',
    mergedFrom: [
      { id: 'ninh-thuan', code: '58', name: 'Ninh Thuận', type: 'province' },
      { id: 'khanh-hoa', code: '56', name: 'Khánh Hòa', type: 'province' },
    ],
  },
  {
    id: 'dak-lak',
    code: '66',
    name: 'Đắk Lắk',
    type: 'province',
    region: 'duyen-hai-nam-trung-bo-va-tay-nguyen',
    mergedFrom: [
      { id: 'phu-yen', code: '54', name: 'Phú Yên', type: 'province' },
      { id: 'dak-lak', code: '66', name: 'Đắk Lắk', type: 'province' },
    ],
  },
  {
    id: 'lam-dong',
    code: '68',
    name: 'Lâm Đồng',
    type: 'province',
    region: 'duyen-hai-nam-trung-bo-va-tay-nguyen',
    mergedFrom: [
      { id: 'dak-nong', code: '67', name: 'Đắk Nông', type: 'province' },
      { id: 'binh-thuan', code: '60', name: 'Bình Thuận', type: 'province' },
      { id: 'lam-dong', code: '68', name: 'Lâm Đồng', type: 'province' },
    ],
  },
  {
    id: 'dong-nai',
    code: '75',
    name: 'Đồng Nai',
    type: 'city',
    region: 'dong-nam-bo',
    mergedFrom: [
      { id: 'binh-phuoc', code: '70', name: 'Bình Phước', type: 'province' },
      { id: 'dong-nai', code: '75', name: 'Đồng Nai', type: 'province' },
    ],
  },
  {
    id: 'ho-chi-minh',
    code: '79',
    name: 'Hồ Chí Minh',
    type: 'city',
    region: 'dong-nam-bo',
    mergedFrom: [
      { id: 'ba-ria-vung-tau', code: '77', name: 'Bà Rịa - Vũng Tàu', type: 'province' },
      { id: 'binh-duong', code: '74', name: 'Bình Dương', type: 'province' },
      { id: 'ho-chi-minh', code: '79', name: 'Hồ Chí Minh', type: 'city' },
    ],
  },
  {
    id: 'tay-ninh',
    code: '80',
    name: 'Tây Ninh',
    type: 'province',
    region: 'dong-nam-bo',
    mergedFrom: [
      { id: 'long-an', code: '80', name: 'Long An', type: 'province' },
      { id: 'tay-ninh', code: '72', name: 'Tây Ninh', type: 'province' },
    ],
  },
  {
    id: 'dong-thap',
    code: '82',
    name: 'Đồng Tháp',
    type: 'province',
    region: 'dong-bang-song-cuu-long',
    mergedFrom: [
      { id: 'tien-giang', code: '82', name: 'Tiền Giang', type: 'province' },
      { id: 'dong-thap', code: '87', name: 'Đồng Tháp', type: 'province' },
    ],
  },
  {
    id: 'vinh-long',
    code: '86',
    name: 'Vĩnh Long',
    type: 'province',
    region: 'dong-bang-song-cuu-long',
    mergedFrom: [
      { id: 'ben-tre', code: '83', name: 'Bến Tre', type: 'province' },
      { id: 'tra-vinh', code: '84', name: 'Trà Vinh', type: 'province' },
      { id: 'vinh-long', code: '86', name: 'Vĩnh Long', type: 'province' },
    ],
  },
  {
    id: 'an-giang',
    code: '91',
    name: 'An Giang',
    type: 'province',
    region: 'dong-bang-song-cuu-long',
    mergedFrom: [
      { id: 'kien-giang', code: '91', name: 'Kiên Giang', type: 'province' },
      { id: 'an-giang', code: '89', name: 'An Giang', type: 'province' },
    ],
  },
  {
    id: 'can-tho',
    code: '92',
    name: 'Cần Thơ',
    type: 'city',
    region: 'dong-bang-song-cuu-long',
    mergedFrom: [
      { id: 'soc-trang', code: '94', name: 'Sóc Trăng', type: 'province' },
      { id: 'hau-giang', code: '93', name: 'Hậu Giang', type: 'province' },
      { id: 'can-tho', code: '92', name: 'Cần Thơ', type: 'city' },
    ],
  },
  {
    id: 'ca-mau',
    code: '96',
    name: 'Cà Mau',
    type: 'province',
    region: 'dong-bang-song-cuu-long',
    mergedFrom: [
      { id: 'bac-lieu', code: '95', name: 'Bạc Liêu', type: 'province' },
      { id: 'ca-mau', code: '96', name: 'Cà Mau', type: 'province' },
    ],
  },
] as const satisfies readonly ProvinceRow[];
