import { toSlug } from '../../../src/domain/slug.ts';
import { longestId } from './product-id.ts';

/** Ids chosen by hand, by full name: the short distinctive name where the slug of the full one is long or clumsy. */
const chosenIds: Readonly<Record<string, string>> = {
  'Công ty TNHH Sản xuất kinh doanh tổng hợp Đông Á': 'cong-ty-dong-a',
  'Công ty TNHH Thực phẩm và Thương mại dịch vụ Lê Gia': 'cong-ty-le-gia',
  'Công ty Cổ phần Thương mại phát triển Châu Anh - Chi nhánh Thanh Hóa': 'cong-ty-chau-anh-thanh-hoa',
  'Công ty TNHH Sản xuất kinh doanh Dịch vụ thương mại vận tải Hoàn Ngọc': 'cong-ty-hoan-ngoc',
  'Công ty Cổ phần Tư vấn và Đầu tư ECOHOST': 'cong-ty-ecohost',
  'Công ty Cổ phần Xây dựng và Sản xuất Bia - Rượu - Nước giải khát': 'cong-ty-bia-ruou-nuoc-giai-khat',
  'Công ty Cổ phần Khai thác khoáng sản Thiên Thuận Tường': 'cong-ty-thien-thuan-tuong',
  'Công ty TNHH Đông trùng hạ thảo Cờ Đỏ Huấn Xoa': 'cong-ty-huan-xoa',
  'Công ty TNHH Giống nông nghiệp Trường Hương Điện Biên': 'cong-ty-truong-huong-dien-bien',
  "Công ty Cổ phần Coffee Group Ea H'leo": 'cong-ty-coffee-group-ea-hleo',
  'Chi nhánh Công ty Cổ phần Thực phẩm Sen Đại Việt': 'chi-nhanh-sen-dai-viet',
  'Chi nhánh Hải Dương - Công ty Cổ phần Công nghệ Tràng Tiền số 1': 'chi-nhanh-trang-tien-so-1-hai-duong',
  'Nhà máy Nha Quảng Ngãi - Chi nhánh Công ty Cổ phần Đường Quảng Ngãi': 'nha-may-nha-quang-ngai',
  'Hợp tác xã Nông nghiệp sản xuất, thu mua, chế biến và tiêu thụ ca cao huyện Ea Kar': 'htx-ca-cao-ea-kar',
  "Hợp tác xã Sản xuất, Thương mại, Dịch vụ nông nghiệp Macca Ea H'leo": 'htx-macca-ea-hleo',
  'Hợp tác xã Sản xuất dầu thực vật nguyên chất Bảo Tâm': 'htx-dau-thuc-vat-bao-tam',
  'Hợp tác xã Chế biến, Thương mại, Dịch vụ, Nuôi trồng thủy sản Cái Bát': 'htx-cai-bat',
  'Hợp tác xã Dịch vụ sản xuất và tiêu thụ rau an toàn Túy Loan': 'htx-rau-an-toan-tuy-loan',
  'Hợp tác xã Sản xuất kinh doanh dịch vụ nông nghiệp Chiêu Viên': 'htx-nong-nghiep-chieu-vien',
  'Hợp tác xã Sản xuất kinh doanh dịch vụ nông nghiệp Thụy Hương': 'htx-nong-nghiep-thuy-huong',
  'Hợp tác xã Sản xuất kinh doanh dịch vụ nông nghiệp Thụy Ninh': 'htx-nong-nghiep-thuy-ninh',
  'Hợp tác xã Sản xuất, kinh doanh, dịch vụ nông nghiệp An Lỗ': 'htx-nong-nghiep-an-lo',
  'Hợp tác xã Sản xuất kinh doanh thương mại đũa gỗ Quảng Thủy': 'htx-dua-go-quang-thuy',
  'Hợp tác xã Sản xuất - tiêu thụ sản phẩm vú sữa Hợp Đức': 'htx-vu-sua-hop-duc',
  'Hợp tác xã Sản xuất - Tiêu thụ Vải sớm Phúc Hòa': 'htx-vai-som-phuc-hoa',
  'Hợp tác xã Sản xuất và tiêu thụ Sâm Nam núi Dành Liên Chung': 'htx-sam-nam-nui-danh-lien-chung',
  'Hợp tác xã Nông nghiệp công nghệ cao và Phát triển Lạng Sơn': 'htx-nong-nghiep-cong-nghe-cao-lang-son',
  'Tổ hợp tác dịch vụ Homestay 99 ngọn núi': 'to-hop-tac-homestay-99-ngon-nui',
  'Tổ hợp tác Sản xuất, chế biến rau củ quả Trung Thành': 'to-hop-tac-rau-cu-qua-trung-thanh',
  'Hợp tác xã Dịch vụ nông lâm nghiệp và dịch vụ du lịch xóm Lác': 'htx-du-lich-xom-lac',
  'Hợp tác xã Dệt thổ cẩm và dịch vụ du lịch bản Lác Mai Châu': 'htx-det-tho-cam-ban-lac-mai-chau',
  'Hộ kinh doanh Dịch vụ sản xuất nông lâm nghiệp Ta Lư': 'ho-kinh-doanh-nong-lam-nghiep-ta-lu',
  'Hợp tác xã Sản xuất kinh doanh gốm sứ Tân Thịnh': 'htx-gom-su-tan-thinh',
  'Hợp tác xã Sản xuất và đóng gói bánh đa Lộ Cương': 'htx-banh-da-lo-cuong',
  'Xưởng chế biến thực phẩm bánh kẹo Thiên Đức': 'xuong-banh-keo-thien-duc',
  'Cơ sở chế biến, bán buôn rượu men lá Ba Nang': 'co-so-ruou-men-la-ba-nang',
  'Cơ sở chế biến kỹ nghệ thực phẩm Phú Gia Bảo': 'co-so-phu-gia-bao',
  'Cơ sở chế biến và kinh doanh thực phẩm Tây Sơn': 'co-so-thuc-pham-tay-son',
  'Cơ sở sản xuất, kinh doanh và chế biến rượu Đức Huy': 'co-so-ruou-duc-huy',
  'Hợp tác xã Kinh doanh dịch vụ lâm sản ngoài gỗ Ba Chẽ': 'htx-lam-san-ngoai-go-ba-che',
  'Hợp tác xã Thương mại - Dịch vụ - Chăn nuôi ếch Khánh Hòa': 'htx-chan-nuoi-ech-khanh-hoa',
  'Hợp tác xã Du lịch sinh thái dệt lụa Hồng Tiến Nha Xá': 'htx-det-lua-hong-tien-nha-xa',
  "Lan's Homestay": 'lans-homestay',
};

