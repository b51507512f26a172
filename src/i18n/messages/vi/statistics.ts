/** The page of numbers. They count what the catalogue holds, and are never said to be those of the programme. */
export const statistics = {
  'nav.statistics': 'Thống kê',
  'statistics.title': 'Danh mục qua con số',
  'statistics.description':
    'Số sản phẩm OCOP trong danh mục theo tỉnh, hạng sao, nhóm, năm và tình trạng công nhận; mục tiêu của các kế hoạch bên cạnh kết quả đã công bố.',
  'statistics.lead':
    'Danh mục đang ghi được những gì, xếp theo nơi, hạng sao, nhóm, năm và tình trạng. Đây là số của danh mục, chưa đầy đủ, không phải số liệu của Chương trình OCOP.',
  'statistics.day': 'Tính theo ngày {date}; mỗi sản phẩm được đếm một lần, theo lần công nhận mới nhất.',
  'statistics.quality.link': 'Danh mục đầy đủ đến đâu',
  'statistics.contents': 'Các bảng trong trang',
  'statistics.total': 'Tổng',
  'statistics.province': 'Tỉnh, thành',
  'statistics.province.heading': 'Theo tỉnh, thành',
  'statistics.province.caption': 'Số sản phẩm theo 34 tỉnh, thành và hạng sao, nhiều nhất xếp trước',
  'statistics.former': 'Tỉnh, thành cũ',
  'statistics.former.heading': 'Theo 63 tỉnh, thành cũ',
  'statistics.former.caption': 'Số sản phẩm theo địa giới trước ngày 01/07/2025, nhiều nhất xếp trước',
  'statistics.group': 'Nhóm',
  'statistics.group.heading': 'Theo nhóm sản phẩm',
  'statistics.group.caption': 'Số sản phẩm theo sáu nhóm và hạng sao',
  'statistics.year': 'Năm',
  'statistics.year.heading': 'Theo năm công nhận',
  'statistics.year.caption':
    'Số sản phẩm theo năm ký quyết định mới nhất; chưa rõ ngày ký thì theo năm của đợt đánh giá',
  'statistics.year.unknown': 'Chưa rõ năm',
  'statistics.kind': 'Loại chủ thể',
  'statistics.kind.heading': 'Theo loại chủ thể',
  'statistics.kind.caption': 'Số sản phẩm theo loại chủ thể và hạng sao',
  'statistics.kind.unknown': 'Không nguồn nào nêu chủ thể',
  'statistics.state': 'Tình trạng',
  'statistics.state.heading': 'Theo tình trạng công nhận',
  'statistics.state.caption': 'Số sản phẩm theo tình trạng của lần công nhận mới nhất vào ngày {date}',
  'statistics.results.heading': 'Mục tiêu bên cạnh kết quả',
  'statistics.results.text':
    'Chỉ những mục tiêu đã có kết quả được công bố. Mỗi mục tiêu được xem riêng; không tính tỷ lệ đạt chung, vì cách đếm khác nhau và kết quả chưa công bố thì không có ở đây.',
  'statistics.results.show': { other: 'Xem bảng của {count} kế hoạch' },
  'statistics.results.link': 'Tất cả kế hoạch',
} as const;
