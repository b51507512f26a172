import type { IssueMessage } from '../../issue-message.ts';

/** What the import command says. */
export const importWords = {
  help: `npm run import -- TỆP… [--dry-run] [--overwrite] [--delete-missing] [--source "TÊN | NƠI ĐĂNG | ĐỊA CHỈ"] [--lang vi|en|both]

Đưa bảng tính vào content/. Nhận .xlsx, .csv, .jsonl do npm run export ghi ra, mẫu npm run export -- --template, hoặc danh
sách của cơ quan: dấu phân cách ; , hay tab, UTF-8, UTF-16 hay Windows-1258, có dòng tiêu đề phía trên, cột theo thứ tự bất kỳ.
Mọi dòng được kiểm tra trước khi ghi; còn một lỗi thì không ghi tệp nào. Lỗi nêu tệp, trang tính, ô, giá trị và cách sửa.
  --dry-run         chỉ kiểm tra và báo sẽ làm gì
  --overwrite       cho bảng đè lên trang đã sửa sau khi xuất, và lên lời văn viết tay
  --delete-missing  xóa sản phẩm, chủ thể không còn trong bảng (chỉ với bảng do npm run export ghi ra)
  --source          nguồn cho dòng không ghi nguồn, ví dụ --source "Quyết định 816/QĐ-UBND | UBND tỉnh Yên Bái | https://…"
  --lang            ngôn ngữ của thông báo; mặc định là cả hai
Ô trống: với bảng vừa xuất là xóa giá trị cũ; với bảng khác là chưa biết, giữ nguyên. Cột thiếu: giữ nguyên.
Biến môi trường: CONTENT_DIR (mặc định content), TODAY (YYYY-MM-DD, mặc định hôm nay).
Mã kết thúc: 0 đã xong, 1 bảng có lỗi, 2 không làm được.
`,
  optionInvalid: 'Không hiểu «{found}»; xem npm run import -- --help.',
  fileMissing: 'Không có tệp «{found}».',
  fileIsFolder: '«{found}» là thư mục, không phải tệp. Nêu tên từng tệp .xlsx, .csv hoặc .jsonl trong thư mục.',
  fileNotReadable: 'Không được phép đọc tệp «{found}»: kiểm tra quyền đọc, hoặc đóng chương trình đang mở tệp.',
  noFile: 'Chưa nêu tệp nào; xem npm run import -- --help.',
  contentMissing: 'Không có thư mục nội dung {found}.',
  todayInvalid: 'TODAY phải là một ngày có thật dạng YYYY-MM-DD, không phải «{found}».',
  running: 'Một lần nhập khác đang chạy ({found}). Chờ xong rồi chạy lại; nếu chắc không còn, xóa tệp {lock}.',
  notWritable: 'Không ghi được vào {found}: kiểm tra quyền ghi của thư mục.',
  unexpected: 'Không nhập được, chưa có gì thay đổi: {found}',
  undone: 'Lần nhập trước bị ngắt trước khi ghi; nội dung vẫn như cũ, phần dở dang đã được dọn.',
  finished: 'Lần nhập trước bị ngắt đúng lúc thay tệp; đã làm nốt, nội dung là bản mới.',
  error: 'lỗi',
  fix: 'Cách sửa: {fix}',
  nearest: 'Có phải: {nearest}',
  rows: '{name}: {count} dòng',
  products: 'Sản phẩm: mới {new}, thay đổi {changed}, giữ nguyên {same}, không có trong bảng {gone}',
  producers: 'Chủ thể: mới {new}, thay đổi {changed}, giữ nguyên {same}, không có trong bảng {gone}',
  goneKept: 'Trang không có trong bảng được giữ nguyên.',
  goneDeleted: 'Đã xóa {count} trang không có trong bảng.',
  goneRefused: '--delete-missing chỉ dùng với bảng do npm run export ghi ra (có cột «Dấu phiên bản»).',
  newPage: '+ {file}',
  changedPage: '~ {file}  {keys}',
  deletedPage: '- {file}',
  more: '… và {count} trang nữa',
  dryRun: 'Chạy thử: chưa ghi gì.',
  done: 'Đã ghi {count} tệp.',
  nothing: 'Nội dung đã khớp với bảng, không có gì để ghi.',
  faults: '{count} lỗi. Chưa ghi gì: sửa các ô trên rồi chạy lại.',
  reading: 'Đọc bảng',
  comparing: 'So với nội dung',
  checking: 'Kiểm tra',
  writing: 'Ghi',
} as const;

