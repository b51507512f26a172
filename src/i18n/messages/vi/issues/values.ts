import type { IssueMessage } from '../../../issue-message.ts';

/** Keys and single values. */
export const values = {
  'key-unknown': {
    what: 'Không có mục nào tên «{found}» ở đây; các mục được nhận: {allowed}.',
    fix: 'sửa lại tên mục cho đúng chính tả, hoặc xóa mục.',
  },
  'key-missing': {
    what: 'Thiếu mục bắt buộc «{key}».',
    fix: 'thêm mục «{key}» vào chỗ này.',
  },
  'key-repeated': {
    what: 'Mục «{found}» được khai hai lần.',
    fix: 'giữ lại một mục và xóa mục kia.',
  },
  'value-missing': {
    what: 'Mục «{key}» để trống.',
    fix: 'điền giá trị; nếu chưa biết và mục không bắt buộc thì xóa cả dòng.',
  },
  'value-not-allowed': {
    what: 'Mục «{key}» không nhận «{found}»; chỉ nhận: {allowed}.',
    fix: 'chọn đúng một trong các giá trị được nhận.',
  },
  'value-malformed': {
    what: 'Giá trị «{found}» của mục «{key}» không đúng dạng.',
    fix: 'xem dạng của mục này trong content/README.md rồi viết lại.',
  },
  'star-rating-unknown': {
    what: 'Hạng sao «{found}» không hợp lệ; chỉ nhận 3, 4 hoặc 5.',
    fix: 'ghi đúng hạng trong quyết định công nhận.',
  },
  'digits-need-quotes': {
    what: 'Mục «{key}» là chữ nhưng {found} đang được hiểu là số, dễ mất số 0 ở đầu.',
    fix: 'đặt giá trị trong ngoặc kép thẳng "…", giữ đủ mọi chữ số như trên giấy tờ.',
  },
  'text-expected': {
    what: 'Mục «{key}» phải là một dòng chữ, không phải «{found}».',
    fix: 'viết giá trị trên cùng dòng với tên mục; đặt trong ngoặc kép "…" nếu cần.',
  },
  'text-empty': {
    what: 'Mục «{key}» không có chữ nào.',
    fix: 'điền giá trị, hoặc xóa cả mục nếu mục không bắt buộc.',
  },
  'text-too-long': {
    what: 'Mục «{key}» dài {found} ký tự, quá mức {limit}.',
    fix: 'rút gọn; có thể đã dán nhầm cả đoạn văn vào đây, lời mô tả thì đặt bên dưới phần khai.',
  },
  'text-placeholder': {
    what: 'Mục «{key}» chỉ ghi «{found}», chưa có giá trị thật.',
    fix: 'ghi giá trị thật theo nguồn; nếu chưa biết và mục không bắt buộc thì xóa cả mục.',
  },
  'line-break-in-text': {
    what: 'Mục «{key}» có dấu xuống dòng ở giữa.',
    fix: 'viết cả giá trị trên một dòng.',
  },
  'number-expected': {
    what: 'Mục «{key}» phải là số, không phải «{found}».',
    fix: 'chỉ ghi số, không ghi đơn vị và không đặt trong ngoặc; phần thập phân viết sau dấu chấm, ví dụ 75.5.',
  },
  'whole-number-expected': {
    what: 'Mục «{key}» phải là số nguyên, không phải «{found}».',
    fix: 'ghi số nguyên bằng chữ số liền nhau, ví dụ 150000.',
  },
  'number-with-points': {
    what: 'Số {found} của mục «{key}» có dấu chấm ngăn hàng nghìn nên bị hiểu thành số nhỏ hơn nhiều.',
    fix: 'viết các chữ số liền nhau, không có dấu chấm.',
  },
  'number-too-small': {
    what: 'Giá trị {found} của mục «{key}» quá nhỏ; ít nhất phải từ {limit}.',
    fix: 'kiểm tra lại số theo giấy tờ.',
  },
  'number-too-large': {
    what: 'Giá trị {found} của mục «{key}» quá lớn; nhiều nhất là {limit}.',
    fix: 'kiểm tra lại số theo giấy tờ.',
  },
  'yes-no-expected': {
    what: 'Mục «{key}» chỉ nhận true (có) hoặc false (không), không phải «{found}».',
    fix: 'ghi true hoặc false, không đặt trong ngoặc.',
  },
  'list-expected': {
    what: 'Mục «{key}» phải là một danh sách, không phải «{found}».',
    fix: 'viết mỗi phần tử trên một dòng riêng, bắt đầu bằng dấu gạch và khoảng trắng «- ».',
  },
  'list-empty': {
    what: 'Danh sách «{key}» chưa có phần tử nào.',
    fix: 'thêm ít nhất một phần tử, hoặc xóa cả mục nếu mục không bắt buộc.',
  },
  'group-expected': {
    what: 'Mục «{key}» phải gồm các mục con, không phải «{found}».',
    fix: 'viết từng mục con trên dòng riêng bên dưới, thụt vào hai khoảng trắng.',
  },
  'date-invalid': {
    what: 'Ngày «{found}» không có thật hoặc không đúng dạng.',
    fix: 'viết năm-tháng-ngày, ví dụ 2024-03-11, đúng như trên văn bản.',
  },
  'date-implausible': {
    what: 'Năm trong ngày «{found}» không thể đúng.',
    fix: 'kiểm tra lại năm; chỉ nhận từ năm 1945 đến năm 2100.',
  },
  'address-invalid': {
    what: '«{found}» không phải địa chỉ web đầy đủ.',
    fix: 'chép cả địa chỉ từ trình duyệt, bắt đầu bằng https:// hoặc http://.',
  },
  'email-invalid': {
    what: '«{found}» không phải địa chỉ thư điện tử.',
    fix: 'viết dạng ten@tenmien.vn, không có khoảng trắng.',
  },
  'tax-code-invalid': {
    what: 'Mã số thuế «{found}» không đúng dạng.',
    fix: 'ghi 10 chữ số, có thể thêm gạch nối và 3 chữ số, đặt trong ngoặc kép, ví dụ "1234567890".',
  },
  'gtin-invalid': {
    what: 'Mã vạch «{found}» không đúng dạng.',
    fix: 'ghi đủ 8, 12, 13 hoặc 14 chữ số in dưới mã vạch, đặt trong ngoặc kép.',
  },
  'gtin-check-digit-wrong': {
    what: 'Mã vạch «{found}» sai chữ số kiểm tra (chữ số cuối không khớp với các chữ số trước).',
    fix: 'đọc lại từng chữ số in dưới mã vạch; có thể nhầm hoặc đảo hai chữ số.',
  },
  'country-code-invalid': {
    what: '«{found}» không phải mã nước.',
    fix: 'ghi hai chữ cái in hoa theo ISO 3166, ví dụ JP cho Nhật Bản, US cho Hoa Kỳ.',
  },
  'province-code-invalid': {
    what: 'Mã tỉnh «{found}» không đúng dạng.',
    fix: 'ghi hai chữ số trong ngoặc kép, ví dụ "14".',
  },
  'photo-name-invalid': {
    what: 'Tên ảnh «{found}» không đúng dạng.',
    fix: 'ảnh nằm cùng thư mục với trang; tên gồm chữ thường không dấu, chữ số, gạch nối, đuôi .jpg, .png hoặc .webp.',
  },
} as const satisfies Readonly<Record<string, IssueMessage>>;
