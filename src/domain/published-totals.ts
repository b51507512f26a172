import type { FormerProvinceId, ProvinceId } from './province.ts';
import type { Source } from './source.ts';

/**
 * How many products with 3 stars or more others have counted. Each figure has its day, its area and its source; none is
 * the base of a verdict, because sources seldom say whether products past their term are among them.
 */
export interface PublishedTotal {
  readonly area:
    | { readonly kind: 'country' }
    | { readonly kind: 'province'; readonly id: ProvinceId }
    /** A province in its borders before July 2025. */
    | { readonly kind: 'former'; readonly id: FormerProvinceId };
  readonly products: number;
  /** A day, a month or a year, as exactly as the source gives it. */
  readonly asOf: string;
  readonly source: Source;
}

const read = '2026-11-21';

export const publishedTotals: readonly PublishedTotal[] = [
  {
    area: { kind: 'country' },
    products: 18_243,
    asOf: '2025-12',
    source: {
      title: 'Bài tiếng Anh về Festival OCOP Việt Nam 2025',
      publisher: 'Báo Sài Gòn Giải Phóng (bản tiếng Anh)',
      url: 'https://en.sggp.org.vn/vietnam-ocop-festival-2025-to-take-place-from-december-20-to-23-post122563.html',
      published: '2025-12-17',
      read,
    },
  },
  {
    area: { kind: 'province', id: 'ha-noi' },
    products: 3463,
    asOf: '2025-07',
    source: {
      title: 'Hà Nội dẫn đầu cả nước về số lượng sản phẩm OCOP',
      publisher: 'Báo Nông nghiệp và Môi trường',
      url: 'https://nongnghiepmoitruong.vn/ha-noi-dan-dau-ca-nuoc-ve-so-luong-san-pham-ocop-d763008.html',
      published: '2025-07-17',
      read,
    },
  },
  {
    area: { kind: 'province', id: 'lao-cai' },
    products: 604,
    asOf: '2025-07',
    source: {
      title: 'Nông thôn mới Lào Cai: Vượt kế hoạch, thêm 62 sản phẩm OCOP được "gắn sao"',
      publisher: 'Trang Trại Việt (Báo Dân Việt)',
      url: 'https://trangtraiviet.danviet.vn/nong-thon-moi-lao-cai-vuot-ke-hoach-them-62-san-pham-ocop-duoc-gan-sao-d1350046.html',
      published: '2025-07-23',
      read,
    },
  },
  {
    area: { kind: 'province', id: 'quang-ninh' },
    products: 437,
    asOf: '2025-11',
    source: {
      title: 'Chương trình OCOP thúc đẩy phát triển kinh tế nông thôn Quảng Ninh',
      publisher: 'VietNamNet',
      url: 'https://vietnamnet.vn/chuong-trinh-ocop-thuc-day-phat-trien-kinh-te-nong-thon-quang-ninh-2458806.html',
      published: '2025-11-03',
      read,
    },
  },
  {
    area: { kind: 'former', id: 'ho-chi-minh' },
    products: 419,
    asOf: '2025-06',
    source: {
      title: 'Bài về định hướng Chương trình OCOP Thành phố Hồ Chí Minh sau sáp nhập',
      publisher: 'OCOP Việt Nam',
      url: 'https://ocopvietnam.langngheviet.com.vn/dinh-huong-phat-trien-chuong-trinh-ocop-tp-hcm-sau-sap-nhap-33312.html',
      read,
    },
  },
  {
    area: { kind: 'former', id: 'phu-tho' },
    products: 306,
    asOf: '2024-12',
    source: {
      title: 'Tỉnh Phú Thọ có thêm 99 sản phẩm OCOP mới trong năm 2024',
      publisher: 'Doanh nghiệp Hội nhập',
      url: 'https://doanhnghiephoinhap.vn/tinh-phu-tho-co-them-99-san-pham-ocop-moi-trong-nam-2024-91531.html',
      read,
    },
  },
  {
    area: { kind: 'former', id: 'yen-bai' },
    products: 268,
    asOf: '2025-02',
    source: {
      title: 'Yên Bái: 268 sản phẩm OCOP được chứng nhận',
      publisher: 'Hội Nhà báo tỉnh Yên Bái',
      url: 'http://hoinhabaoyenbai.org.vn/tin-tuc-su-kien/Yen-Bai-268-san-pham-OCOP-duoc-chung-nhan?PageIndex=8',
      published: '2025-03-12',
      read,
    },
  },
];
