/** What the export command says. */
export const exportWords = {
  'export.help': `npm run export -- [--out THƯ-MỤC] [--since THƯ-MỤC] [--lang vi|en|both]
npm run export -- --template [TỆP]

Ghi nội dung ra bảng tính để sửa rồi nhập lại bằng npm run import, và ghi dữ liệu mở mà trang web đặt ở /data/.
  products.xlsx, producers.xlsx   bảng cho người biên tập: mỗi loại một trang tính, có danh sách chọn và ghi chú từng cột
  products.csv, producers.csv     mỗi trang một dòng, đủ mọi dữ kiện, phần mô tả và bản dịch
  products.jsonl, producers.jsonl như trên, dạng JSON
  data/                           dữ liệu mở: JSON, CSV, XLSX, lược đồ
  --out       nơi ghi; mặc định là export
  --since     thư mục của một lần xuất trước: ghi thêm danh sách thay đổi vào data/changes.json, changes.vi.txt, changes.en.txt
  --template  chỉ ghi mẫu để gửi các xã điền, .xlsx hoặc .csv; mặc định là mau-nhap-ocop.xlsx
  --lang      ngôn ngữ của thông báo; mặc định là cả hai
Biến môi trường: CONTENT_DIR (mặc định content), TODAY (YYYY-MM-DD, mặc định hôm nay), SITE_URL, BASE_PATH, LOCALES.
Mã kết thúc: 0 đã ghi, 1 nội dung có lỗi, 2 không ghi được.
`,
  'export.template': 'Đã ghi mẫu vào {path}. Điền xong, nhập bằng: npm run import -- TỆP',
  'export.unexpected': 'Không xuất được: {found}',
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
