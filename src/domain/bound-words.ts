import { bindNames } from './bound-names.ts';
import { formerProvinces, provinces } from './province.ts';

/** Keeps together what the end of a line must not part: a Vietnamese word is often written as several syllables. */

const space = /\s+/gu;
const noBreak = '\u00A0';

/** Words that headings and names of producers are full of, and the names of provinces. */
const words = [
  ...['sản phẩm', 'thành phố', 'công nhận', 'chứng nhận', 'kế hoạch', 'mục tiêu', 'chủ thể', 'quyết định'],
  ...['giai đoạn', 'đánh giá', 'kết quả', 'quốc gia', 'cả nước', 'du lịch', 'hồ sơ', 'ít nhất'],
  ...['thực phẩm', 'nông sản', 'dược liệu', 'hữu cơ', 'sinh thái', 'cộng đồng', 'thành phần', 'chế biến', 'thủ công'],
  ...['thủy sản', 'hải sản', 'lâm sản', 'cà phê', 'ca cao', 'mắc ca', 'đông trùng', 'hạ thảo', 'mật ong', 'trái cây'],
  ...[
    'nước mắm',
    'nước khoáng',
    'nước uống',
    'nước giải khát',
    'đồ uống',
    'gia vị',
    'tinh dầu',
    'sầu riêng',
    'mãng cầu',
    'hoàng hậu',
    'độ đạm',
  ],
  ...[
    'nguyên chất',
    'cao cấp',
    'thượng hạng',
    'truyền thống',
    'cổ truyền',
    'chức năng',
    'mỹ nghệ',
    'gia dụng',
    'văn hóa',
  ],
  ...[
    'xây dựng',
    'phát triển',
    'đầu tư',
    'tiêu thụ',
    'xuất nhập khẩu',
    'xuất khẩu',
    'chăn nuôi',
    'tổng hợp',
    'nông thôn',
  ],
  ...['công ty', 'cổ phần', 'hợp tác', 'kinh doanh', 'sản xuất', 'nông nghiệp', 'thương mại', 'dịch vụ', 'công nghệ'],
  ...new Set([...provinces, ...formerProvinces].map(({ name }) => name).filter((name) => name.includes(' '))),
];

const word = new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`, 'giu');

/** A number and what it counts: “36 tháng”, “47 sản phẩm”, “36 months”. */
const counted =
  /(?<=\d) (?=(?:%|ha|km|kg|tấn|tỷ|triệu|đồng|sao|sản|tháng|ngày|điểm|tỉnh|huyện|xã|chủ|lượt|lần|độ|chỉ|nhãn|months?|days?|products?|stars?|targets?|rounds?)(?!\p{L}))/giu;

/** What a number belongs to: “năm 2025”, “tháng 7”, “Điều 4”. */
const numbered = /(?<=(?<!\p{L})(?:năm|tháng|ngày|số|hạng|đợt|điều|article|plan|decision|quyết định)) (?=\d)/giu;

/** A day as English writes it. */
const englishDay =
  /\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/gu;

/** A short remark in brackets. */
const remark = /\([^()]{1,24}\)/gu;

/** Returns a name, a date or another short text that never ends a line in its middle. */
export function onOneLine(text: string): string {
  return text.replace(space, noBreak);
}

/** Returns text in which words, names, numbers with their units and short remarks stay on one line. */
export function bindWords(text: string): string {
  const bound = text.replace(counted, noBreak).replace(numbered, noBreak).replace(word, onOneLine);
  return bindNames(bound.replace(englishDay, onOneLine).replace(remark, onOneLine));
}
