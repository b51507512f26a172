import type { IssueMessage } from '../../../issue-message.ts';

/** What is allowed but doubtful. */
export const doubts = {
  'product-looks-repeated': {
    what: '«{found}» có tên gần giống trang {other}, cùng chủ thể hoặc cùng nơi.',
    fix: 'nếu là một sản phẩm thì gộp hai trang và ghi mã cũ vào formerIds; nếu khác nhau thì để nguyên.',
  },
  'producer-looks-repeated': {
    what: '«{found}» có tên gần giống trang {other}, cùng tỉnh.',
    fix: 'nếu là một chủ thể thì gộp hai trang và sửa mục producer của các sản phẩm; nếu khác nhau thì để nguyên.',
  },
  'name-in-capitals': {
    what: 'Tên «{found}» viết toàn chữ hoa.',
    fix: 'viết hoa như trong câu thường, giữ chữ hoa ở tên riêng và chữ viết tắt.',
  },
  'markup-in-facts': {
    what: 'Mục «{key}» có mã HTML «{found}»; trang web hiện nguyên các ký tự ấy.',
    fix: 'xóa các thẻ và viết ký tự thật thay cho mã, ví dụ & thay cho &amp;.',
  },
  'decision-number-odd': {
    what: 'Số quyết định «{found}» không có dạng thường thấy.',
    fix: 'đối chiếu với văn bản; số thường có dạng 3981/QĐ-UBND hoặc 26/2026/QĐ-TTg.',
  },
  'product-code-odd': {
    what: 'Mã sản phẩm «{found}» không có dạng thường thấy.',
    fix: 'đối chiếu với phiếu chấm điểm; mã thường có dạng 52-21553-1-2026: mã tỉnh, mã xã, số thứ tự, năm đánh giá.',
  },
  'product-code-differs': {
    what: 'Mã sản phẩm «{found}» không khớp với trang: trang ghi {expected}.',
    fix: 'đối chiếu mã, năm đánh giá và tỉnh với quyết định; nếu giấy tờ ghi như vậy thì để nguyên.',
  },
  'issuer-elsewhere': {
    what: 'Cơ quan «{found}» ở tỉnh khác với nơi của sản phẩm ({expected}).',
    fix: 'đối chiếu với quyết định: sửa issuer hoặc origin.former; nếu đúng như vậy thì để nguyên.',
  },
  'price-odd': {
    what: 'Giá {found} đồng ít gặp.',
    fix: 'ghi giá bằng đồng, đủ các số không, ví dụ 150000 cho 150 nghìn đồng.',
  },
  'plan-status-odd': {
    what: 'Kế hoạch ghi trạng thái «{found}» nhưng thời kỳ kết thúc ngày {end}.',
    fix: 'kiểm tra lại status và period.end; nếu văn bản nói như vậy thì để nguyên.',
  },
  'source-looks-dead': {
    what: 'Địa chỉ nguồn «{found}» có vẻ không mở được.',
    fix: 'mở thử địa chỉ trong trình duyệt rồi chép lại địa chỉ đầy đủ của chính trang đó.',
  },
  'term-lapsed': {
    what: 'Thời hạn công nhận đã hết ngày {found}, quá 180 ngày tính đến {today}, và trang chưa có lần công nhận sau đó.',
    fix: 'tìm quyết định đánh giá lại và thêm vào đầu recognitions; nếu không có thì để nguyên, trang web tự ghi là đã hết thời hạn.',
  },
} as const satisfies Readonly<Record<string, IssueMessage>>;
