/** Descriptions of further products of which much is known, by product id. */
export const detailedBodies: Readonly<Record<string, string>> = {
  'lap-suon-gia-phu':
    'Lạp sườn của Hợp tác xã Chế biến thực phẩm sạch Gia Phú, tỉnh Lào Cai. Hợp tác xã có năm sản phẩm 3 sao từ thịt sấy và lạp sườn, mỗi tháng bán khoảng 3 tạ thịt sấy các loại, tương ứng chừng 1 tấn thịt tươi. Hàng có tem truy xuất, bán qua hơn 30 cửa hàng, đại lý và siêu thị. Sản phẩm có trong danh sách 22 sản phẩm được công nhận đợt 2 năm 2021.',
  'thit-ba-chi-say-gia-phu':
    'Thịt ba chỉ sấy của Hợp tác xã Chế biến thực phẩm sạch Gia Phú ở tỉnh Lào Cai. Sản phẩm thuộc 22 sản phẩm được công nhận đợt 2 năm 2021 và là một trong năm sản phẩm 3 sao từ thịt sấy, lạp sườn của hợp tác xã. Mỗi tháng hợp tác xã bán khoảng 3 tạ thịt sấy các loại, chừng 1 tấn thịt tươi; hàng có tem truy xuất, bán qua hơn 30 cửa hàng, đại lý và siêu thị.',
  'gao-thom-st24':
    'Gạo thơm từ giống lúa ST24 của tỉnh Sóc Trăng. Giống do nhóm tác giả của kỹ sư Hồ Quang Cua tạo ra, được Bộ NN-PTNT công nhận là giống quốc gia. Sản phẩm nằm trong 39 sản phẩm được tỉnh xếp hạng năm 2019, trong đó 16 sản phẩm đạt 4 sao.',
  'luc-bach-nien-tra-shan-tuyet-co-thu-suoi-giang':
    'Trà từ chè Shan tuyết cổ thụ vùng Suối Giàng, huyện Văn Chấn, tỉnh Yên Bái. Vùng chè ở độ cao gần 1.400 m, có cây chè trên 400 năm tuổi. Sản phẩm là một trong 6 sản phẩm 4 sao năm 2023 của tỉnh, giấy chứng nhận có thời hạn 36 tháng từ ngày 28/12/2023.',
  'hong-lienshan-tra-shan-tuyet-co-thu-suoi-giang':
    'Hồng trà từ chè Shan tuyết cổ thụ của xã Suối Giàng, huyện Văn Chấn, tỉnh Yên Bái, vùng chè ở độ cao gần 1.400 m với những cây trên 400 năm tuổi. Năm 2023 tỉnh có 6 sản phẩm 4 sao, trong đó có loại trà này; giấy chứng nhận có thời hạn 36 tháng từ ngày 28/12/2023.',
  'homestay-99-ngon-nui':
    'Dịch vụ du lịch cộng đồng của tổ hợp tác dịch vụ Homestay 99 ngọn núi ở xã Thượng Lâm, huyện Lâm Bình, tỉnh Tuyên Quang. Tổ hợp tác gồm bốn homestay: A Phủ, Tài Ngào, Hà Cát và A Na; khách ở nhà sàn gỗ truyền thống của người Tày. Các hộ có quy ước chung về đón khách và không dùng động vật hoang dã làm món ăn.',
  'tho-cam-det-tay-ban-lac':
    'Thổ cẩm dệt tay của Hợp tác xã Dệt thổ cẩm và dịch vụ du lịch bản Lác Mai Châu, xã Chiềng Châu, huyện Mai Châu, tỉnh Hòa Bình. Hàng làm bằng tay từ khâu kéo sợi, nhuộm đến dệt, phục vụ người dân và khách du lịch. Giá cao gấp 2–3 lần hàng may công nghiệp, khách nước ngoài ưa chuộng.',
  'diem-du-lich-nha-co-ba-duc':
    'Điểm du lịch nhà cổ ở xã Đông Hòa Hiệp, huyện Cái Bè, tỉnh Tiền Giang, nơi khách tham quan kiến trúc nhà truyền thống Nam Bộ. Đây là một trong hai điểm du lịch đầu tiên của tỉnh được công nhận OCOP. Tại đây có bánh phồng tôm nhà cổ, cũng là sản phẩm OCOP.',
  'gio-lua-ong-lao':
    'Giò lụa của cơ sở sản xuất giò lụa ông Lào ở thôn Kim Tân, xã Tân Lộc, huyện Lộc Hà, tỉnh Hà Tĩnh. Chủ cơ sở có gần 13 năm làm nghề, có ngày làm tới 50 kg. Sản phẩm được công nhận 3 sao ngày 8/11/2024; sau đó lượng đặt hàng tăng khoảng 10%.',
  'mat-ong-bac-ha-tuan-dung':
    'Mật ong bạc hà của Hợp tác xã Tuấn Dũng ở huyện Mèo Vạc, tỉnh Hà Giang, dùng giống ong nội và nguồn hoa bạc hà mọc tự nhiên. Mùa mật kéo dài từ tháng 10 đến tháng 2 năm sau. Hợp tác xã làm khoảng 15.000–20.000 lít mỗi năm, chừng 30% sản lượng mật của huyện; máy hạ thủy phần bằng inox 304, công suất tách 30 lít/giờ.',
  'thit-say-deo-thi-sop':
    'Thịt sấy theo món truyền thống của người Thái, do cơ sở thịt sấy Đèo Thị Sớp ở phường Đoàn Kết, thành phố Lai Châu, tỉnh Lai Châu làm. Cơ sở có khoảng 30 năm làm nghề, dùng thịt lợn bản địa và thịt trâu bắp nạc tẩm gia vị vùng núi. Quy trình khép kín, có truy xuất nguồn gốc.',
  'diem-du-lich-phu-dong-green-park':
    'Điểm du lịch sinh thái của Công ty Cổ phần Phù Đổng Green Park ở xã Phù Đổng, huyện Gia Lâm, thành phố Hà Nội. Khu rộng hơn 15,6 ha, cây xanh phủ khoảng 90%, cải tạo từ bãi hoang kết hợp xử lý chất thải bò sữa bằng giun quế. Nơi đây có khu trải nghiệm cho học sinh, khu sự kiện và khu du lịch văn hóa, gần đền Phù Đổng và làng nghề hoa giấy Phù Đổng.',
  'hop-son-mai-kham-trai-an-huy':
    'Hộp sơn mài khảm trai của Công ty Cổ phần Sản xuất và Dịch vụ thương mại An Huy ở xã Duyên Thái, huyện Thường Tín, thành phố Hà Nội. Đây là hàng của làng nghề sơn mài Hạ Thái, có từ thế kỷ XVII. Mỗi sản phẩm qua 15 công đoạn, riêng làm vóc phải sơn rồi mài chín lượt. Nguyên liệu gồm sơn tự nhiên, sơn hạt điều, đất phù sa sông Hồng, bột đá và mùn cưa.',
  'hop-son-mai-gan-sung-an-huy':
    'Hộp sơn mài gắn sừng của Công ty Cổ phần Sản xuất và Dịch vụ thương mại An Huy, làng nghề Hạ Thái, xã Duyên Thái, huyện Thường Tín, thành phố Hà Nội. Nghề sơn mài ở đây có từ thế kỷ XVII. Thợ dùng sơn tự nhiên, sơn hạt điều, đất phù sa sông Hồng, bột đá, mùn cưa; làm đủ 15 công đoạn, trong đó khâu làm vóc sơn rồi mài chín lượt.',
  'may-tre-giang-dan-binh-phu':
    'Hàng mây tre giang đan của Công ty TNHH Xuất khẩu mỹ nghệ Đại Việt ở xã Bình Phú, huyện Thạch Thất, thành phố Hà Nội: quạt xòe trang trí, quạt lá đề, thảm tre trải bàn và đồ trang trí nội thất. Ba làng của xã được công nhận làng nghề truyền thống năm 2001; từ đầu những năm 1980 nơi đây đã bán hàng sang Đông Âu.',
  'banh-da-nem-trung-ha':
    'Bánh đa nem của Hợp tác xã Bánh đa nem thôn Trung Hà ở xã Tiến Thịnh, huyện Mê Linh, thành phố Hà Nội. Làng có hơn 500 hộ làm bánh, có hộ làm 250–300 kg mỗi ngày dịp cận Tết. Làng nghề được thành phố công nhận năm 2017, hợp tác xã lập năm 2022.',
  'banh-te-phu-nhi-hung-van':
    'Bánh tẻ Phú Nhi của hộ kinh doanh Nguyễn Xuân Hưng ở phường Phú Thịnh, thị xã Sơn Tây, thành phố Hà Nội. Bánh làm từ bột gạo, nhân thịt ba chỉ, mộc nhĩ, hành khô, gói lá dong và lá chuối. Hộ tham gia OCOP các năm 2020–2021, lượng bán tăng 2–3 lần sau khi đạt sao; năm 2024 đăng ký đánh giá lại vì giấy chứng nhận hết hạn.',
  'banh-te-phu-nhi-thanh-binh':
    'Bánh tẻ Phú Nhi do hộ kinh doanh Phạm Thị Bình làm ở phường Phú Thịnh, thị xã Sơn Tây, thành phố Hà Nội, gói bằng lá dong và lá chuối. Vỏ là bột gạo, nhân gồm thịt ba chỉ, mộc nhĩ và hành khô. Sau khi tham gia OCOP các năm 2020–2021 và đạt sao, lượng bán tăng 2–3 lần; giấy chứng nhận hết hạn nên năm 2024 hộ đăng ký đánh giá lại.',
  'khan-lua-theu-tay-cao-cap-nha-xa':
    'Khăn lụa tơ tằm thêu tay của Hợp tác xã Du lịch sinh thái dệt lụa Hồng Tiến Nha Xá ở xã Mộc Nam, thị xã Duy Tiên, tỉnh Hà Nam. Đây là sản phẩm OCOP đầu tiên của làng nghề dệt lụa Nha Xá. Hợp tác xã có hơn 20 dòng hàng từ lụa tơ tằm, sản lượng lụa bán ra tăng hơn gấp đôi so với trước đó hai năm. Làng có gần 400 máy dệt, mỗi tháng làm 30.000–40.000 m lụa, có xuất sang Nhật Bản và Pháp.',
  'lan-s-homestay':
    'Homestay của gia đình người Nùng ở xã Đàm Thủy, huyện Trùng Khánh, tỉnh Cao Bằng, trước mặt là sông Quây Sơn. Khu đất rộng 4.000 m² có hai dãy nhà sàn và một nhà đá cổ, đón tối đa 70 khách mỗi ngày. Khách trồng lúa, nấu món địa phương, đạp xe, chèo thuyền. Vào thời điểm bài viết, đây là homestay 4 sao duy nhất của tỉnh.',
  'bo-ro-ra-may-tre-bao-la':
    'Bộ rổ, rá đan bằng mây tre của Hợp tác xã Mây tre đan Bao La ở xã Quảng Phú, huyện Quảng Điền, tỉnh Thừa Thiên Huế. Làng nghề đan lát có hơn 600 năm; hợp tác xã lập năm 2007, có 132 lao động và hơn 500 mẫu hàng (số liệu 2021), hàng xuất sang Trung Quốc, Nhật Bản và Hàn Quốc. Năm 2021, bộ rổ, rá được Bộ Công Thương tôn vinh là sản phẩm công nghiệp nông thôn tiêu biểu quốc gia (1997/QĐ-BCT).',
  'tinh-bot-nghe-tam-dao':
    'Tinh bột nghệ của Công ty Cổ phần Nghệ và trà xanh Tam Đảo ở huyện Tam Đảo, tỉnh Vĩnh Phúc. Cơ sở khởi đầu năm 2016 với 200 triệu đồng đầu tư máy móc, nay có tinh bột nghệ vàng, tinh bột nghệ đen và viên nghệ mật ong. Nghệ trồng tại địa phương; theo lời nhà sản xuất, hàm lượng curcumin cao.',
  'tinh-bot-nghe-dong-dan':
    'Tinh bột nghệ của cơ sở Đông Đan ở xã Bắc Ruộng, huyện Tánh Linh, tỉnh Bình Thuận, làm từ nghệ đỏ trồng tại địa phương và được cơ sở mua hết với giá ổn định. Cơ sở mở năm 2018, đầu tư hơn 300 triệu đồng cho máy rửa, nghiền, ép, lọc. Bột được sấy trong phòng kín.',
  'che-shan-tuyet-hong-thai-1-tom-1-la':
    'Chè Shan tuyết loại một tôm một lá của Hợp tác xã Sơn Trà ở xã Hồng Thái, huyện Na Hang, tỉnh Tuyên Quang. Vùng chè của xã 64 ha, gồm 29 ha cổ thụ và 35 ha trồng trên 20 năm; hợp tác xã lập năm 2018. Sản phẩm đạt 4 sao năm 2020; năm 2024 tỉnh chấm 94,9 điểm, xếp tiềm năng 5 sao. Chè từng được chọn làm quà tặng nguyên thủ các nước.',
  'bach-tra-may-ta-xua':
    'Bạch trà từ búp chè Shan tuyết cổ thụ Tà Xùa, của Công ty TNHH Trà và Đặc sản Tây Bắc ở huyện Bắc Yên, tỉnh Sơn La. Búp chè tự lên men và khô dưới nắng gió, không dùng máy trong chế biến. Tà Xùa ở độ cao trên 1.500 m, có hơn 1.500 cây chè cổ thụ. Tỉnh định hướng xây dựng sản phẩm lên 5 sao.',
  'ca-phe-bot-dak-dam':
    'Cà phê bột của Hợp tác xã Nông nghiệp Công Bằng Thuận An ở huyện Đắk Mil, tỉnh Đắk Nông, sản phẩm OCOP 4 sao đầu tiên của tỉnh. Cà phê chế biến ướt, sản xuất theo hướng hữu cơ. Vùng nguyên liệu hơn 480 ha theo tiêu chuẩn Fairtrade, với hơn 100 thành viên và hộ liên kết.',
  'bot-nghe-hoang-minh-chau':
    'Bột nghệ của Công ty TNHH Hoàng Minh Châu ở xã Chí Tân, huyện Khoái Châu, tỉnh Hưng Yên, dùng giống nghệ vàng Chí Tân lâu đời. Công ty chế biến sâu từ năm 2000, mỗi năm mua hơn 3.000 tấn củ nghệ tươi của nông dân và liên kết ổn định khoảng 400 ha nghệ trong huyện.',
  'khan-tho-cam-na-sang':
    'Khăn thổ cẩm của người Lào do Hợp tác xã Thổ cẩm Lào Na Sang 2 ở xã Núa Ngam, huyện Điện Biên, tỉnh Điện Biên dệt. Người làm nghề trồng bông, kéo sợi, nhuộm bằng cây rừng rồi dệt tay; học dệt cơ bản mất ít nhất ba tháng. Huyện trao giấy chứng nhận 3 sao ngày 7/3/2024.',
  'gao-tam-dien-bien-tam-sang':
    'Gạo tám của Hợp tác xã Dịch vụ tổng hợp Thanh Yên, xã Thanh Yên, huyện Điện Biên, tỉnh Điện Biên, trồng trên cánh đồng Mường Thanh. Lúa theo VietGAP, không dùng phân hóa học và thuốc độc hại; vùng liên kết bắt đầu từ 31 ha năm 2017, nay 150 ha với 230 hộ. Huyện trao giấy chứng nhận ngày 7/3/2024.',
  'gao-seng-cu-dien-bien-tam-sang':
    'Gạo séng cù của Hợp tác xã Dịch vụ tổng hợp Thanh Yên ở xã Thanh Yên, huyện Điện Biên, tỉnh Điện Biên. Hợp tác xã liên kết 150 ha với 230 hộ trên cánh đồng Mường Thanh, mở rộng từ 31 ha năm 2017; lúa trồng theo VietGAP, không dùng phân hóa học và thuốc độc hại. Giấy chứng nhận 3 sao được huyện trao ngày 7/3/2024.',
  'diep-thanh-tra-tra-xanh-shan-tuyet-sinh-phinh':
    'Trà xanh Shan tuyết của Công ty TNHH Hương Linh ở huyện Tủa Chùa, tỉnh Điện Biên. Búp chè hái tay trên đồi chè hơn 20 năm tuổi, ươm từ hạt chè cổ thụ Tủa Chùa; doanh nghiệp ký hợp đồng với 391 hộ người Mông ở xã Sính Phình. Sản phẩm đạt 3 sao từ cuối năm 2019, tháng 11/2023 được hội đồng huyện xếp lại 3 sao.',
  'diep-thanh-tra-tra-xanh-shan-tuyet-co-thu-tua-chua':
    'Trà xanh từ chè Shan tuyết cổ thụ của Công ty TNHH Hương Linh, huyện Tủa Chùa, tỉnh Điện Biên. Búp hái tay từ cây cổ thụ ở các xã phía Bắc huyện, độ cao trên 1.400 m; Tủa Chùa còn khoảng 7.900–8.400 cây chè cổ thụ. Doanh nghiệp ký hợp đồng với 391 hộ người Mông ở xã Sính Phình. Trà đạt 3 sao từ cuối năm 2019 và được hội đồng huyện xếp lại 3 sao tháng 11/2023.',
};
