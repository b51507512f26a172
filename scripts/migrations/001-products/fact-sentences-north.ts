import type { FactSentences } from './fact-sentences.ts';

/** Sentences for facts of the northern provinces (Hà Giang to Ninh Bình), by former province. */
export const northernFacts: FactSentences = {
  'bac-giang': {
    'Thuộc 8 sản phẩm 4 sao đợt 1 năm 2022': [
      'Đây là một trong 8 sản phẩm được tỉnh Bắc Giang xếp hạng 4 sao ở đợt 1 năm 2022.',
      'Đợt 1 năm 2022, UBND tỉnh Bắc Giang xếp hạng 4 sao cho 8 sản phẩm, trong đó có sản phẩm này.',
    ],
    'Đạt 4 sao trong năm 2022': 'Sản phẩm đạt hạng 4 sao trong năm 2022.',
    'Nằm trong 10 sản phẩm 4 sao của quyết định ngày 26/8/2021': [
      'Quyết định ngày 26/8/2021 của UBND tỉnh Bắc Giang xếp hạng 4 sao cho 10 sản phẩm, trong đó có sản phẩm này.',
      'Đây là một trong 10 sản phẩm được xếp hạng 4 sao theo quyết định ngày 26/8/2021 của UBND tỉnh Bắc Giang.',
    ],
    'Cơ sở đặt tại thôn Yên Viên': 'Cơ sở sản xuất nằm ở thôn Yên Viên.',
    'Nằm trong 12 sản phẩm 3 sao của quyết định ngày 26/8/2021': [
      'Quyết định ngày 26/8/2021 của UBND tỉnh Bắc Giang xếp hạng 3 sao cho 12 sản phẩm, trong đó có sản phẩm này.',
      'Đây là một trong 12 sản phẩm được xếp hạng 3 sao theo quyết định ngày 26/8/2021 của UBND tỉnh Bắc Giang.',
    ],
    'Một trong 6 sản phẩm 4 sao của tỉnh ở đợt 1 năm 2024': [
      'Đây là một trong 6 sản phẩm được tỉnh Bắc Giang xếp hạng 4 sao ở đợt 1 năm 2024.',
      'Ở đợt 1 năm 2024, tỉnh Bắc Giang có 6 sản phẩm được xếp hạng 4 sao, trong đó có sản phẩm này.',
    ],
    'Đã đạt 4 sao lần đầu năm 2021': 'Trước đó, sản phẩm đạt 4 sao lần đầu vào năm 2021.',
  },
  'bac-kan': {
    'Nằm trong nhóm sản phẩm 4 sao của tỉnh tính đến 2022': [
      'Tính đến năm 2022, sản phẩm nằm trong nhóm sản phẩm hạng 4 sao của tỉnh Bắc Kạn.',
      'Đây là một trong những sản phẩm hạng 4 sao mà tỉnh Bắc Kạn có được tính đến năm 2022.',
    ],
    'Được đánh giá mới, đạt chuẩn 3 sao ngày 26/11/2021':
      'Ngày 26/11/2021, hội đồng OCOP thành phố Bắc Kạn đánh giá mới và xếp sản phẩm đạt 3 sao.',
  },
  'bac-ninh': {
    'Dùng mắm ruốc vùng Huế và thịt lợn từ nhà cung cấp đạt VietGAP':
      'Nguyên liệu là mắm ruốc vùng Huế và thịt lợn của nhà cung cấp đạt VietGAP.',
    'Năm 2022 được đưa vào danh mục nâng hạng lên 5 sao':
      'Năm 2022, sản phẩm được đưa vào danh mục nâng hạng lên 5 sao.',
  },
  'cao-bang': {
    'Một trong ba sản phẩm 4 sao của huyện Hòa An': 'Huyện Hòa An có ba sản phẩm hạng 4 sao, đây là một trong số đó.',
    'Một trong 11 sản phẩm 3 sao của huyện Hòa An': [
      'Đây là một trong 11 sản phẩm hạng 3 sao của huyện Hòa An.',
      'Sản phẩm nằm trong số 11 sản phẩm hạng 3 sao của huyện.',
    ],
    'Thuộc 41 sản phẩm công nhận thêm của năm 2022 (6 sản phẩm 4 sao)':
      'Năm 2022 tỉnh Cao Bằng công nhận thêm 41 sản phẩm, trong đó 6 sản phẩm đạt 4 sao; đây là một trong 6 sản phẩm ấy.',
  },
  'dien-bien': {
    'Một trong hai sản phẩm 4 sao của tỉnh năm 2022':
      'Năm 2022, đây là một trong hai sản phẩm hạng 4 sao của tỉnh Điện Biên.',
    'Nằm trong các sản phẩm được công nhận năm 2022 của tỉnh': [
      'Sản phẩm có tên trong danh sách sản phẩm OCOP được công nhận năm 2022 của tỉnh Điện Biên.',
      'Năm 2022, sản phẩm nằm trong danh sách được công nhận của tỉnh Điện Biên.',
    ],
    'Hội đồng huyện ngày 23/12/2022 chấm trên 60 điểm, hạng 3 sao, rồi chuyển tỉnh xét':
      'Ngày 23/12/2022, hội đồng huyện chấm trên 60 điểm, xếp 3 sao rồi chuyển tỉnh xét.',
    'Hợp tác xã còn có mặt hàng mật ong bánh tổ': 'Ngoài sản phẩm này, hợp tác xã còn có mật ong bánh tổ.',
    'Huyện trao giấy chứng nhận ngày 7/3/2024':
      'Huyện Điện Biên trao giấy chứng nhận ngày 7/3/2024, theo kết quả xếp hạng năm 2023.',
    'Hợp tác xã do 15 phụ nữ người Lào ở bản Pa Xa Lào lập năm 2020 để giữ nghề dệt':
      'Hợp tác xã do 15 phụ nữ người Lào ở bản Pa Xa Lào lập năm 2020 để giữ nghề dệt.',
    'Hội đồng huyện xếp 3 sao ngày 15/11/2023': [
      'Ngày 15/11/2023, hội đồng huyện Tủa Chùa xếp sản phẩm hạng 3 sao.',
      'Sản phẩm được hội đồng huyện Tủa Chùa xếp 3 sao tại phiên ngày 15/11/2023.',
    ],
    'Báo cuối 2024 ghi là sản phẩm 3 sao của huyện':
      'Cuối năm 2024, báo chí vẫn nhắc đến đây là sản phẩm 3 sao của huyện.',
  },
  'ha-giang': {
    'Một trong bốn sản phẩm 4 sao của huyện đầu năm 2020':
      'Đầu năm 2020, huyện Mèo Vạc có bốn sản phẩm hạng 4 sao, trong đó có sản phẩm này.',
  },
  'ha-noi': {
    'Trồng theo quy trình công nghệ cao': 'Hoa được trồng theo quy trình công nghệ cao.',
    'Hợp tác xã phát triển mô hình khoảng 15 năm': 'Hợp tác xã đã phát triển mô hình này khoảng 15 năm.',
    'Mới đạt 4 sao theo bài viết tháng 7/2025': 'Bài báo tháng 7/2025 cho biết sản phẩm mới đạt hạng 4 sao.',
    'Doanh nghiệp của nghệ nhân ưu tú đầu tiên dệt lụa từ tơ sen ở Việt Nam':
      'Chủ doanh nghiệp là nghệ nhân ưu tú, người đầu tiên ở Việt Nam dệt lụa từ tơ sen.',
  },
  'hai-duong': {
    'Thuộc 34 sản phẩm 4 sao được công nhận ngày 29/12/2023': [
      'Đây là một trong 34 sản phẩm được tỉnh Hải Dương công nhận hạng 4 sao ngày 29/12/2023.',
      'Ngày 29/12/2023, UBND tỉnh Hải Dương công nhận 34 sản phẩm hạng 4 sao, trong đó có sản phẩm này.',
    ],
    'Đạt 4 sao cấp tỉnh trong năm 2019': 'Sản phẩm đạt hạng 4 sao cấp tỉnh trong năm 2019.',
    'Thuộc 10 sản phẩm 3 sao huyện Bình Giang công nhận năm 2024': [
      'Năm 2024, UBND huyện Bình Giang công nhận 10 sản phẩm hạng 3 sao, trong đó có sản phẩm này.',
      'Đây là một trong 10 sản phẩm được huyện Bình Giang công nhận hạng 3 sao năm 2024.',
    ],
    'Sản phẩm gốm sứ đầu tiên của tỉnh đạt OCOP':
      'Đây là sản phẩm gốm sứ đầu tiên của tỉnh Hải Dương được công nhận OCOP.',
    'Chế tác tại thôn Cậy': 'Sản phẩm được chế tác tại thôn Cậy.',
    'Làng nghề Đông Giao có khoảng nửa dân số theo nghề gỗ mỹ nghệ':
      'Ở làng nghề Đông Giao, khoảng nửa dân số theo nghề gỗ mỹ nghệ.',
    'Thuộc 9 sản phẩm 3 sao huyện Gia Lộc công nhận cùng đợt': [
      'Sản phẩm nằm trong đợt 9 sản phẩm được UBND huyện Gia Lộc công nhận hạng 3 sao.',
      'UBND huyện Gia Lộc công nhận hạng 3 sao cho 9 sản phẩm cùng đợt, trong đó có sản phẩm này.',
    ],
    'Trồng theo quy trình sạch, đóng túi trước khi bán':
      'Rau được trồng theo quy trình sạch và đóng túi trước khi bán.',
  },
  'hai-phong': {
    'Sản phẩm 4 sao duy nhất của thành phố năm 2019':
      'Năm 2019, đây là sản phẩm 4 sao duy nhất của thành phố Hải Phòng.',
    'Chứng nhận có hạn 36 tháng': 'Giấy chứng nhận có thời hạn 36 tháng.',
    'Thuộc 11 sản phẩm 3 sao năm 2019 của thành phố': [
      'Đây là một trong 11 sản phẩm được thành phố Hải Phòng xếp hạng 3 sao năm 2019.',
      'Năm 2019, thành phố Hải Phòng công nhận 11 sản phẩm hạng 3 sao, trong đó có sản phẩm này.',
    ],
    'Quả tròn đường kính 1,5-3 cm, chín có màu vàng chanh':
      'Quả táo tròn, đường kính 1,5–3 cm, khi chín có màu vàng chanh.',
  },
  'hoa-binh': {
    'Bao bì được phát triển nhiều quy cách': 'Hợp tác xã phát triển bao bì với nhiều quy cách.',
    'Năm 2019 Mai Châu là huyện duy nhất của tỉnh có sản phẩm du lịch đạt OCOP':
      'Năm 2019, Mai Châu là huyện duy nhất của tỉnh có sản phẩm du lịch đạt OCOP.',
    'Sản xuất tại xóm Chiềng Hạ': 'Rượu được làm tại xóm Chiềng Hạ.',
    'Điểm đến ở xóm Đức Phong': 'Điểm đến nằm ở xóm Đức Phong.',
    'Khách được thăm vườn mận, vườn cam và nghề dệt thổ cẩm của người Mông':
      'Khách được thăm vườn mận, vườn cam và tìm hiểu nghề dệt thổ cẩm của người Mông.',
    'Có năm đón trên 1.000 lượt khách với doanh thu hơn 1 tỷ đồng':
      'Có năm nơi này đón trên 1.000 lượt khách, doanh thu hơn 1 tỷ đồng.',
    'Được công nhận cuối năm 2020': 'Sản phẩm được công nhận vào cuối năm 2020.',
  },
  'hung-yen': {
    'Một trong hai sản phẩm 4 sao của thành phố Hưng Yên (2020)':
      'Theo tin năm 2020, đây là một trong hai sản phẩm hạng 4 sao của thành phố Hưng Yên.',
    'Hàng của thành phố đã bán sang Hàn Quốc, Nhật Bản, Trung Quốc và Đông Âu':
      'Nông sản của thành phố đã bán sang Hàn Quốc, Nhật Bản, Trung Quốc và Đông Âu.',
  },
  'lai-chau': {
    'Thuộc 6 sản phẩm 3 sao đợt 1 năm 2024 của huyện Mường Tè': [
      'Đây là một trong 6 sản phẩm được huyện Mường Tè xếp hạng 3 sao ở đợt 1 năm 2024.',
      'Ở đợt 1 năm 2024, huyện Mường Tè có 6 sản phẩm đạt 3 sao, trong đó có sản phẩm này.',
    ],
    'Đạt 3 sao ở đợt 1 năm 2024 của huyện Tam Đường': 'Sản phẩm đạt hạng 3 sao ở đợt 1 năm 2024 của huyện Tam Đường.',
    'Trồng trên cánh đồng Mường Than, ở độ cao trên 600 m': 'Lúa trồng trên cánh đồng Mường Than, ở độ cao trên 600 m.',
    'Hạt dài, to, trắng ngà; cơm thơm, ngọt đậm và bùi': 'Hạt gạo dài, to, màu trắng ngà; cơm thơm, ngọt đậm và bùi.',
  },
  'lang-son': {
    'Được chấm 70 điểm': 'Hội đồng tỉnh chấm sản phẩm 70 điểm ở đợt 3 năm 2020.',
    'Một trong 5 sản phẩm 4 sao của đợt 3 năm 2020':
      'Ở đợt 3 năm 2020, hội đồng tỉnh Lạng Sơn xếp 4 sao cho 5 sản phẩm, trong đó có sản phẩm này.',
    'Một trong 4 sản phẩm OCOP của thành phố Lạng Sơn lúc đó':
      'Theo tin đầu năm 2021, đây là một trong 4 sản phẩm OCOP của thành phố Lạng Sơn và đạt hạng 4 sao.',
    'Sản phẩm 3 sao của thành phố Lạng Sơn': 'Sản phẩm đạt hạng 3 sao của thành phố Lạng Sơn.',
  },
  'lao-cai': {
    'Sản phẩm đánh giá mới trong năm 2022': 'Sản phẩm được đánh giá lần đầu trong năm 2022.',
    'Trao chứng nhận tại hội nghị ngày 9/2/2023': 'Giấy chứng nhận được trao tại hội nghị ngày 9/2/2023.',
    'Một trong năm sản phẩm 3 sao của hợp tác xã': 'Hợp tác xã có năm sản phẩm hạng 3 sao, đây là một trong số đó.',
    'Có tem truy xuất; bán qua hơn 30 cửa hàng, đại lý và siêu thị':
      'Hàng có tem truy xuất nguồn gốc và bán qua hơn 30 cửa hàng, đại lý, siêu thị.',
  },
  'nam-dinh': {
    'Sản xuất theo quy trình chín bước liên kết với nông dân nhiều nơi trong tỉnh':
      'Gạo được sản xuất theo quy trình chín bước, liên kết với nông dân nhiều nơi trong tỉnh.',
    'Đặc sản truyền thống của thành phố, đạt chuẩn 3 sao theo Báo Nam Định':
      'Bánh là đặc sản truyền thống của thành phố; theo Báo Nam Định, sản phẩm đạt hạng 3 sao.',
  },
  'ninh-binh': {
    'Thuộc 5 sản phẩm 3 sao huyện công nhận năm 2023':
      'Năm 2023, UBND huyện Yên Mô công nhận 5 sản phẩm hạng 3 sao, trong đó có sản phẩm này.',
    'Một trong các sản phẩm 4 sao của hợp tác xã': 'Đây là một trong các sản phẩm hạng 4 sao của hợp tác xã.',
  },
  'phu-tho': {
    'Thuộc nhóm 4 sao trong 27 sản phẩm đợt 1 năm 2022 của tỉnh': [
      'Đợt 1 năm 2022, tỉnh Phú Thọ công bố 27 sản phẩm, sản phẩm này thuộc nhóm 4 sao.',
      'Sản phẩm thuộc nhóm 4 sao trong 27 sản phẩm được tỉnh Phú Thọ công bố ở đợt 1 năm 2022.',
    ],
    'Thuộc nhóm 3 sao trong 27 sản phẩm đợt 1 năm 2022 của tỉnh': [
      'Đợt 1 năm 2022, tỉnh Phú Thọ công bố 27 sản phẩm, sản phẩm này thuộc nhóm 3 sao.',
      'Sản phẩm thuộc nhóm 3 sao trong 27 sản phẩm được tỉnh Phú Thọ công bố ở đợt 1 năm 2022.',
    ],
  },
  'quang-ninh': {
    'Thuộc 21 sản phẩm 4 sao được cấp lại trong kỳ đánh giá năm 2023': [
      'Kỳ đánh giá năm 2023, tỉnh Quảng Ninh cấp lại hạng 4 sao cho 21 sản phẩm, trong đó có sản phẩm này.',
      'Đây là một trong 21 sản phẩm được tỉnh Quảng Ninh cấp lại hạng 4 sao trong kỳ đánh giá năm 2023.',
    ],
    'Giống lợn hướng nạc có nguồn gốc châu Âu': 'Giống lợn hướng nạc có nguồn gốc châu Âu.',
  },
  'son-la': {
    'Trồng tại bản Tự Nhiên': 'Vùng trồng ở bản Tự Nhiên.',
    'Bộ gồm sữa chua nguyên kem, sữa chua nếp cẩm và sữa chua chanh leo':
      'Bộ gồm ba loại: sữa chua nguyên kem, sữa chua nếp cẩm và sữa chua chanh leo.',
    'Sản xuất tại tiểu khu 30/4': 'Nơi sản xuất là tiểu khu 30/4.',
  },
  'thai-binh': {
    'Thuộc 12 sản phẩm 4 sao năm 2022 của huyện Đông Hưng': [
      'Đây là một trong 12 sản phẩm của huyện Đông Hưng được hội đồng tỉnh Thái Bình xếp hạng 4 sao năm 2022.',
      'Năm 2022, huyện Đông Hưng có 12 sản phẩm đạt 4 sao, trong đó có sản phẩm này.',
    ],
    'Xếp 3 sao năm 2022': 'Sản phẩm được hội đồng tỉnh Thái Bình xếp hạng 3 sao năm 2022.',
    'Đánh giá công nhận lại':
      'Trong kỳ năm 2024, hội đồng tỉnh Thái Bình đánh giá lại sản phẩm và đề nghị công nhận 4 sao.',
    'Nâng từ 3 sao lên 4 sao': 'Trong kỳ năm 2024, hội đồng tỉnh Thái Bình đề nghị nâng sản phẩm từ 3 sao lên 4 sao.',
  },
  'thai-nguyen': {
    'Thuộc 8 sản phẩm huyện Đồng Hỷ công nhận năm 2023': [
      'Năm 2023, UBND huyện Đồng Hỷ công nhận 8 sản phẩm, trong đó sản phẩm này đạt 3 sao.',
      'Đây là một trong 8 sản phẩm được huyện Đồng Hỷ công nhận năm 2023, đạt hạng 3 sao.',
    ],
  },
  'tuyen-quang': {
    'Chủ nhà sưu tầm, phục dựng dụng cụ lao động truyền thống của người Tày cho khách xem':
      'Chủ nhà sưu tầm, phục dựng dụng cụ lao động truyền thống của người Tày để khách xem.',
    'Điểm đến được huyện ưu tiên chọn đi xúc tiến, quảng bá sau khi đạt OCOP':
      'Sau khi đạt OCOP, điểm đến được huyện ưu tiên đưa đi xúc tiến, quảng bá.',
    'Thuộc 5 sản phẩm 4 sao đợt 1 năm 2020 của tỉnh':
      'Đợt 1 năm 2020, tỉnh Tuyên Quang có 5 sản phẩm đạt 4 sao, trong đó có sản phẩm này.',
    'Sau đó hội đồng tỉnh xếp vào nhóm đủ điều kiện đề nghị 5 sao':
      'Sau đó, hội đồng tỉnh xếp sản phẩm vào nhóm đủ điều kiện đề nghị xét 5 sao.',
  },
  'vinh-phuc': {
    'Đánh giá lại và tiếp tục giữ 4 sao theo bộ tiêu chí Quyết định 148': [
      'Sản phẩm được tỉnh Vĩnh Phúc đánh giá lại và giữ hạng 4 sao theo bộ tiêu chí của Quyết định 148.',
      'Khi đánh giá lại theo bộ tiêu chí của Quyết định 148, sản phẩm giữ hạng 4 sao.',
    ],
  },
  'yen-bai': {
    'Một trong 6 sản phẩm 4 sao năm 2023': 'Năm 2023, tỉnh Yên Bái có 6 sản phẩm đạt 4 sao, trong đó có sản phẩm này.',
    'Chứng nhận có hạn 36 tháng từ 28/12/2023': 'Giấy chứng nhận có thời hạn 36 tháng kể từ ngày 28/12/2023.',
    'Đạt lại 4 sao sau đánh giá lại, theo báo cáo đến tháng 2/2025':
      'Theo báo cáo đến tháng 2/2025, sản phẩm đạt lại hạng 4 sao sau khi đánh giá lại.',
    'Vùng chè Suối Giàng ở độ cao gần 1.400 m, có cây chè trên 400 năm tuổi':
      'Vùng chè Suối Giàng ở độ cao gần 1.400 m, có cây chè trên 400 năm tuổi.',
  },
};
