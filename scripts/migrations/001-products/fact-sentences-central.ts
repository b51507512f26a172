import type { FactSentences } from './fact-sentences.ts';

/** Sentences for facts of the central provinces and the highlands (Thanh Hóa to Bình Thuận), by former province. */
export const centralFacts: FactSentences = {
  'binh-dinh': {
    'Thuộc 9 sản phẩm 3 sao của huyện Tây Sơn năm 2022': [
      'Năm 2022, huyện Tây Sơn có 9 sản phẩm được hội đồng tỉnh Bình Định xếp 3 sao, trong đó có sản phẩm này.',
      'Đây là một trong 9 sản phẩm của huyện Tây Sơn được hội đồng tỉnh xếp hạng 3 sao năm 2022.',
    ],
  },
  'binh-thuan': {
    'Thuộc 3 sản phẩm huyện công nhận thêm, chứng nhận hạn 36 tháng':
      'Đây là một trong 3 sản phẩm được UBND huyện Tánh Linh công nhận thêm, giấy chứng nhận có thời hạn 36 tháng.',
    'Thuộc nhóm 8 sản phẩm 4 sao của tỉnh năm 2021': [
      'Đây là một trong 8 sản phẩm được tỉnh Bình Thuận xếp hạng 4 sao năm 2021.',
      'Năm 2021, tỉnh Bình Thuận có 8 sản phẩm đạt 4 sao, trong đó có sản phẩm này.',
    ],
    'Thuộc nhóm 4 sản phẩm 3 sao của tỉnh năm 2021':
      'Đây là một trong 4 sản phẩm được tỉnh Bình Thuận xếp hạng 3 sao năm 2021.',
  },
  'da-nang': {
    'Thuộc 7 sản phẩm 4 sao trong đợt 18 sản phẩm của thành phố': [
      'Trong đợt công bố 18 sản phẩm của thành phố Đà Nẵng, đây là một trong 7 sản phẩm hạng 4 sao.',
      'Thành phố Đà Nẵng công bố 18 sản phẩm cùng đợt; đây là một trong 7 sản phẩm hạng 4 sao.',
    ],
    'Thuộc 11 sản phẩm 3 sao trong đợt 18 sản phẩm của thành phố': [
      'Trong đợt công bố 18 sản phẩm của thành phố Đà Nẵng, đây là một trong 11 sản phẩm hạng 3 sao.',
      'Thành phố Đà Nẵng công bố 18 sản phẩm cùng đợt; đây là một trong 11 sản phẩm hạng 3 sao.',
    ],
  },
  'dak-nong': {
    'Được công nhận cùng đợt 11 sản phẩm của tỉnh':
      'Sản phẩm được công nhận trong đợt 11 sản phẩm của tỉnh Đắk Nông (đợt 2 năm 2021).',
    'Vùng xoài hơn 1.550 ha, trong đó 343 ha ứng dụng công nghệ cao':
      'Vùng xoài rộng hơn 1.550 ha, trong đó 343 ha ứng dụng công nghệ cao.',
    'Sản xuất theo VietGAP, có mã QR truy xuất nguồn gốc':
      'Xoài được sản xuất theo VietGAP và có mã QR truy xuất nguồn gốc.',
    'Hợp tác xã lập năm 2016, vùng ca cao khoảng 120 ha ở Krông Nô, Cư Jút, Đắk Mil':
      'Hợp tác xã lập năm 2016, có vùng ca cao khoảng 120 ha ở Krông Nô, Cư Jút và Đắk Mil.',
    'Cây ca cao trồng tại chỗ cho trên 2 tấn quả tươi mỗi ha':
      'Cây ca cao trồng tại chỗ cho trên 2 tấn quả tươi mỗi héc-ta.',
  },
  'gia-lai': {
    'Hàm lượng tổ yến tươi 30%': 'Hàm lượng tổ yến tươi là 30%.',
    'Một trong mười vị yến chưng cùng được 4 sao': [
      'Đây là một trong mười vị yến chưng của công ty cùng được xếp hạng 4 sao.',
      'Công ty có mười vị yến chưng cùng được xếp 4 sao, đây là một trong số đó.',
    ],
    'Sản xuất tại làng Le 2': 'Nơi sản xuất là làng Le 2.',
    'Sản xuất tại thôn Tân Phong': 'Nơi sản xuất là thôn Tân Phong.',
    'Huyện trao chứng nhận 3 sao năm 2024': [
      'Sản phẩm được huyện Đak Pơ trao giấy chứng nhận 3 sao năm 2024.',
      'Năm 2024, huyện Đak Pơ trao giấy chứng nhận hạng 3 sao cho sản phẩm.',
    ],
  },
  'ha-tinh': {
    'Huyện công nhận 3 sao ở đợt 1 năm 2023 theo bộ tiêu chí Quyết định 148/QĐ-TTg': [
      'Huyện công nhận sản phẩm hạng 3 sao ở đợt 1 năm 2023, theo bộ tiêu chí của Quyết định 148/QĐ-TTg.',
      'Đợt 1 năm 2023, sản phẩm được huyện xếp 3 sao theo bộ tiêu chí của Quyết định 148/QĐ-TTg.',
    ],
    'Đánh giá lần đầu': 'Năm 2024, hội đồng huyện Nghi Xuân đánh giá lần đầu và xếp sản phẩm hạng 3 sao.',
    'Đánh giá lại': 'Năm 2024, hội đồng huyện Nghi Xuân đánh giá lại và xếp sản phẩm hạng 3 sao.',
    'Đợt 2 năm 2024': 'Sản phẩm được hội đồng huyện Thạch Hà xếp 3 sao ở đợt 2 năm 2024.',
    'Đánh giá năm 2024': 'Năm 2024, hội đồng huyện Vũ Quang xếp sản phẩm hạng 3 sao.',
    'Thuộc 6 sản phẩm huyện Can Lộc công nhận đợt 1 năm 2024': [
      'Đây là một trong 6 sản phẩm được huyện Can Lộc công nhận hạng 3 sao ở đợt 1 năm 2024.',
      'Đợt 1 năm 2024, huyện Can Lộc công nhận 6 sản phẩm hạng 3 sao, trong đó có sản phẩm này.',
    ],
  },
  hue: {
    'Sản phẩm 4 sao duy nhất của đợt': 'Ở đợt 2 năm 2020, đây là sản phẩm 4 sao duy nhất của tỉnh Thừa Thiên Huế.',
    'Sản xuất tại thôn An Lỗ': 'Gạo được sản xuất tại thôn An Lỗ.',
    'Thuộc 10 sản phẩm 3 sao đợt 2 năm 2020': [
      'Đây là một trong 10 sản phẩm được tỉnh Thừa Thiên Huế xếp hạng 3 sao ở đợt 2 năm 2020.',
      'Đợt 2 năm 2020, tỉnh Thừa Thiên Huế có 10 sản phẩm đạt 3 sao, trong đó có sản phẩm này.',
    ],
  },
  'khanh-hoa': {
    'Một trong 5 sản phẩm OCOP năm 2022 của huyện Cam Lâm':
      'Năm 2022, huyện Cam Lâm có 5 sản phẩm OCOP, trong đó có sản phẩm này.',
    'Thuộc 18 sản phẩm 3 sao năm 2019 của tỉnh': [
      'Đây là một trong 18 sản phẩm được tỉnh Khánh Hòa xếp hạng 3 sao năm 2019.',
      'Năm 2019, tỉnh Khánh Hòa có 18 sản phẩm đạt 3 sao, trong đó có sản phẩm này.',
    ],
  },
  'kon-tum': {
    'Cà phê trồng theo quy trình VietGAP, chủ yếu bón phân hữu cơ':
      'Cà phê được trồng theo quy trình VietGAP, chủ yếu bón phân hữu cơ.',
    'Thuộc nhóm 6 sản phẩm cà phê của huyện Đăk Hà được xếp hạng': [
      'Huyện Đăk Hà có 6 sản phẩm cà phê được xếp hạng sao, đây là một trong số đó.',
      'Đây là một trong 6 sản phẩm cà phê được xếp hạng sao của huyện Đăk Hà.',
    ],
    'Được tỉnh đề nghị trung ương xét tiếp hạng 5 sao':
      'Sản phẩm được tỉnh Kon Tum đề nghị trung ương xét tiếp hạng 5 sao.',
    'Thuộc 13 sản phẩm được công nhận đợt 2 năm 2025 của tỉnh Quảng Ngãi mới': [
      'Đợt 2 năm 2025, tỉnh Quảng Ngãi (sau sáp nhập) công nhận 13 sản phẩm, trong đó có sản phẩm này.',
      'Đây là một trong 13 sản phẩm được tỉnh Quảng Ngãi (sau sáp nhập) công nhận ở đợt 2 năm 2025.',
    ],
  },
  'lam-dong': {
    'Thuộc 15 sản phẩm 4 sao đợt 1 năm 2022': [
      'Đây là một trong 15 sản phẩm được tỉnh Lâm Đồng xếp hạng 4 sao ở đợt 1 năm 2022.',
      'Đợt 1 năm 2022, tỉnh Lâm Đồng công nhận 15 sản phẩm hạng 4 sao, trong đó có sản phẩm này.',
    ],
    'Thuộc 8 sản phẩm 3 sao đợt 1 năm 2022':
      'Đây là một trong 8 sản phẩm được tỉnh Lâm Đồng xếp hạng 3 sao ở đợt 1 năm 2022.',
    'Một trong sáu sản phẩm 4 sao cùng đợt của doanh nghiệp': [
      'Đợt 2 năm 2020, công ty có sáu sản phẩm cùng được xếp 4 sao, đây là một trong số đó.',
      'Đây là một trong sáu sản phẩm của công ty được xếp hạng 4 sao ở đợt 2 năm 2020.',
    ],
    'Một trong ba sản phẩm 3 sao cùng đợt của hợp tác xã':
      'Đây là một trong ba sản phẩm của hợp tác xã được xếp hạng 3 sao ở đợt 2 năm 2020.',
  },
  'nghe-an': {
    'Đánh giá lại năm 2023': 'Năm 2023, sản phẩm được tỉnh Nghệ An đánh giá lại và xếp hạng 4 sao.',
    'Nâng hạng lên 4 sao năm 2023': 'Năm 2023, sản phẩm được tỉnh Nghệ An nâng lên hạng 4 sao.',
    'Đánh giá lần đầu năm 2023': 'Năm 2023, sản phẩm được tỉnh Nghệ An đánh giá lần đầu và xếp hạng 4 sao.',
    'Đạt 4 sao năm 2021 (Quyết định 279/QĐ-UBND) và được công nhận lại đợt 2 năm 2024':
      'Sản phẩm đạt 4 sao năm 2021 theo Quyết định 279/QĐ-UBND và được công nhận lại ở đợt 2 năm 2024.',
    'Được công nhận lại 4 sao ở đợt 2 năm 2024': 'Sản phẩm được công nhận lại hạng 4 sao ở đợt 2 năm 2024.',
    'Năm 2021 mang tên lạc sen Diễn Châu trong danh sách 4 sao':
      'Trong danh sách 4 sao năm 2021, sản phẩm mang tên lạc sen Diễn Châu.',
    'Được nâng từ 3 sao lên 4 sao': 'Ở đợt 2 năm 2024, sản phẩm được tỉnh Nghệ An nâng từ 3 sao lên 4 sao.',
    'Thuộc 14 sản phẩm 4 sao của tỉnh năm 2021':
      'Đây là một trong 14 sản phẩm được tỉnh Nghệ An xếp hạng 4 sao năm 2021.',
    'Bộ bốn sản phẩm mật ong cùng được 4 sao năm 2021':
      'Bốn sản phẩm mật ong trong bộ cùng được xếp hạng 4 sao năm 2021.',
  },
  'ninh-thuan': {
    'Được hội đồng huyện xếp 3 sao ngày 25/9/2023':
      'Ngày 25/9/2023, hội đồng huyện Ninh Phước xếp sản phẩm hạng 3 sao.',
    'Thuộc 6 sản phẩm huyện công nhận 3 sao ngày 11/10/2023':
      'Ngày 11/10/2023, huyện Ninh Hải công nhận 6 sản phẩm hạng 3 sao, trong đó có sản phẩm này.',
  },
  'phu-yen': {
    'Hội đồng huyện nhận xét đủ điều kiện 3 sao, dùng nguyên liệu tại chỗ': [
      'Năm 2024, hội đồng huyện Sông Hinh đánh giá sản phẩm đủ điều kiện 3 sao và dùng nguyên liệu tại chỗ.',
      'Theo đánh giá của hội đồng huyện Sông Hinh năm 2024, sản phẩm dùng nguyên liệu tại chỗ và đủ điều kiện 3 sao.',
    ],
  },
  'quang-nam': {
    'Thuộc các sản phẩm 4 sao của huyện tính đến 2022':
      'Tính đến năm 2022, đây là một trong các sản phẩm hạng 4 sao của huyện Thăng Bình.',
    'Thuộc 12 sản phẩm 4 sao của tỉnh năm 2019': [
      'Đây là một trong 12 sản phẩm được tỉnh Quảng Nam xếp hạng 4 sao năm 2019.',
      'Năm 2019, tỉnh Quảng Nam công nhận 12 sản phẩm hạng 4 sao, trong đó có sản phẩm này.',
    ],
    'Làm từ củ đảng sâm vùng núi dọc dãy Trường Sơn': 'Trà làm từ củ đảng sâm vùng núi dọc dãy Trường Sơn.',
    'Một trong ba sản phẩm đảng sâm 3 sao của tỉnh':
      'Đây là một trong ba sản phẩm từ đảng sâm đạt hạng 3 sao của tỉnh Quảng Nam.',
    'Một trong ba sản phẩm 4 sao của đợt':
      'Trong một đợt xếp hạng của tỉnh Quảng Nam, đây là một trong ba sản phẩm đạt 4 sao.',
    'Công nhận có hạn 36 tháng': 'Kết quả công nhận có thời hạn 36 tháng.',
    'Thuộc 8 sản phẩm 3 sao đợt 2 năm 2020 của huyện': [
      'Đợt 2 năm 2020, huyện Phú Ninh có 8 sản phẩm được xếp 3 sao, trong đó có sản phẩm này.',
      'Đây là một trong 8 sản phẩm của huyện Phú Ninh được xếp hạng 3 sao ở đợt 2 năm 2020.',
    ],
  },
  'quang-ngai': {
    'Một trong 7 sản phẩm 4 sao đợt 1 năm 2025': [
      'Đây là một trong 7 sản phẩm được tỉnh Quảng Ngãi công nhận hạng 4 sao ở đợt 1 năm 2025.',
      'Đợt 1 năm 2025, tỉnh Quảng Ngãi công nhận 7 sản phẩm hạng 4 sao, trong đó có sản phẩm này.',
    ],
    'Có ISO 9001:2015, ISO 14001:2015, ISO 22000 và Halal':
      'Sản phẩm có các chứng nhận ISO 9001:2015, ISO 14001:2015, ISO 22000 và Halal.',
    'Nằm trong danh sách đăng ký quảng bá tại thị trường Mỹ':
      'Sản phẩm nằm trong danh sách tỉnh Quảng Ngãi đăng ký quảng bá tại thị trường Mỹ.',
    'Đạt HACCP': 'Sản phẩm đạt HACCP.',
    'Có ISO 9001:2015': 'Sản phẩm có chứng nhận ISO 9001:2015.',
    'Đạt HACCP và ISO 22000': 'Sản phẩm đạt HACCP và ISO 22000.',
    'Một trong hai sản phẩm du lịch OCOP của tỉnh tính đến tháng 10/2024':
      'Tính đến tháng 10/2024, đây là một trong hai sản phẩm du lịch OCOP của tỉnh Quảng Ngãi.',
    'Thuộc 5 sản phẩm của thành phố ở đợt 1 năm 2022': [
      'Đợt 1 năm 2022, thành phố Quảng Ngãi có 5 sản phẩm được tỉnh công nhận, trong đó có sản phẩm này.',
      'Đây là một trong 5 sản phẩm của thành phố Quảng Ngãi được tỉnh công nhận ở đợt 1 năm 2022.',
    ],
  },
  'quang-tri': {
    'Một trong hai sản phẩm 4 sao của tỉnh năm 2019':
      'Đây là một trong hai sản phẩm được tỉnh Quảng Trị xếp hạng 4 sao năm 2019.',
    'Thuộc 17 sản phẩm 3 sao của tỉnh năm 2019': [
      'Đây là một trong 17 sản phẩm được tỉnh Quảng Trị xếp hạng 3 sao năm 2019.',
      'Năm 2019, tỉnh Quảng Trị có 17 sản phẩm đạt 3 sao, trong đó có sản phẩm này.',
    ],
  },
  'thanh-hoa': {
    'Thuộc 7 sản phẩm đợt 1 năm 2021 của tỉnh': [
      'Đây là một trong 7 sản phẩm được tỉnh Thanh Hóa xếp hạng ở đợt 1 năm 2021.',
      'Đợt 1 năm 2021, tỉnh Thanh Hóa xếp hạng 7 sản phẩm, trong đó có sản phẩm này.',
    ],
    'Có trong quyết định xếp hạng đợt 3 năm 2021 của tỉnh': [
      'Sản phẩm có tên trong quyết định xếp hạng đợt 3 năm 2021 của tỉnh Thanh Hóa.',
      'UBND tỉnh Thanh Hóa xếp hạng sản phẩm ở đợt 3 năm 2021.',
    ],
    'Sản phẩm 4 sao duy nhất công nhận mới ở đợt 1 năm 2026':
      'Ở đợt 1 năm 2026, đây là sản phẩm 4 sao duy nhất được tỉnh Thanh Hóa công nhận mới.',
    'Công nhận 3 sao ở đợt 1 năm 2026': 'Sản phẩm được tỉnh Thanh Hóa công nhận hạng 3 sao ở đợt 1 năm 2026.',
    'Đạt hạng 4 sao cấp tỉnh': 'Sản phẩm đạt hạng 4 sao cấp tỉnh.',
  },
};
