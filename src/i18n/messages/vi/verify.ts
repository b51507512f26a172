/** The certificate check. It tells what is known here; it never judges a product or those who sell it. */
export const verify = {
  'verify.title': 'Tra cứu công nhận OCOP',
  'verify.description':
    'Gõ số quyết định, mã sản phẩm, tên sản phẩm hoặc tên chủ thể để xem danh mục biết gì về lần công nhận đó.',
  'verify.lead':
    'Gõ điều ghi trên nhãn: số quyết định, mã sản phẩm, mã vạch, tên sản phẩm hoặc tên chủ thể. Có dấu hay không dấu đều được.',
  'verify.label': 'Số quyết định, mã sản phẩm hoặc tên',
  'verify.hint': 'Ví dụ: 2361/QĐ-BNNMT, 83-832-28882-2-2022, khoai sọ.',
  'verify.submit': 'Tra cứu',
  'verify.scan': 'Quét mã bằng máy ảnh',
  'verify.scan.stop': 'Dừng quét',
  'verify.scan.failed': 'Không mở được máy ảnh. Hãy gõ vào ô phía trên.',
  'verify.scan.hint': 'Đưa mã QR hoặc mã vạch vào giữa khung hình.',
  'verify.loading': 'Đang tra…',
  'verify.failed': 'Không tải được dữ liệu tra cứu. Hãy kiểm tra kết nối rồi thử lại.',
  'verify.retry': 'Thử lại',
  'verify.answers': 'Danh mục biết gì',
  'verify.found': { other: '{count} sản phẩm trong danh mục ứng với “{query}”.' },
  'verify.decisions': {
    other:
      'Số này trùng ở {count} quyết định khác nhau: số quyết định lặp lại giữa các cơ quan và các năm. Hãy so cả nơi công nhận và ngày ký.',
  },
  'verify.more': { other: 'Còn {count} sản phẩm nữa. Hãy gõ thêm cho cụ thể, hoặc xem tất cả trong trang tìm kiếm.' },
  'verify.more.link': 'Tìm trong toàn danh mục',
  'verify.unknown.decision':
    'Danh mục chưa biết quyết định nào khớp với “{query}”. Điều đó không nói gì về sản phẩm: danh mục chưa đầy đủ, và số trên nhãn có thể được ghi khác.',
  'verify.unknown.code':
    'Danh mục chưa biết mã “{query}”. Điều đó không nói gì về sản phẩm: nhiều danh sách công khai không ghi mã.',
  'verify.unknown.barcode':
    'Danh mục chưa biết mã vạch “{query}”. Điều đó không nói gì về sản phẩm: ít nguồn công khai ghi mã vạch, và mã vạch không cho biết sản phẩm có phải OCOP hay không.',
  'verify.unknown.name':
    'Danh mục chưa biết sản phẩm hay chủ thể nào tên “{query}”. Điều đó không nói gì về sản phẩm: danh mục chưa đầy đủ.',
  'verify.unknown.address':
    'Địa chỉ “{query}” không phải trang sản phẩm của danh mục này. Hãy gõ số quyết định hoặc tên ghi trên nhãn.',
  'verify.near': 'Gần giống nhất trong danh mục, không phải câu trả lời:',
  'verify.unknown.tips':
    'Hãy gõ lại đúng như trên nhãn; thử chỉ gõ số, hoặc chỉ gõ tên sản phẩm. Muốn biết chắc, hãy hỏi cơ quan ghi trên quyết định hoặc văn phòng điều phối nông thôn mới của tỉnh.',
  'verify.code.former': 'Trong mã năm {year}, hai số đầu {code} chỉ {former}, nay thuộc {province}.',
  'verify.code.today': 'Trong mã năm {year}, hai số đầu {code} chỉ {province}, theo địa giới từ ngày 01/07/2025.',
  'verify.code.same': 'Hai số đầu {code} của mã chỉ {province}.',
  'verify.code.either':
    'Nếu là hai số đầu của mã sản phẩm: đến ngày 30/06/2025 {code} chỉ {former} (nay thuộc {successor}), từ ngày 01/07/2025 {code} chỉ {province}.',
  'verify.code.past':
    'Nếu là hai số đầu của mã sản phẩm: đến ngày 30/06/2025 {code} chỉ {former}, nay thuộc {province}.',
  'verify.code.none': 'Không tỉnh nào mang mã {code} vào thời gian đó: hãy xem lại hai số đầu và năm ở cuối mã.',
  'verify.row.stars': 'Hạng sao',
  'verify.row.unknown': 'Nguồn không nêu',
  'verify.row.earlier': 'Lần bạn tra',
  'verify.row.earlier.text':
    'Đây là lần công nhận trước ({stars} sao, {made}); tình trạng ở trên là của lần mới nhất mà danh mục biết.',
  'verify.row.made': 'Ngày hoặc năm',
  'verify.compare.heading': 'So với nhãn',
  'verify.compare.intro':
    'Trên nhãn, hãy so từng điểm với dòng kết quả: tên sản phẩm, chủ thể, số sao, số quyết định, nơi công nhận và ngày hết thời hạn.',
  'verify.compare.differs':
    'Có điểm không khớp chưa nói lên điều gì: nhãn có thể theo quyết định mới hơn, danh mục có thể thiếu hoặc sai. Hãy hỏi cơ quan đã công nhận, ghi ở từng dòng; cấp huyện không còn thì hỏi cấp tỉnh.',
  'verify.compare.past':
    'Đã qua ngày ghi chưa quá 180 ngày thì kết quả có thể còn được giữ trong lúc chờ đánh giá lại.',
  'verify.marks.heading': 'Các dấu tình trạng',
  'verify.marks.stars': 'Chỉ 3, 4 và 5 sao có quyết định công nhận. Mỗi lần công nhận có thời hạn 36 tháng.',
  'verify.lapsed': 'Danh sách không còn hiệu lực',
  'verify.about': 'Tình trạng được tính thế nào',
  'verify.noScript':
    'Tra cứu cần JavaScript vì trang này không có máy chủ. Không có JavaScript, hãy mở danh sách theo tỉnh, theo hạng sao hoặc theo chủ thể: trang của mỗi sản phẩm ghi số quyết định, nơi công nhận và thời hạn.',
} as const;