/** Legal forms and what stands for them in an id, longest first. */
const legalForms: readonly (readonly [RegExp, string])[] = [
  [/^Hợp tác xã /u, 'HTX '],
  [/\bCông ty (?:TNHH MTV|TNHH|Cổ phần) /u, 'Công ty '],
  [/^Hộ sản xuất kinh doanh /u, 'Hộ '],
  [/^Hộ (?:ông|bà) /u, 'Hộ '],
];

/** Trades before the distinctive name, left out of the ids of companies. */
const trades =
  /^Công ty (?:(?:Sản xuất|Thương mại|Dịch vụ|Xuất nhập khẩu|Xuất khẩu|Đầu tư|Phát triển|Kinh doanh|sản xuất|thương mại|dịch vụ|kinh doanh|và|-|,) ?)+(?=\S)/u;

/** Returns the id of a producer: its kind and distinctive name (`htx-nong-nghiep-dong-tien`, `cong-ty-tra-vinh-farm`). */
export function toProducerId(fullName: string): string {
  const chosen = chosenIds[fullName];
  if (chosen !== undefined) return chosen;
  let name = fullName;
  for (const [form, short] of legalForms) name = name.replace(form, short);
  const id = toSlug(name.replace(trades, 'Công ty '));
  if (id.length > longestId) throw new Error(`The id “${id}” is too long; choose one by hand.`);
  return id;
}
