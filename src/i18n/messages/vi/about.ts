/** The page about the catalogue, section by section. */
export const about = {
  'about.what.heading': 'Danh mục này là gì',
  'about.what.1':
    'OCOP, “Mỗi xã một sản phẩm”, là chương trình đánh giá và xếp hạng sản phẩm nông thôn của Việt Nam. Danh mục ghi lại sản phẩm nào đã được công nhận mấy sao, ai làm, làm ở đâu, theo quyết định nào và đọc được ở nguồn nào.',
  'about.what.2': {
    zero: 'Danh mục mới được lập: cả nước có 18.243 sản phẩm từ 3 sao trở lên vào tháng 12/2025, ở đây chưa có sản phẩm nào.',
    other:
      'Danh mục chưa đầy đủ: cả nước có 18.243 sản phẩm từ 3 sao trở lên vào tháng 12/2025, ở đây mới có {count}. Vì vậy không nên dùng số liệu ở đây để so sánh các địa phương với nhau.',
  },
  'about.states.heading': 'Tình trạng công nhận được tính thế nào',
  'about.states.1':
    'Mỗi lần công nhận có thời hạn 36 tháng kể từ ngày ký quyết định (Quyết định 26/2026/QĐ-TTg, Điều 4). Danh mục tính ngày hết hạn từ ngày ký, nếu nguồn nêu ngày ký, rồi so với hôm nay theo giờ Việt Nam.',
  'about.states.valid': 'thời hạn còn hơn 180 ngày.',
  'about.states.ending': 'thời hạn còn 180 ngày hoặc ít hơn, kể cả đúng ngày hết hạn.',
  'about.states.past-term':
    'ngày cuối của thời hạn đã qua chưa quá 180 ngày. Kết quả cũ có thể còn được giữ trong lúc chờ đánh giá lại, nên không gọi là hết hạn.',
  'about.states.undated': 'nguồn không nêu ngày ký, hoặc chỉ nêu năm mà các ngày trong năm cho kết quả khác nhau.',
  'about.states.lapsed': 'ngày hết hạn đã qua hơn 180 ngày và danh mục này chưa biết quyết định nào sau đó.',
  'about.states.revoked': 'cơ quan có thẩm quyền đã ra quyết định thu hồi.',
  'about.sources.heading': 'Nguồn và chỗ còn nghi ngờ',
  'about.sources.1':
    'Mọi thông tin đều lấy từ các trang công khai: cổng thông tin của cơ quan nhà nước, báo chí, trang của chủ thể. Mỗi trang sản phẩm ghi tên nguồn, ngày đăng nếu có và ngày đọc. Số liệu được giữ như nguồn đã in, kể cả khi nguồn tự mâu thuẫn; chỗ mâu thuẫn được nói rõ.',
  'about.sources.2':
    'Thông tin nào nguồn không nêu thì để trống. Một sản phẩm có thể đã được công nhận lại mà danh mục chưa biết: nếu cần chắc chắn, hãy hỏi cơ quan đã công nhận và xem quyết định gốc.',
  'about.places.heading': 'Tỉnh cũ và tỉnh mới',
  'about.places.1':
    'Từ ngày 01/07/2025, 63 tỉnh, thành phố hợp nhất thành 34 và không còn cấp huyện (Nghị quyết 202/2025/QH15). Danh mục giữ nguyên địa danh như trong quyết định công nhận và ghi thêm tỉnh hiện nay; cả hai đều tìm được.',
  'about.stars.heading': 'Ngôi sao và nhãn hiệu OCOP',
  'about.stars.1':
    'Hình ngôi sao ở đây do danh mục tự vẽ. Nhãn hiệu chứng nhận “Sản phẩm OCOP Việt Nam” thuộc về cơ quan quản lý chương trình và không được dùng ở đây. Hạng sao OCOP là kết quả chấm điểm của hội đồng, không phải ý kiến của người mua.',
  'about.stars.2':
    'Hoa văn trên mỗi sản phẩm được dệt bằng máy tính từ nhóm, bộ, tỉnh cũ và tên của sản phẩm. Đó là hoa văn, không phải ảnh sản phẩm.',
  'about.use.heading': 'Dùng lại',
  'about.use.1':
    'Chương trình dựng trang này là phần mềm tự do theo giấy phép MIT. Số liệu là các sự kiện lấy từ nguồn đã nêu; khi dùng lại, hãy dẫn cả nguồn gốc.',
} as const;
