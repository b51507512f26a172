/** Descriptions of five-star food and tea, by product id. */
export const fiveStarFoodBodies: Readonly<Record<string, string>> = {
  'mat-hoa-dua-tra-vinh-farm':
    'Mật hoa dừa của Công ty TNHH Trà Vinh Farm ở xã Phú Cần, huyện Tiểu Cần, tỉnh Trà Vinh, bán dưới thương hiệu Sokfarm. Công ty thành lập năm 2019, có sáu dòng sản phẩm từ mật hoa dừa. Vùng nguyên liệu riêng rộng 20 ha dừa, có chứng nhận hữu cơ USDA, EU, JAS và Canada; công ty còn liên kết với 35 hộ trồng dừa ở Tiểu Cần. Ở kỳ năm 2020, sản phẩm đạt trên 91 điểm cấp tỉnh và được xếp diện tiềm năng 5 sao theo Quyết định 611/QĐ-UBND ngày 30/3/2021; năm 2022 được công nhận 5 sao cấp quốc gia, có giá trị 36 tháng kể từ ngày công nhận. Hàng đã xuất khẩu chính ngạch sang Nhật Bản, Hà Lan, Đức, Mỹ và Úc.',
  'duong-hoa-dua-tra-vinh-farm':
    'Đường làm từ mật hoa dừa của Công ty TNHH Trà Vinh Farm, cơ sở đặt tại ấp Cây Hẹ, xã Phú Cần, huyện Tiểu Cần, tỉnh Trà Vinh. Mật hoa được cô đặc ở nhiệt độ thấp 55–60°C trong nhiều giờ; cần hơn 8 lít mật tươi để được 1 kg đường. Nguyên liệu lấy từ 20 ha dừa riêng có chứng nhận hữu cơ USDA, EU, JAS, Canada và từ 35 hộ liên kết ở Tiểu Cần. Trước khi đạt 5 sao, sản phẩm được UBND tỉnh phê duyệt 95 điểm tại Quyết định 1673/QĐ-UBND ngày 17/8/2022. Doanh nghiệp đã xuất khẩu chính ngạch sang Nhật Bản, Hà Lan, Đức, Mỹ và Úc; tháng 5/2025 có lô hơn 7 tấn sang Mỹ.',
  'dua-sap-soi-vicosap':
    'Dừa sáp dạng sợi mang nhãn VICOSAP của Công ty TNHH Chế biến dừa sáp Cầu Kè, xã Thạnh Phú, huyện Cầu Kè, tỉnh Trà Vinh. Sợi giữ được độ dẻo của cơm và độ sánh của nước dừa sáp, dùng làm bánh hoặc pha đồ uống. Công ty lập tháng 7/2020, chuyên chế biến dừa sáp Cầu Kè, nay có 9 dòng hàng với khoảng 40 sản phẩm. Năm 2021 công ty có năm sản phẩm 4 sao cấp tỉnh, trong đó dừa sáp sợi lên 5 sao năm 2023 và nằm trong 22 sản phẩm 5 sao cấp quốc gia của đợt 1 năm 2022.',
  'nuoc-mam-phu-quoc-khai-hoan-38-do-dam':
    'Nước mắm Phú Quốc loại 38 độ đạm của Công ty Cổ phần Thương mại Khải Hoàn ở thị trấn Dương Đông, Phú Quốc, tỉnh Kiên Giang. Sản phẩm nằm trong 22 sản phẩm được công nhận 5 sao cấp quốc gia ở đợt 1 năm 2022.',
  'nuoc-mam-phu-quoc-khai-hoan-40-do-dam':
    'Nước mắm Phú Quốc loại 40 độ đạm do Công ty Cổ phần Thương mại Khải Hoàn làm ở thị trấn Dương Đông, Phú Quốc, tỉnh Kiên Giang. Đây là một trong 22 sản phẩm đạt 5 sao cấp quốc gia ở đợt 1 năm 2022.',
  'nuoc-mam-thanh-quoc-43-do-dam':
    'Nước mắm 43 độ đạm của Công ty TNHH Sản xuất và Kinh doanh nước mắm Thanh Quốc, thị trấn Dương Đông, Phú Quốc, tỉnh Kiên Giang. Đợt 1 năm 2022, cả nước có 22 sản phẩm được công nhận 5 sao, trong đó có loại nước mắm này.',
  'nuoc-mam-thanh-quoc-40-do-dam':
    'Nước mắm 40 độ đạm của Công ty TNHH Sản xuất và Kinh doanh nước mắm Thanh Quốc ở thị trấn Dương Đông, Phú Quốc, tỉnh Kiên Giang. Sản phẩm được công nhận 5 sao trong đợt 1 năm 2022, cùng 21 sản phẩm khác của cả nước.',
  'nuoc-mam-thanh-quoc-35-do-dam':
    'Nước mắm 35 độ đạm do Công ty TNHH Sản xuất và Kinh doanh nước mắm Thanh Quốc làm tại thị trấn Dương Đông, Phú Quốc, tỉnh Kiên Giang. Đây là một trong 22 sản phẩm của đợt 1 năm 2022 đạt 5 sao cấp quốc gia.',
  'ca-phe-bot-nguyen-chat-bich-thao':
    'Cà phê bột từ giống cà phê chè (arabica) của Hợp tác xã Cà phê Bích Thao, xã Hua La, thành phố Sơn La, tỉnh Sơn La. Hợp tác xã chỉ hái quả chín đỏ, chế biến không dùng nước và phơi trong nhà kính. Vùng nguyên liệu khoảng 150 ha gồm vườn của thành viên và hộ liên kết; nhà máy gần 1.120 m², công suất 20 tấn nhân mỗi ngày, vốn 16 tỷ đồng. Hợp tác xã lập năm 2017 với 11 thành viên, được dùng chỉ dẫn địa lý cà phê Sơn La. Đây là sản phẩm 5 sao đầu tiên của tỉnh Sơn La, công nhận lần đầu ở kỳ 2020 và được công nhận lại, tính từ ngày 1/7/2024.',
  'tra-xanh-phin-ho':
    'Trà xanh làm từ búp chè Shan tuyết cổ thụ của Hợp tác xã Chế biến chè Phìn Hồ, xã Thông Nguyên, huyện Hoàng Su Phì, tỉnh Hà Giang. Hợp tác xã do các gia đình người Dao ở thôn Phìn Hồ lập năm 2008, có hơn 140 ha chè đạt chứng nhận hữu cơ châu Âu và 270 ha hữu cơ Việt Nam. Từ năm 2017, công suất chế biến tăng từ 4 lên 15 tấn chè tươi mỗi ngày; trà được xuất khẩu từ năm 2018. Quy cách đăng ký là hộp 100 g. Sản phẩm đạt 5 sao lần đầu theo Quyết định 2890/QĐ-BNN-VPĐP ngày 30/6/2021, điểm trong khoảng 93–95, rồi được công nhận lại, tính từ ngày 1/7/2024.',
  'hong-tra-phin-ho':
    'Hồng trà từ búp chè Shan tuyết cổ thụ, do Hợp tác xã Chế biến chè Phìn Hồ ở xã Thông Nguyên, huyện Hoàng Su Phì, tỉnh Hà Giang chế biến. Hợp tác xã của các gia đình người Dao thôn Phìn Hồ lập năm 2008; vùng chè có hơn 140 ha chứng nhận hữu cơ châu Âu và 270 ha hữu cơ Việt Nam. Công suất chế biến được nâng từ 4 lên 15 tấn chè tươi mỗi ngày từ năm 2017, hàng xuất khẩu từ năm 2018. Sản phẩm đăng ký quy cách hộp 100 g. Quyết định 2890/QĐ-BNN-VPĐP ngày 30/6/2021 công nhận 5 sao lần đầu với điểm trong khoảng 93–95; lần công nhận lại tính từ ngày 1/7/2024.',
  'che-tom-non-hao-dat':
    'Chè xanh loại tôm nõn của Hợp tác xã Chè Hảo Đạt ở xã Tân Cương, thành phố Thái Nguyên, nằm trong vùng lõi chè đặc sản Tân Cương. Hợp tác xã lập năm 2016, có 30 thành viên thường xuyên (số liệu 2020); vùng chè VietGAP 10 ha cho khoảng 130 tấn búp tươi mỗi năm. Sản phẩm đạt 90,86 điểm ở kỳ đánh giá cấp quốc gia năm 2020.',
  'mien-viet-cuong':
    'Miến dong của Hợp tác xã Miến Việt Cường ở xã Hóa Thượng, huyện Đồng Hỷ, tỉnh Thái Nguyên. Sản phẩm đạt 90 điểm ở kỳ đánh giá cấp quốc gia năm 2020.',
  'tra-tom-non-huong-que':
    'Trà xanh loại tôm nõn của Hợp tác xã Nông sản Phú Lương, tỉnh Thái Nguyên. Sản phẩm là một trong 47 sản phẩm được xếp 5 sao tại quyết định tháng 6/2025, giấy chứng nhận có thời hạn 36 tháng.',
  'che-dinh-hao-dat':
    'Chè đinh, loại chè cao cấp nhất của Hợp tác xã Chè Hảo Đạt ở xã Tân Cương, thành phố Thái Nguyên. Hợp tác xã lập năm 2016 trong vùng lõi chè đặc sản Tân Cương, có 30 thành viên thường xuyên (số liệu 2020) và 10 ha chè VietGAP cho khoảng 130 tấn búp tươi mỗi năm. Sản phẩm nằm trong 28 sản phẩm được xếp 5 sao ở hội nghị tháng 1/2025.',
  'che-bup-tim-thanh-ba':
    'Chè búp tím của Công ty TNHH Đầu tư và Phát triển Trà UT ở huyện Thanh Ba, tỉnh Phú Thọ. Tại hội nghị ngày 16/1/2025, trung ương xem xét 52 hồ sơ và công nhận 28 sản phẩm 5 sao; tỉnh Phú Thọ có hai, đây là một trong số đó.',
  'mi-gao-hung-lo':
    'Mì gạo của Hợp tác xã Mì gạo Hùng Lô ở thành phố Việt Trì, tỉnh Phú Thọ. Tên đầy đủ trong danh sách là “mỳ gạo sạch sinh ra từ làng Hùng Lô”. Đây là một trong hai sản phẩm của tỉnh đạt 5 sao ở hội nghị ngày 16/1/2025.',
  'mang-chua-thai-san-kim-boi':
    'Măng chua thái sẵn của Công ty Cổ phần Kim Bôi, tỉnh Hòa Bình. Sản phẩm thuộc 21 sản phẩm thực phẩm trong đợt 28 sản phẩm 5 sao công nhận tháng 1/2025.',
  'mang-nua-kho-nau-ngay-kim-boi':
    'Măng nứa khô loại nấu ngay của Công ty Cổ phần Kim Bôi, tỉnh Hòa Bình. Trong đợt 28 sản phẩm được công nhận 5 sao tháng 1/2025 có 21 sản phẩm nhóm thực phẩm, măng nứa khô là một trong số đó.',
  'nuoc-mam-le-gia-cot-dac-biet-40n':
    'Nước mắm cốt 40 độ đạm của Công ty TNHH Thực phẩm và Thương mại dịch vụ Lê Gia ở xã Hoằng Phụ, huyện Hoằng Hóa, tỉnh Thanh Hóa. Cá tươi vùng biển Thanh Hóa được ủ lên men 24 tháng theo lối nén gài truyền thống với muối hạt để hai năm, không dùng phụ gia. Sản phẩm thuộc 21 sản phẩm thực phẩm trong 28 sản phẩm được công nhận 5 sao đợt 3 năm 2024, trên 52 hồ sơ đề nghị.',
  'ca-phe-khe-sanh':
    'Cà phê của Hợp tác xã Nông sản Khe Sanh, tỉnh Quảng Trị. Sản phẩm thuộc 21 sản phẩm thực phẩm trong đợt 28 sản phẩm được xếp 5 sao theo quyết định ngày 17/1/2025.',
  'banh-dua-nuong-quy-thu':
    'Bánh dừa nướng của Công ty TNHH Sản xuất - Thương mại Quý Thu ở xã Quế Xuân 2, huyện Quế Sơn, tỉnh Quảng Nam. Cùng với SAPHRATON, đây là hai sản phẩm 5 sao đầu tiên của tỉnh. Sản phẩm thuộc 28 sản phẩm của Quyết định 377 (đợt 3 năm 2024), giấy chứng nhận có thời hạn 36 tháng.',
  'banh-dau-tra-xanh-rong-vang-hoang-gia':
    'Bánh đậu vị trà xanh mang nhãn Rồng Vàng Hoàng Gia của Công ty Cổ phần Hoàng Giang, phường Cẩm Thượng, thành phố Hải Dương. Năm 2023 sản phẩm đạt 4 sao cấp tỉnh, năm 2025 lên 5 sao.',
  'banh-dau-sau-rieng-rong-vang-hoang-gia':
    'Bánh đậu vị sầu riêng của Công ty Cổ phần Hoàng Giang ở thành phố Hải Dương, nhãn Rồng Vàng Hoàng Gia. Đây là một trong bảy sản phẩm của tỉnh Hải Dương lên 5 sao tháng 6/2025.',
  'banh-dau-xanh-rong-vang-hoang-gia':
    'Bánh đậu xanh của Công ty Cổ phần Hoàng Giang ở thành phố Hải Dương, sản phẩm đầu tiên của tỉnh Hải Dương đạt 5 sao. Bánh làm từ bột đậu xanh, đường, dầu thực vật và hương vani, không dùng chất bảo quản, hạn dùng 9 tháng. Sản phẩm được chấm trên 90 điểm và đáp ứng yêu cầu xuất sang Mỹ, Nhật Bản. Nhãn hiệu được bảo hộ trong nước và tại Nhật Bản.',
  'keo-dua-ca-cao-dong-a':
    'Kẹo dừa vị ca cao của Công ty TNHH Sản xuất kinh doanh tổng hợp Đông Á ở thành phố Bến Tre, tỉnh Bến Tre. Doanh nghiệp có khoảng bốn thập niên làm kẹo dừa; lúc khởi đầu mỗi ngày chỉ làm 10 kg, nay xuất sang nhiều nước. Đợt 1 năm 2023, hội đồng trung ương thẩm định 30 hồ sơ thực phẩm và thông qua 19 sản phẩm, trong đó có loại kẹo này.',
  'keo-dua-sau-rieng-la-dua-dong-a':
    'Kẹo dừa vị sầu riêng và lá dứa, do Công ty TNHH Sản xuất kinh doanh tổng hợp Đông Á ở thành phố Bến Tre làm. Sản phẩm là một trong 19 sản phẩm được hội đồng trung ương thông qua trên 30 hồ sơ thực phẩm ở đợt 1 năm 2023. Doanh nghiệp làm kẹo dừa khoảng bốn thập niên, từ 10 kg mỗi ngày lúc đầu đến khi xuất sang nhiều nước.',
  'keo-dua-gung-dong-a':
    'Kẹo dừa vị gừng của Công ty TNHH Sản xuất kinh doanh tổng hợp Đông Á, thành phố Bến Tre, tỉnh Bến Tre. Lúc khởi đầu doanh nghiệp chỉ làm 10 kg kẹo mỗi ngày; sau khoảng bốn thập niên, hàng đã xuất sang nhiều nước. Hội đồng trung ương thông qua sản phẩm ở đợt 1 năm 2023, cùng 18 sản phẩm khác trên 30 hồ sơ thực phẩm.',
  'keo-dua-sau-rieng-dong-a':
    'Kẹo dừa vị sầu riêng của Công ty TNHH Sản xuất kinh doanh tổng hợp Đông Á, đặt tại thành phố Bến Tre, tỉnh Bến Tre. Đợt 1 năm 2023 có 30 hồ sơ thực phẩm được thẩm định, hội đồng trung ương thông qua 19 sản phẩm, trong đó có kẹo này. Nghề làm kẹo dừa của doanh nghiệp đã khoảng bốn thập niên, bắt đầu với 10 kg mỗi ngày và nay bán sang nhiều nước.',
  'khoai-lang-tim-say-dong-phat':
    'Khoai lang tím sấy của Công ty TNHH Thực phẩm Đông Phát ở huyện Bình Tân, tỉnh Vĩnh Long. Đây là một trong hai sản phẩm 5 sao đầu tiên của tỉnh Vĩnh Long.',
  'sau-rieng-say-thang-hoa-sau-ri':
    'Sầu riêng sấy thăng hoa của Công ty TNHH Sáu Ri ở huyện Long Hồ, tỉnh Vĩnh Long. Cùng khoai lang tím sấy Đông Phát, đây là hai sản phẩm 5 sao đầu tiên của tỉnh.',
  'tra-nhat-diep-nguyen-huong':
    'Trà của tỉnh Lâm Đồng, được nêu là một trong hai sản phẩm OCOP cấp quốc gia của tỉnh tính đến tháng 11/2021. Nguồn tin không nêu tên cơ sở sản xuất.',
  'muoi-tinh-bac-lieu':
    'Muối tinh của Công ty Cổ phần Muối Bạc Liêu, tỉnh Bạc Liêu. Muối Bạc Liêu được cấp chỉ dẫn địa lý năm 2013; năm 2020, nghề làm muối ở đây vào danh mục di sản văn hóa phi vật thể quốc gia. Muối tinh và muối hạt của công ty là những sản phẩm 5 sao đầu tiên của tỉnh.',
  'muoi-hat-bac-lieu':
    'Muối hạt của Công ty Cổ phần Muối Bạc Liêu, tỉnh Bạc Liêu, sản xuất theo quy trình đạt HACCP và ISO 22000. Chỉ dẫn địa lý muối Bạc Liêu được cấp năm 2013, nghề làm muối Bạc Liêu vào danh mục di sản văn hóa phi vật thể quốc gia năm 2020. Cùng muối tinh, đây là hai sản phẩm 5 sao đầu tiên của tỉnh.',
  'gao-sinh-thai-ruong-ruoi':
    'Gạo hữu cơ trồng trên ruộng rươi của Công ty TNHH Toản Xuân, xã Yên Lương, huyện Ý Yên, tỉnh Nam Định. Lúa ST25 được trồng theo quy trình hữu cơ; bài trước đó kể lúa Dự Hương và ST25 trồng trên ruộng rươi vùng hạ Nghĩa Hưng. Sản phẩm từng đạt 4 sao, tháng 6/2025 được công nhận 5 sao.',
  'hat-dieu-rang-muoi-ha-my':
    'Hạt điều rang muối của Công ty Cổ phần Hà Mỵ ở huyện Đồng Phú, tỉnh Bình Phước. Doanh nghiệp tự xây dựng vùng trồng, hàng bán sang Mỹ, Nhật Bản, Trung Quốc, Hàn Quốc và Canada. Năm 2023, đây là một trong 15 sản phẩm 4 sao của tỉnh Bình Phước; đến tháng 8/2025 doanh nghiệp có ba sản phẩm điều 5 sao: nhân điều trắng, điều rang muối và điều không muối.',
  'nhan-dieu-trang-ha-my':
    'Nhân điều trắng của Công ty Cổ phần Hà Mỵ ở huyện Đồng Phú, tỉnh Bình Phước, một trong ba sản phẩm điều 5 sao của doanh nghiệp. Hàng bán sang Mỹ, Nhật Bản, Trung Quốc, Hàn Quốc và Canada.',
  'hat-dieu-rang-khong-muoi-ha-my':
    'Hạt điều rang không muối của Công ty Cổ phần Hà Mỵ, huyện Đồng Phú, tỉnh Bình Phước. Sản phẩm là một trong ba loại điều 5 sao của doanh nghiệp và được bán sang Mỹ, Nhật Bản, Trung Quốc, Hàn Quốc, Canada.',
  'mien-dong-tai-hoan':
    'Miến dong của Hợp tác xã Tài Hoan ở xã Côn Minh, huyện Na Rì, tỉnh Bắc Kạn, làm từ 100% tinh bột củ dong riềng trồng tại địa phương. Miến phơi tự nhiên, sợi trong và dai, không dùng chất bảo quản hay chất làm trắng. Nghề làm thủ công có từ những năm 1960; hợp tác xã lập năm 2018, bao tiêu củ dong của gần 800 hộ, sản lượng hơn 200 tấn mỗi năm (số liệu 2022). Sản phẩm đạt 4 sao năm 2019, 5 sao năm 2021; tháng 8/2020 xuất lô đầu tiên sang Cộng hòa Séc.',
  'bot-ca-cao-nguyen-chat-trong-duc':
    'Bột ca cao nguyên chất của Công ty TNHH Ca cao Trọng Đức ở huyện Định Quán, tỉnh Đồng Nai. Sản phẩm thuộc 8 sản phẩm 5 sao đầu tiên của tỉnh Đồng Nai, trong đợt 47 sản phẩm của cả nước.',
  'hat-dieu-rang-muoi-nga-bien':
    'Hạt điều rang muối của Công ty TNHH Xuất nhập khẩu Nga Biên ở huyện Xuân Lộc, tỉnh Đồng Nai. Doanh nghiệp có bốn sản phẩm 5 sao từ hạt điều và ngũ cốc, thuộc 8 sản phẩm 5 sao đầu tiên của tỉnh trong đợt 47 sản phẩm của cả nước.',
  'hat-dieu-trung-muoi-nga-bien':
    'Hạt điều vị trứng muối của Công ty TNHH Xuất nhập khẩu Nga Biên, huyện Xuân Lộc, tỉnh Đồng Nai. Đợt 47 sản phẩm 5 sao của cả nước có 8 sản phẩm của Đồng Nai, cũng là 8 sản phẩm 5 sao đầu tiên của tỉnh; riêng doanh nghiệp có bốn, từ hạt điều và ngũ cốc.',
  'hat-dieu-toi-ot-nga-bien':
    'Hạt điều vị tỏi ớt do Công ty TNHH Xuất nhập khẩu Nga Biên ở huyện Xuân Lộc, tỉnh Đồng Nai làm ra. Sản phẩm nằm trong 8 sản phẩm 5 sao đầu tiên của tỉnh, thuộc đợt 47 sản phẩm của cả nước; doanh nghiệp có bốn sản phẩm 5 sao từ hạt điều và ngũ cốc.',
  'tra-hoa-vang-quy-hoa':
    'Trà hoa vàng của Công ty TNHH Thương mại dịch vụ và Xuất nhập khẩu Quy Hoa ở huyện Hải Hà, tỉnh Quảng Ninh. Theo thông tin của tỉnh, trà được sản xuất hữu cơ và sấy đông lạnh. Sản phẩm được xếp hạng 5 sao năm 2022.',
};