/** Things to know that are no faults. */
export const importNotices = {
  columnIgnored: 'Bỏ qua cột lạ «{found}» trong {sheet}.',
  sheetIgnored: 'Bỏ qua «{found}»: không thấy dòng tiêu đề có cột «Tên sản phẩm».',
  rowsMissing: 'Bảng «{found}» chỉ có dòng tiêu đề, chưa có dòng nào để nhập.',
  rowIgnored: 'Bỏ qua dòng {found} trong {sheet}: chỉ có một ô.',
  producerNew: 'Chủ thể mới «{found}», mã {id} ({place}).',
  producerSimilar: 'Chủ thể mới «{found}» gần giống «{similar}» đã có ({place}); nếu là một, sửa ô ấy cho khớp.',
  provinceMerged:
    '{place}: «{found}» nay gồm {merged}; đã hiểu là tỉnh cũ cùng tên. Nếu khác, ghi cột «Tỉnh trước 01/07/2025».',
  productSimilar:
    'Sản phẩm mới «{found}» gần giống {other} ({place}); nếu là một thì ghi mã trang ấy, hoặc xóa dòng thừa.',
  readToday: '{found} nguồn không ghi ngày đọc: đã lấy ngày hôm nay.',
} as const;

/** Faults that only spreadsheets have. */
export const importFaults = {
  'file-empty': { what: 'Tệp trống.', fix: 'xuất hoặc lưu lại bảng rồi thử lại.' },
  'file-tcvn3': {
    what: 'Tệp gõ bằng phông cũ mã TCVN3 (.VnTime), ví dụ «{found}».',
    fix: 'chuyển sang Unicode bằng Unikey (Ctrl+Shift+F6, nguồn TCVN3, đích Unicode) rồi lưu lại.',
  },
  'file-too-large': { what: 'Tệp quá lớn: {found}.', fix: 'chia bảng thành vài tệp, hoặc lưu thành CSV.' },
  'file-broken': {
    what: 'Không đọc được tệp: tệp hỏng hoặc có mật khẩu.',
    fix: 'mở bằng Excel, bỏ mật khẩu, lưu lại dạng .xlsx.',
  },
  'file-bomb': {
    what: 'Tệp nén phình ra quá lớn khi mở nên bị từ chối.',
    fix: 'chép phần bảng cần nhập sang một tệp Excel mới rồi lưu lại.',
  },
  'file-quote': {
    what: 'Ngoặc kép mở ở dòng {found} không được đóng.',
    fix: 'đóng ngoặc kép, hoặc lưu lại tệp bằng Excel.',
  },
  'file-old-excel': {
    what: 'Tệp Excel đời cũ (.xls) hoặc có mật khẩu.',
    fix: 'mở bằng Excel, lưu lại dạng .xlsx không mật khẩu.',
  },
  'file-not-text': {
    what: 'Tệp không phải bảng tính hay văn bản.',
    fix: 'dùng tệp .xlsx, .csv hoặc .jsonl; nếu Excel mở được tệp này thì mở rồi lưu lại dạng .xlsx.',
  },
  'file-json': {
    what: 'Dòng {found} không phải JSON đúng.',
    fix: 'mỗi dòng là một đối tượng JSON đầy đủ trong ngoặc nhọn.',
  },
  'header-missing': {
    what: 'Không thấy dòng tiêu đề: không dòng nào có cột «Tên sản phẩm» hoặc «Mã trang» cùng các cột khác.',
    fix: 'thêm dòng tiêu đề; lấy mẫu bằng npm run export -- --template.',
  },
  'columns-missing': {
    what: 'Bảng chỉ có cột «{found}», không có cột nào khác để nhập.',
    fix: 'thêm các cột cần nhập bên cạnh, ví dụ «Tên sản phẩm», «Hạng sao»; lấy mẫu bằng npm run export -- --template.',
  },
  'column-misspelt': {
    what: 'Không có cột «{found}».',
    fix: 'sửa tiêu đề cột cho đúng, hoặc xóa cột nếu không cần nhập.',
  },
  'column-repeated': { what: 'Hai cột cùng nghĩa: «{found}».', fix: 'giữ một cột, xóa hoặc đổi tên cột kia.' },
  'name-missing': { what: 'Dòng không có tên.', fix: 'ghi tên vào ô này, hoặc xóa cả dòng.' },
  'page-unknown': {
    what: 'Không có trang nào mang mã «{found}».',
    fix: 'sửa mã trang; nếu là trang mới thì ghi đủ tên và các cột bắt buộc.',
  },
  'page-repeated': {
    what: 'Trang «{found}» đã có ở {other}.',
    fix: 'mỗi trang một dòng: gộp hai dòng hoặc xóa dòng thừa.',
  },
  'page-ambiguous': { what: 'Có nhiều trang cùng tên «{found}»: {allowed}.', fix: 'ghi mã trang vào cột «Mã trang».' },
  'item-without-page': {
    what: 'Không biết dòng này thuộc trang nào («{found}»).',
    fix: 'ghi mã trang ở cột «Mã trang».',
  },
  'producer-ambiguous': {
    what: 'Nhiều chủ thể cùng tên «{found}»: {allowed}.',
    fix: 'ghi mã của đúng chủ thể thay cho tên.',
  },
  'province-disagrees': {
    what: 'Tỉnh hiện nay «{found}» không khớp: {former} nay thuộc {expected}.',
    fix: 'sửa một trong hai cột tỉnh; có thể bỏ trống cột «Tỉnh hiện nay».',
  },
  'page-edited': {
    what: 'Trang đã được sửa sau khi xuất bảng: cột «{key}» nay là «{current}», bảng ghi «{found}».',
    fix: 'xuất bảng mới rồi sửa lại ở đó, hoặc chạy với --overwrite nếu bảng mới là đúng.',
  },
  'words-exist': {
    what: 'Cột «{key}»: trang đã có lời viết tay «{current}», bảng ghi «{found}».',
    fix: 'bỏ trống ô này để giữ lời đã có, hoặc chạy với --overwrite để thay.',
  },
  'json-not-a-page': { what: 'Dòng không phải một trang.', fix: 'mỗi dòng là một đối tượng có id hoặc name.' },
} as const satisfies Readonly<Record<string, IssueMessage>>;

