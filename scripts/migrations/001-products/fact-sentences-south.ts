import type { FactSentences } from './fact-sentences.ts';

/** Sentences for facts of the southern provinces (Bình Phước to Cà Mau), by former province. */
export const southernFacts: FactSentences = {
  'an-giang': {
    'Sản phẩm 4 sao duy nhất của đợt': 'Ở đợt 2 năm 2022, đây là sản phẩm 4 sao duy nhất của tỉnh An Giang.',
    'Thuộc 13 sản phẩm 3 sao đợt 2 năm 2022': [
      'Đây là một trong 13 sản phẩm được tỉnh An Giang công nhận hạng 3 sao ở đợt 2 năm 2022.',
      'Đợt 2 năm 2022, tỉnh An Giang công nhận 13 sản phẩm hạng 3 sao, trong đó có sản phẩm này.',
    ],
  },
  'ba-ria-vung-tau': {
    'Tỉnh có 103 sản phẩm 4 sao tính đến tháng 5/2025':
      'Sản phẩm được nêu trong số 103 sản phẩm hạng 4 sao của tỉnh tính đến tháng 5/2025.',
  },
  'binh-duong': {
    'Một trong hai sản phẩm 4 sao của tỉnh năm 2024':
      'Năm 2024, đây là một trong hai sản phẩm hạng 4 sao của tỉnh Bình Dương.',
    'Thuộc 155 sản phẩm được công nhận năm 2024 của tỉnh': [
      'Sản phẩm nằm trong số 155 sản phẩm được công nhận năm 2024 của tỉnh Bình Dương.',
      'Năm 2024 tỉnh Bình Dương công nhận 155 sản phẩm, trong đó có sản phẩm này.',
    ],
  },
  'binh-phuoc': {
    'Thuộc 15 sản phẩm 4 sao của tỉnh năm 2023': [
      'Đây là một trong 15 sản phẩm được tỉnh Bình Phước xếp hạng 4 sao năm 2023.',
      'Năm 2023, tỉnh Bình Phước có 15 sản phẩm hạng 4 sao, trong đó có sản phẩm này.',
    ],
    'Thuộc 14 sản phẩm hạt điều 4 sao trong đợt 21 sản phẩm của tỉnh': [
      'Trong đợt 21 sản phẩm được tỉnh Bình Phước xếp hạng, có 14 sản phẩm từ hạt điều đạt 4 sao; đây là một trong số đó.',
      'Sản phẩm thuộc nhóm 14 sản phẩm từ hạt điều đạt 4 sao trong một đợt xếp hạng 21 sản phẩm của tỉnh Bình Phước.',
    ],
    'Sản phẩm 4 sao trong đợt 21 sản phẩm của tỉnh':
      'Sản phẩm đạt 4 sao trong đợt 21 sản phẩm được tỉnh Bình Phước xếp hạng.',
  },
  'ca-mau': {
    'Dùng tôm sinh thái vùng Năm Căn': 'Nguyên liệu là tôm sinh thái vùng Năm Căn.',
    'Hợp tác xã còn làm chả tôm và ruốc tôm': 'Hợp tác xã còn làm chả tôm và ruốc tôm.',
    'Cơ sở gia đình sau phát triển thành công ty': 'Cơ sở ban đầu của gia đình, sau phát triển thành công ty.',
    'Chuyển từ làm thủ công sang dùng máy': 'Cách làm chuyển từ thủ công sang dùng máy.',
    'Nâng từ 3 sao lên 4 sao': [
      'Trong kỳ năm 2024, sản phẩm được nâng từ hạng 3 sao lên 4 sao.',
      'Sản phẩm được nâng từ 3 sao lên 4 sao trong kỳ năm 2024.',
    ],
    'Thuộc đợt 18 sản phẩm 4 sao của 8 chủ thể': [
      'Đợt này tỉnh Cà Mau công nhận 18 sản phẩm 4 sao của 8 chủ thể.',
      'Cùng đợt có 18 sản phẩm 4 sao của 8 chủ thể trong tỉnh Cà Mau.',
    ],
    'Sản phẩm mới, đạt 4 sao ngay lần này': 'Đây là sản phẩm mới, được công nhận 4 sao ngay trong kỳ năm 2024.',
  },
  'can-tho': {
    'Thuộc 10 sản phẩm 3 sao năm 2022 của thành phố': [
      'Đây là một trong 10 sản phẩm được thành phố Cần Thơ xếp hạng 3 sao năm 2022.',
      'Năm 2022, thành phố Cần Thơ công nhận 10 sản phẩm hạng 3 sao, trong đó có sản phẩm này.',
    ],
    'Thuộc 8 sản phẩm 4 sao năm 2022 của thành phố': [
      'Đây là một trong 8 sản phẩm được thành phố Cần Thơ xếp hạng 4 sao năm 2022.',
      'Năm 2022, thành phố Cần Thơ công nhận 8 sản phẩm hạng 4 sao, trong đó có sản phẩm này.',
    ],
  },
  'dong-thap': {
    'Chứng nhận có hạn 3 năm': 'Giấy chứng nhận có thời hạn 3 năm.',
    'Trao tại hội chợ OCOP Đồng Tháp tối 10/12/2020': [
      'Chứng nhận hạng 3 sao được trao tại hội chợ OCOP Đồng Tháp tối 10/12/2020.',
      'Tối 10/12/2020, sản phẩm được trao chứng nhận 3 sao tại hội chợ OCOP Đồng Tháp.',
    ],
    'Sản phẩm du lịch đầu tiên của tỉnh được nâng lên 4 sao':
      'Đây là sản phẩm du lịch đầu tiên của tỉnh Đồng Tháp được nâng lên 4 sao.',
    'Thuộc 40 sản phẩm 4 sao của 13 chủ thể trong tỉnh năm 2023':
      'Năm 2023, tỉnh Đồng Tháp có 40 sản phẩm 4 sao của 13 chủ thể, trong đó có sản phẩm này.',
    'Chứng nhận có giá trị 36 tháng': 'Giấy chứng nhận có thời hạn 36 tháng.',
  },
  'hau-giang': {
    'Thuộc 21 sản phẩm tỉnh công nhận ngày 20/7/2021': [
      'Ngày 20/7/2021, tỉnh Hậu Giang công nhận 21 sản phẩm, trong đó có sản phẩm này.',
      'Đây là một trong 21 sản phẩm được tỉnh Hậu Giang công nhận ngày 20/7/2021.',
    ],
  },
  'ho-chi-minh': {
    'Doanh nghiệp xã hội hướng dẫn nông dân trồng đậu thuận tự nhiên':
      'Đây là doanh nghiệp xã hội, hướng dẫn nông dân trồng đậu theo lối thuận tự nhiên.',
  },
  'kien-giang': {
    'Thuộc 10 sản phẩm 4 sao năm 2020 của tỉnh': [
      'Đây là một trong 10 sản phẩm được tỉnh Kiên Giang xếp hạng 4 sao năm 2020.',
      'Năm 2020, tỉnh Kiên Giang có 10 sản phẩm đạt 4 sao, trong đó có sản phẩm này.',
    ],
    'Công nhận có hạn 36 tháng': 'Kết quả công nhận có thời hạn 36 tháng.',
    'Thuộc 8 sản phẩm 3 sao năm 2020 của tỉnh':
      'Đây là một trong 8 sản phẩm được tỉnh Kiên Giang xếp hạng 3 sao năm 2020.',
  },
  'long-an': {
    'Một trong bảy loại rượu 4 sao của cùng doanh nghiệp': [
      'Đây là một trong bảy loại rượu hạng 4 sao của cùng một doanh nghiệp.',
      'Doanh nghiệp làm ra sản phẩm có bảy loại rượu hạng 4 sao.',
    ],
    'Doanh nghiệp có chứng nhận HACCP': 'Nơi sản xuất có chứng nhận HACCP.',
    'Huyện trao giấy chứng nhận ngày 20/10/2023': [
      'Ngày 20/10/2023, huyện Cần Đước trao giấy chứng nhận hạng 3 sao cho sản phẩm.',
      'Sản phẩm được huyện Cần Đước trao giấy chứng nhận 3 sao ngày 20/10/2023.',
    ],
  },
  'soc-trang': {
    'Doanh nghiệp có tám sản phẩm bánh được gắn sao, trong đó bảy sản phẩm 4 sao':
      'Công ty có tám sản phẩm bánh được xếp hạng sao, trong đó bảy sản phẩm đạt 4 sao.',
    'Hội đồng OCOP tỉnh Sóc Trăng chấm 4 sao ở phiên ngày 4/11/2024': [
      'Hội đồng OCOP tỉnh Sóc Trăng chấm sản phẩm hạng 4 sao tại phiên ngày 4/11/2024.',
      'Tại phiên ngày 4/11/2024, hội đồng OCOP tỉnh Sóc Trăng xếp sản phẩm 4 sao.',
    ],
  },
  'tay-ninh': {
    'Một trong hai sản phẩm 4 sao của tỉnh năm 2020':
      'Đây là một trong hai sản phẩm được tỉnh Tây Ninh xếp hạng 4 sao năm 2020.',
    'Công nhận có hạn 36 tháng': 'Kết quả công nhận có thời hạn 36 tháng.',
    'Thuộc 7 sản phẩm 3 sao của tỉnh năm 2020': [
      'Đây là một trong 7 sản phẩm được tỉnh Tây Ninh xếp hạng 3 sao năm 2020.',
      'Năm 2020, tỉnh Tây Ninh có 7 sản phẩm đạt 3 sao, trong đó có sản phẩm này.',
    ],
    'Một trong bốn sản phẩm 4 sao năm 2023 của tỉnh':
      'Đây là một trong bốn sản phẩm được tỉnh Tây Ninh xếp hạng 4 sao năm 2023.',
    'Công nhận có hạn 36 tháng từ 31/1/2024': 'Kết quả công nhận có thời hạn 36 tháng kể từ ngày 31/1/2024.',
  },
  'tien-giang': {
    'Một trong năm sản phẩm sinh vật cảnh 3 sao của tỉnh tính đến tháng 5/2025':
      'Tính đến tháng 5/2025, tỉnh Tiền Giang có năm sản phẩm sinh vật cảnh hạng 3 sao, trong đó có sản phẩm này.',
    'Giống lan nhân bằng phương pháp cấy mô': 'Giống lan được nhân bằng phương pháp cấy mô.',
    'Diện tích khoảng 3.000 m²': 'Khu vườn rộng khoảng 3.000 m².',
    'Khách xem và trải nghiệm làm sô-cô-la từ ca cao': 'Khách được xem và tự tay thử làm sô-cô-la từ ca cao.',
  },
  'vinh-long': {
    'Làm khô một nắng từ cá lóc': 'Cá lóc được làm khô một nắng.',
    'Chứng nhận có hạn 3 năm': 'Giấy chứng nhận có thời hạn 3 năm.',
  },
};
