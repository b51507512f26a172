/** What `npm run report` says. */
export const report = {
  'report.help': `npm run report -- [--format text|json|csv] [--province TÊN] [--list] [--lang vi|en]

Cho biết, theo từng tỉnh và tổng cộng, trang nào còn thiếu bản dịch, ảnh, số quyết định, ngày ký, chủ thể; giấy chứng nhận
nào hết thời hạn trong 30, 90, 180 ngày; giấy nào đã hết mà chưa có lần công nhận sau. Chỉ đọc, không sửa gì.
  --format    text: để đọc; json: đủ mọi số liệu và từng sản phẩm; csv: mở bằng Excel
  --province  chỉ một tỉnh, thành hiện nay, theo tên hoặc mã; tên tỉnh cũ cũng được
  --list      liệt kê từng sản phẩm cần xem lại (với csv: mỗi dòng một sản phẩm thay vì một tỉnh)
  --lang      ngôn ngữ; mặc định là tiếng Việt
Hồ sơ đánh giá lại nộp từ 180 đến 120 ngày trước ngày hết thời hạn (Quyết định 26/2026/QĐ-TTg, Điều 7).
Ví dụ: npm run report -- --province "Lào Cai" --list
Biến môi trường: CONTENT_DIR (mặc định content), TODAY (YYYY-MM-DD, mặc định hôm nay).
Mã kết thúc: 0 xong, 2 không làm được.
`,
  'report.title': 'Tình hình dữ liệu ngày {date}',
  'report.all': 'Tất cả',
  'report.province': 'Tỉnh, thành',
  'report.products': 'Sản phẩm',
  'report.producers': 'Chủ thể',
  'report.missing': 'Còn thiếu',
  'report.terms': 'Thời hạn',
  'report.gap.translation': 'bản dịch',
  'report.gap.photo': 'ảnh',
  'report.gap.decision': 'số QĐ',
  'report.gap.date': 'ngày ký',
  'report.gap.producer': 'chủ thể',
  'report.term.ending30': '≤30 ngày',
  'report.term.ending90': '31–90',
  'report.term.ending180': '91–180',
  'report.term.pastTerm': 'qua ngày ghi',
  'report.term.lapsed': 'đã hết',
  'report.term.revoked': 'thu hồi',
  'report.term.undated': 'chưa rõ',
  'report.filing': 'nộp hồ sơ',
  'report.endingTitle': 'Hết thời hạn trong 180 ngày tới',
  'report.listTitle': 'Các sản phẩm cần xem lại',
  'report.none': 'Không có.',
  'report.ends': 'hết thời hạn {date}, còn {days} ngày',
  'report.ended': 'thời hạn đến {date}, đã qua {days} ngày',
  'report.file': 'nộp hồ sơ từ {from} đến {until}',
  'report.fileLate': 'đã qua hạn nộp hồ sơ ({until})',
  'report.lacks': 'thiếu {list}',
  'report.note':
    '“Qua ngày ghi”: ngày ghi đã qua chưa quá 180 ngày, có thể đang gia hạn. “Đã hết”: quá 180 ngày mà chưa có lần công nhận sau. “Nộp hồ sơ”: đang trong thời gian nộp hồ sơ đánh giá lại. Ngày hết thời hạn của lần công nhận chỉ biết năm là ngày muộn nhất có thể.',
  'report.provinceUnknown': 'Không có tỉnh, thành nào tên «{found}».',
  'report.optionInvalid': 'Không hiểu «{found}»; xem npm run report -- --help.',
  'report.unexpected': 'Không lập được báo cáo: {found}',
} as const;
