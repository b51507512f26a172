import type { Product } from '../../../src/domain/product.ts';

/** Facts beside the recognitions that the sources state for the very product. */
export type Claims = Pick<Product, 'aliases' | 'standards' | 'rights' | 'packs' | 'season' | 'capacity' | 'exports'>;

const boxOfTea: Claims = { packs: [{ size: 'hộp 100 g' }] };
const grownToVietGap: Claims = { standards: [{ id: 'vietgap' }] };
const boiKhe: Claims = { rights: [{ id: 'collective-mark' }] };
const tuKyMark: Claims = { rights: [{ id: 'collective-mark', source: 'agriculture-vn' }] };
const haccp: Claims = { standards: [{ id: 'haccp', source: 'nhan-dan' }] };
const haccpAndIso: Claims = {
  standards: [
    { id: 'haccp', source: 'nhan-dan' },
    { id: 'iso-22000', source: 'nhan-dan' },
  ],
};
const traVinhFarmExports: Claims = { exports: ['JP', 'NL', 'DE', 'US', 'AU'] };
const haMyExports: Claims = { exports: ['US', 'JP', 'CN', 'KR', 'CA'] };
const tamTamAnExports: Claims = { exports: ['CN', 'CZ'] };

/**
 * Claims read by hand, by product id; `source` is a key of the product's page, left out where several pages may say it.
 * Certificates of a growing area or of the firm alone stay in the description: only farm standards (VietGAP, Fairtrade)
 * of the product's own area count here.
 */
export const claimsOfProduct: Readonly<Record<string, Claims>> = {
  'bach-tra-may-ta-xua': { aliases: ['Bạch trà mây'] },
  'banh-dau-xanh-rong-vang-hoang-gia': { rights: [{ id: 'trademark' }] },
  'bi-xanh-tia-dinh': { aliases: ['Bí nếp Tìa Dình'] },
  'bo-ro-ra-may-tre-bao-la': { exports: ['CN', 'JP', 'KR'] },
  'ca-phe-bot-dak-dam': { standards: [{ id: 'fairtrade', source: 'bao-dak-nong' }] },
  'ca-phe-bot-nguyen-chat-bich-thao': { rights: [{ id: 'geographical-indication' }] },
  'ca-phe-bot-nguyen-chat-coffee-dak-mar': grownToVietGap,
  'ca-phe-hat-nguyen-chat-coffee-dak-mar': grownToVietGap,
  'cay-cap-dong-tu-ky': tuKyMark,
  'che-dinh-hao-dat': grownToVietGap,
  'che-tom-non-hao-dat': grownToVietGap,
  'duong-hoa-dua-tra-vinh-farm': traVinhFarmExports,
  'gao-bac-thom-so-7-tam-hung': boiKhe,
  'gao-bai-ruoi-tu-ky': tuKyMark,
  'gao-nep-cai-hoa-vang-tam-hung': boiKhe,
  'gao-seng-cu-dien-bien-tam-sang': grownToVietGap,
  'gao-tam-dien-bien-tam-sang': grownToVietGap,
  'hang-thu-cong-my-nghe-vo-que-tinh-dau-que-tra-bong': { standards: [{ id: 'iso-9001', source: 'nhan-dan' }] },
  'hat-dieu-rang-khong-muoi-ha-my': haMyExports,
  'hat-dieu-rang-muoi-ha-my': haMyExports,
  'hat-mac-ca-dak-lak-cao-cap': { exports: ['JP'] },
  'hong-tra-phin-ho': boxOfTea,
  'lac-sen-sy-thang': { aliases: ['Lạc sen Diễn Châu'] },
  'lan-s-homestay': { capacity: { value: 70, unit: 'khách', per: 'ngày' } },
  'mach-nha-quang-ngai-duong-mantoza': {
    standards: [
      { id: 'iso-22000', source: 'nhan-dan' },
      { id: 'iso-9001', source: 'nhan-dan' },
      { id: 'halal', source: 'nhan-dan' },
    ],
  },
  'mat-hoa-dua-tra-vinh-farm': { aliases: ['Mật hoa dừa Sokfarm'], ...traVinhFarmExports },
  'mat-ong-bac-ha-tuan-dung': { season: [10, 11, 12, 1, 2] },
  'mat-ong-phong-tho': { aliases: ['Mật ong hương rừng'] },
  'mi-gao-hung-lo': { aliases: ['Mỳ gạo sạch sinh ra từ làng Hùng Lô'] },
  'mien-dong-tai-hoan': { capacity: { value: 200, unit: 'tấn', per: 'năm' }, exports: ['CZ'] },
  'muoi-ham-muoi-tre-hoa-muoi-sahu': haccp,
  'muoi-hat-bac-lieu': {
    standards: [{ id: 'haccp' }, { id: 'iso-22000' }],
    rights: [{ id: 'geographical-indication' }],
  },
  'muoi-tinh-bac-lieu': { rights: [{ id: 'geographical-indication' }] },
  'nam-linh-chi-duc-nhuan': haccp,
  'nhan-dieu-trang-ha-my': haMyExports,
  'ruoi-cap-dong-tu-ky': tuKyMark,
  'thit-lon-chuoi-thuc-pham-a-z-hoang-long': {
    standards: [{ id: 'vietgap', source: 'dan-viet' }],
    capacity: { value: 2.2, unit: 'tấn', per: 'ngày' },
  },
  'thuc-pham-bao-ve-suc-khoe-phuc-hung-long-essential': tamTamAnExports,
  'thuc-pham-bao-ve-suc-khoe-phuc-hung-long-premium': tamTamAnExports,
  'tinh-bot-nghe-dong-dan': { aliases: ['Tinh nghệ Đông Đan'] },
  'toi-den-co-don-phu-sinh': haccpAndIso,
  'toi-ly-son-phu-sinh': haccpAndIso,
  'tra-xanh-phin-ho': boxOfTea,
  'xoai-dak-gan': { standards: [{ id: 'vietgap', source: 'bao-dak-nong' }] },
};