export type ImportFaultCode = keyof typeof importFaults;

/** How to mend, in a sheet, faults that pages share with sheets. */
export const sheetFixes: Readonly<Record<string, string>> = {
  'key-missing': 'điền cột «{key}».',
  'value-missing': 'điền cột «{key}».',
  'date-invalid': 'viết ngày/tháng/năm, ví dụ 11/03/2024, đúng như trên văn bản.',
  'province-unknown': 'ghi tên tỉnh, thành phố như trong danh sách, ví dụ Sơn La, Hồ Chí Minh.',
  'producer-unknown': 'ghi tên đầy đủ của chủ thể, hoặc mã đúng như trong danh mục.',
  'tax-code-invalid': 'ghi đủ 10 chữ số, có thể thêm gạch nối và 3 chữ số; định dạng ô là Text để giữ số 0 ở đầu.',
  'gtin-invalid': 'ghi đủ 8, 12, 13 hoặc 14 chữ số in dưới mã vạch; định dạng ô là Text để giữ đủ chữ số.',
  'gtin-check-digit-wrong': 'đọc lại từng chữ số in dưới mã vạch; định dạng ô là Text để giữ đủ chữ số.',
  'text-too-long': 'rút gọn ô này; lời giới thiệu dài thì ghi ở cột «Mô tả».',
  'text-placeholder': 'ghi giá trị thật theo nguồn, hoặc để trống ô nếu chưa biết.',
  'country-code-invalid': 'ghi tên nước hoặc mã hai chữ cái, ví dụ Nhật Bản hoặc JP.',
  'number-expected': 'chỉ ghi số, ví dụ 75,5.',
  'whole-number-expected': 'ghi số nguyên bằng chữ số, ví dụ 150000 hoặc 2024.',
  'source-unknown': 'ghi đúng mã của một nguồn trong cùng sản phẩm, hoặc để trống nếu chỉ có một nguồn.',
  'sources-empty': 'điền tên nguồn và nơi đăng nguồn.',
};
