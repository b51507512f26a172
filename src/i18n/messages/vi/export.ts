/** What the export command says. */
export const exportWords = {
  'export.help': `npm run export -- [--out THƯ-MỤC] [--since THƯ-MỤC] [--lang vi|en|both]

Ghi dữ liệu mở (sản phẩm, chủ thể, tỉnh, nhóm, kế hoạch) từ content/ ra tệp, không cần dựng trang web.
  --out     nơi ghi; mặc định là export
  --since   thư mục của một lần xuất trước: ghi thêm danh sách thay đổi changes.json, changes.vi.txt, changes.en.txt
  --lang    ngôn ngữ của thông báo; mặc định là cả hai
Biến môi trường: CONTENT_DIR (mặc định content), TODAY (YYYY-MM-DD, mặc định hôm nay), SITE_URL, BASE_PATH, LOCALES.
Mã kết thúc: 0 đã ghi, 1 nội dung có lỗi, 2 không ghi được.
`,
  'export.contentMissing': 'Không có thư mục nội dung {found}.',
  'export.faults': 'Nội dung có {found} lỗi nên chưa ghi gì; chạy npm run check để xem.',
  'export.todayInvalid': 'TODAY phải là một ngày có thật dạng YYYY-MM-DD, không phải «{found}».',
  'export.optionInvalid': 'Không hiểu «{found}»; xem npm run export -- --help.',
  'export.sinceUnreadable': 'Không đọc được lần xuất trước: {found}.',
  'export.done': 'Đã ghi {count} tệp vào {folder}:',
  'export.changes.title': 'Thay đổi từ {from} đến {to}',
  'export.changes.summary': 'thêm {added}, bỏ {removed}, đổi mã {renamed}, sửa {changed}',
  'export.changes.record': '{id}: {fields}',
} as const;
