import { pageAt } from './built-site.ts';
import type { BuiltPage } from './built-site.ts';

const vietnamesePages = [
  '/',
  '/san-pham/',
  '/san-pham/2/',
  '/san-pham/khoai-so-phi-nhu/',
  '/san-pham/dua-sap-soi-vicosap/',
  '/tinh-thanh/',
  '/tinh-thanh/dak-lak/',
  '/tinh-thanh/dak-lak/4-sao/',
  '/tinh-thanh-cu/phu-yen/',
  '/hang-sao/',
  '/hang-sao/5-sao/',
  '/nhom/',
  '/nhom/thuc-pham/',
  '/nhom/thuc-pham/mat-ong-nong-san-khac/',
  '/chu-the/',
  '/chu-the/cong-ty-tra-vinh-farm/',
  '/tim-kiem/',
  '/danh-sach/',
  '/tra-cuu/',
  '/het-hieu-luc/',
  '/tin-tuc/',
  '/tin-tuc/ke-hoach-ocop-tra-vinh-2022/',
  '/ke-hoach/',
  '/ke-hoach/dien-bien-dong-2024/',
  '/thong-ke/',
  '/du-lieu/',
  '/chat-luong-du-lieu/',
  '/gioi-thieu/',
  '/404.html',
];

/** Returns one page of each kind in both languages. */
export function onePageOfEachKind(): readonly BuiltPage[] {
  return vietnamesePages.flatMap((path) => {
    const page = pageAt(path);
    const english = /<link rel="alternate" hreflang="en" href="([^"]+)"/u.exec(page.html)?.[1];
    return english === undefined ? [page] : [page, pageAt(new URL(english).pathname)];
  });
}
