const yearOfReport = 'Năm 2025 lấy theo báo cáo đến tháng 2/2025; kỳ đánh giá lại cần đối chiếu quyết định.';
const sourceOfEarlier = 'Kết quả 4 sao trước đó ghép với nguồn theo phỏng đoán, cần đối chiếu bài gốc.';
const linhLangTea =
  'Có thể liên quan tới “Bộ sản phẩm Linh lăng trà” (4 sao năm 2025) của cùng công ty; nguồn không nói rõ.';
const ngocThuyTea = 'Chè Ngọc Thúy và Chè xanh Ngọc Thúy được nguồn nêu là hai sản phẩm; tên gần nhau, cần đối chiếu.';

/** Doubts beside those of the record itself, by product id. */
export const noteOfProduct: Readonly<Record<string, readonly string[]>> = {
  'bach-tra-dai-lao-vuong-tra-suoi-giang': [yearOfReport],
  'bo-san-pham-linh-lang-tra': [
    'Có thể liên quan tới “Bộ sản phẩm trà thảo mộc LiLa” (3 sao năm 2024) của cùng công ty; nguồn không nói rõ.',
  ],
  'bo-san-pham-tra-thao-moc-lila': [linhLangTea],
  'ca-phe-bot-nguyen-chat-bich-thao': [
    'Lần công nhận lại tính từ ngày 1/7/2024; ngày ký quyết định chưa rõ nên chỉ ghi năm.',
  ],
  'che-ngoc-thuy-su-anh': [ngocThuyTea],
  'che-xanh-ngoc-thuy-su-anh': [ngocThuyTea],
  'diep-tra-dai-lao-vuong-tra-suoi-giang': [yearOfReport],
  'dua-sap-soi-vicosap': [sourceOfEarlier],
  'hoang-tra-dai-lao-vuong-tra-suoi-giang': [yearOfReport],
  'hong-tra-dai-lao-vuong-tra-suoi-giang': [yearOfReport],
  'hong-tra-phin-ho': ['Lần công nhận lại tính từ ngày 1/7/2024; ngày ký quyết định chưa rõ nên chỉ ghi năm.'],
  'mien-dong-tai-hoan': [sourceOfEarlier],
  'quyt-duong-nui-lua-quang-phu': ['Số quyết định trong nguồn chỉ ghi “2310”, thiếu ký hiệu.'],
  'tra-xanh-phin-ho': ['Lần công nhận lại tính từ ngày 1/7/2024; ngày ký quyết định chưa rõ nên chỉ ghi năm.'],
};
