/** Descriptions of the products of Đắk Lắk, by product id. */
export const dakLakBodies: Readonly<Record<string, string>> = {
  'tra-mang-cau-nguyen-van':
    'Trà mãng cầu của hộ kinh doanh Nguyễn Sơn, tỉnh Đắk Lắk. Hội đồng tỉnh xếp sản phẩm 4 sao tại phiên họp ngày 11–12/7; nguồn tin không cho biết năm.',
  'yen-sao-thanh-dung':
    'Yến sào của Công ty TNHH Thành Dung, tỉnh Đắk Lắk. Sản phẩm được hội đồng tỉnh xếp 4 sao ở phiên họp ngày 11–12/7, năm nào thì nguồn tin không nêu.',
  'bot-ca-cao-3-in-1-nam-truong-son':
    'Bột ca cao pha sẵn (3 trong 1) của Công ty TNHH Ca cao Nam Trường Sơn ở huyện Krông Ana, tỉnh Đắk Lắk. Tại phiên họp ngày 11–12/7, hội đồng tỉnh xếp sản phẩm 4 sao; bộ quà tặng socola Hương sắc Tây Nguyên của cùng doanh nghiệp được chấm 92 điểm, diện tiềm năng 5 sao.',
  'maca-ea-h-leo':
    'Hạt mắc ca của Hợp tác xã Sản xuất, Thương mại, Dịch vụ nông nghiệp Macca Ea H’leo ở huyện Ea H’leo, tỉnh Đắk Lắk. Hội đồng tỉnh chấm sản phẩm đạt ngày 26–27/12/2022 và trình UBND tỉnh cấp giấy chứng nhận; đây là sản phẩm 4 sao duy nhất của đợt.',
  'ca-phe-bot-song-thuan-coffee':
    'Cà phê bột của hộ kinh doanh Nguyễn Thái Thuận, tỉnh Đắk Lắk. Ngày 26–27/12/2022, hội đồng tỉnh chấm sản phẩm đạt 3 sao và trình UBND tỉnh cấp giấy chứng nhận.',
  'mac-ca-dak-lak-cong-linh':
    'Hạt mắc ca của hộ kinh doanh Mắc ca Đắk Lắk Công Linh, tỉnh Đắk Lắk. Sản phẩm được hội đồng tỉnh chấm đạt 3 sao ngày 26–27/12/2022, trình UBND tỉnh cấp giấy chứng nhận.',
  'ca-phe-sach-va-nguyen-chat-kty-cafe':
    'Cà phê nguyên chất mang nhãn Kty Café của hộ kinh doanh dịch vụ nông nghiệp Chư Kbô, tỉnh Đắk Lắk. Hội đồng tỉnh chấm đạt 3 sao tại phiên ngày 26–27/12/2022 rồi trình UBND tỉnh cấp giấy chứng nhận.',
  'mat-ong-len-men-bon-bon':
    'Mật ong lên men nhãn Bon Bon của Công ty TNHH MTV Thương mại Kim Long, tỉnh Đắk Lắk. Sản phẩm được hội đồng tỉnh chấm 3 sao ngày 26–27/12/2022, sau đó trình UBND tỉnh cấp giấy chứng nhận.',
  'mat-ong-bon-bon':
    'Mật ong nhãn Bon Bon của Công ty TNHH MTV Thương mại Kim Long ở tỉnh Đắk Lắk. Trong đợt 1 năm 2022, hội đồng tỉnh họp ngày 26–27/12/2022 chấm sản phẩm đạt 3 sao và trình UBND tỉnh cấp giấy chứng nhận.',
  'ca-phe-bot-ea-h-leo-coffee-sach-nguyen-chat-100':
    'Cà phê bột nguyên chất của Công ty Cổ phần Coffee Group Ea H’leo, tỉnh Đắk Lắk. Hội đồng tỉnh chấm sản phẩm đạt 3 sao ngày 26–27/12/2022 để trình UBND tỉnh cấp giấy chứng nhận.',
  'yen-sao-ban-me':
    'Yến sào của hộ kinh doanh Yến sào Ban Mê, tỉnh Đắk Lắk. Sản phẩm thuộc đợt 1 năm 2022: hội đồng tỉnh chấm đạt 3 sao ngày 26–27/12/2022, trình UBND tỉnh cấp giấy chứng nhận.',
  'ca-phe-hat-rang-huong-my-dac-biet':
    'Cà phê hạt rang loại đặc biệt của Công ty TNHH Thương mại và Dịch vụ Hương Mỹ, tỉnh Đắk Lắk. Ngày 26–27/12/2022 sản phẩm được hội đồng tỉnh chấm đạt 3 sao, trình UBND tỉnh cấp giấy chứng nhận.',
  'dua-luoi-nong-farm-cacb':
    'Dưa lưới của hộ kinh doanh Nông Farm CACB, tỉnh Đắk Lắk. Hội đồng tỉnh chấm đạt 3 sao ngày 26–27/12/2022 và trình UBND tỉnh cấp giấy chứng nhận; cùng đợt hộ còn có dưa hấu.',
  'dua-hau-nong-farm-cacb':
    'Dưa hấu của hộ kinh doanh Nông Farm CACB, tỉnh Đắk Lắk, được xếp 3 sao cùng đợt với dưa lưới của hộ. Hội đồng tỉnh chấm ngày 26–27/12/2022 rồi trình UBND tỉnh cấp giấy chứng nhận.',
  'yen-sao-hong-lam':
    'Yến sào của hộ kinh doanh Nguyễn Thị Hồng Lam, tỉnh Đắk Lắk. Hội đồng tỉnh xếp sản phẩm 3 sao trong phiên chấm ngày 26–27/12/2022, trình UBND tỉnh cấp giấy chứng nhận.',
  'bot-ca-cao-3-trong-1-thai-dang':
    'Bột ca cao pha sẵn (3 trong 1) nhãn Thái Đăng của hợp tác xã ca cao huyện Ea Kar, đặt tại thị trấn Ea Knốp, tỉnh Đắk Lắk. Hợp tác xã lập năm 2012 từ câu lạc bộ trồng ca cao của huyện, có 65 xã viên, 189 thành viên liên kết, 250 ha ca cao với sản lượng khoảng 220 tấn (số liệu 2022); ba tháng đầu năm 2022 xuất 13 tấn hạt khô lên men sang Nhật Bản. Hội đồng huyện chấm các sản phẩm của hợp tác xã từ 75,27 đến trên 81 điểm, xếp 4 sao.',
  'socola-sua-thai-dang':
    'Socola sữa nhãn Thái Đăng, làm từ ca cao của hợp tác xã ca cao huyện Ea Kar ở thị trấn Ea Knốp, tỉnh Đắk Lắk. Hội đồng huyện chấm trong khoảng 75,27 đến trên 81 điểm, xếp 4 sao. Hợp tác xã phát triển từ câu lạc bộ trồng ca cao của huyện, lập năm 2012; năm 2022 có 65 xã viên, 189 thành viên liên kết, 250 ha cho khoảng 220 tấn, và trong ba tháng đầu năm xuất 13 tấn hạt khô lên men sang Nhật Bản.',
  'socola-den-thai-dang':
    'Socola đen nhãn Thái Đăng của hợp tác xã ca cao huyện Ea Kar, thị trấn Ea Knốp, tỉnh Đắk Lắk. Với 65 xã viên và 189 thành viên liên kết, hợp tác xã có 250 ha ca cao, sản lượng khoảng 220 tấn (số liệu 2022); quý 1 năm 2022 xuất 13 tấn hạt ca cao khô lên men sang Nhật Bản. Hợp tác xã lập năm 2012 từ câu lạc bộ trồng ca cao của huyện. Điểm của hội đồng huyện nằm trong khoảng 75,27 đến trên 81, hạng 4 sao.',
  'tra-thao-moc-xuan-sang':
    'Trà thảo mộc của huyện Ea Kar, tỉnh Đắk Lắk. Năm 2023, hội đồng huyện chấm trong khoảng 57 đến trên 61 điểm và xếp sản phẩm 3 sao.',
  'hat-mac-ca-dak-lak':
    'Hạt mắc ca của huyện Ea Kar, tỉnh Đắk Lắk. Sản phẩm được hội đồng huyện chấm trong khoảng 57 đến trên 61 điểm, xếp 3 sao năm 2023.',
  'sau-rieng-cap-dong-lam-tien':
    'Sầu riêng cấp đông của huyện Ea Kar, tỉnh Đắk Lắk. Hội đồng huyện xếp sản phẩm 3 sao năm 2023; nhóm 3 sao của đợt có điểm từ 57 đến trên 61.',
  'banh-hat-cao-cap':
    'Bánh làm với các loại hạt, sản phẩm của huyện Ea Kar, tỉnh Đắk Lắk. Năm 2023 hội đồng huyện xếp 3 sao cho nhóm sản phẩm đạt từ 57 đến trên 61 điểm, trong đó có bánh này.',
  'hat-macca-chuan':
    'Hạt mắc ca của một cơ sở ở huyện Ea Kar, tỉnh Đắk Lắk; nguồn tin không nêu tên. Hội đồng huyện xếp 3 sao năm 2023, nhóm 3 sao có điểm từ 57 đến trên 61.',
  'hat-mac-ca-dak-lak-cao-cap':
    'Hạt mắc ca của Công ty Cổ phần Damaca Nguyên Phương ở huyện Krông Năng, tỉnh Đắk Lắk. Huyện có 2.363 ha mắc ca và nhãn hiệu “Mắc ca Krông Năng” được bảo hộ. Tháng 11/2022 doanh nghiệp xuất chính ngạch sang Nhật Bản lô mắc ca sấy hơn 6 tấn, trên 2.200 thùng. Sản phẩm đạt 4 sao cấp tỉnh cuối năm 2020; năm 2024 hội đồng tỉnh chấm 100/100 điểm, đưa vào diện tiềm năng 5 sao; đến đợt 3 năm 2024 đạt 5 sao cấp quốc gia, cùng cà phê Chồn Kiên Cường là hai sản phẩm 5 sao đầu tiên của tỉnh. Sản phẩm còn có danh hiệu công nghiệp nông thôn tiêu biểu cấp tỉnh năm 2021 và cấp khu vực năm 2022.',
  'ca-phe-chon-kien-cuong':
    'Cà phê Chồn của Công ty TNHH MTV Kiên Cường ở thành phố Buôn Ma Thuột, tỉnh Đắk Lắk, đã xuất khẩu sang một số nước. Năm 2024 hội đồng tỉnh chấm 95,64/100 điểm. Đây là một trong hai sản phẩm 5 sao cấp quốc gia đầu tiên của tỉnh Đắk Lắk.',
  'ca-phe-mua-thu':
    'Cà phê của hộ kinh doanh Mùa Thu Coffee ở thị trấn Phước An, huyện Krông Pắc, tỉnh Đắk Lắk. Năm 2023, UBND huyện công nhận sản phẩm 3 sao và cấp giấy chứng nhận.',
  'premium-coffee-mua-thu':
    'Dòng cà phê Premium của hộ kinh doanh Mùa Thu Coffee, thị trấn Phước An, huyện Krông Pắc, tỉnh Đắk Lắk. Sản phẩm được UBND huyện công nhận 3 sao, cấp giấy chứng nhận năm 2023.',
  'sau-rieng-sua-chua-say-thang-hoa':
    'Sầu riêng với sữa chua sấy thăng hoa của Công ty Cổ phần Chế biến nông sản sấy số 1, xã Ea Yông, huyện Krông Pắc, tỉnh Đắk Lắk. Huyện công nhận 3 sao và cấp giấy chứng nhận năm 2023.',
  'sau-rieng-dona-cap-dong':
    'Sầu riêng giống Dona cấp đông của Công ty Cổ phần Chế biến nông sản sấy số 1 ở xã Ea Yông, huyện Krông Pắc, tỉnh Đắk Lắk. Năm 2023 sản phẩm được huyện công nhận 3 sao và cấp giấy chứng nhận.',
  'sau-rieng-say-thang-hoa-thuong-hang':
    'Sầu riêng sấy thăng hoa loại thượng hạng của Công ty Cổ phần Chế biến nông sản sấy số 1 tại xã Ea Yông, huyện Krông Pắc, tỉnh Đắk Lắk. Sản phẩm được chấm trên 70 điểm, xem là tiềm năng 4 sao; năm 2023 huyện công nhận 3 sao và cấp giấy chứng nhận.',
  'sau-rieng-say-thang-hoa-thang-tien':
    'Sầu riêng sấy thăng hoa của Hợp tác xã Sản xuất dịch vụ nông nghiệp Thăng Tiến, xã Hòa An, huyện Krông Pắc, tỉnh Đắk Lắk. Năm 2023 UBND huyện công nhận sản phẩm hạng 3 sao, cấp giấy chứng nhận.',
  'tieu-thang-tien':
    'Hồ tiêu của Hợp tác xã Sản xuất dịch vụ nông nghiệp Thăng Tiến ở xã Hòa An, huyện Krông Pắc, tỉnh Đắk Lắk. Năm 2023 huyện công nhận 3 sao và cấp giấy chứng nhận; điểm chấm trên 70, được xem là tiềm năng 4 sao.',
  'bot-tieu-say-thang-hoa-a-hao':
    'Bột tiêu sấy thăng hoa của hộ kinh doanh Lê Ánh Hào, thị trấn Phước An, huyện Krông Pắc, tỉnh Đắk Lắk. Sản phẩm được huyện công nhận 3 sao và cấp giấy chứng nhận năm 2023.',
  'tieu-say-thang-hoa-a-hao':
    'Hạt tiêu sấy thăng hoa của hộ kinh doanh Lê Ánh Hào ở thị trấn Phước An, huyện Krông Pắc, tỉnh Đắk Lắk. Năm 2023, huyện công nhận 3 sao và cấp giấy chứng nhận cho sản phẩm.',
  'tra-hoa-vang-rimi-food':
    'Trà hoa vàng của Công ty TNHH Rimi Food ở xã Vụ Bổn, huyện Krông Pắc, tỉnh Đắk Lắk. UBND huyện công nhận 3 sao và cấp giấy chứng nhận năm 2023.',
  'yen-sao-que-loan':
    'Yến sào của hộ kinh doanh Lê Trọng Quế, xã Ea Hiu, huyện Krông Pắc, tỉnh Đắk Lắk. Năm 2023 sản phẩm được huyện công nhận hạng 3 sao và cấp giấy chứng nhận.',
  'nam-dong-trung-ha-thao-hanh-dung':
    'Nấm đông trùng hạ thảo của hộ kinh doanh Trần Đức Quý ở thị trấn Phước An, huyện Krông Pắc, tỉnh Đắk Lắk. Huyện công nhận sản phẩm 3 sao, cấp giấy chứng nhận năm 2023.',
  'hat-macca-say-nut-vo-vi-hat-doi-viet-farm':
    'Hạt mắc ca sấy nứt vỏ vị hạt dổi của Hợp tác xã Nông nghiệp Việt Farm ở xã Hòa Đông, huyện Krông Pắc, tỉnh Đắk Lắk. Sản phẩm được chấm trên 70 điểm, xem là tiềm năng 4 sao; năm 2023 huyện công nhận 3 sao và cấp giấy chứng nhận.',
  'nhan-macca-tam-rong-bien-viet-farm':
    'Nhân mắc ca tẩm rong biển của Hợp tác xã Nông nghiệp Việt Farm, xã Hòa Đông, huyện Krông Pắc, tỉnh Đắk Lắk. Năm 2023 UBND huyện công nhận 3 sao và cấp giấy chứng nhận; điểm chấm trên 70 nên sản phẩm được xem là tiềm năng 4 sao.',
};
