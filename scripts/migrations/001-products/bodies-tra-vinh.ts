/** Descriptions of the products of Trà Vinh below five stars, by product id. */
export const traVinhBodies: Readonly<Record<string, string>> = {
  'cha-hoa-nam-thuy':
    'Chả hoa của cơ sở sản xuất Năm Thụy ở phường 4, thành phố Trà Vinh, tỉnh Trà Vinh. Trong đợt 2019, đây là sản phẩm 4 sao duy nhất của thành phố; giấy chứng nhận được trao ngày 18/3/2020.',
  'cha-hoa-pa-te-trung-muoi-nam-thuy':
    'Chả hoa có pa-tê và trứng muối của cơ sở sản xuất Năm Thụy, phường 4, thành phố Trà Vinh. Sản phẩm đạt 3 sao ở đợt 2019, giấy chứng nhận trao ngày 18/3/2020.',
  'banh-trung-thu-ga-quay-jambon-vinh-xuong':
    'Bánh trung thu nhân gà quay, jambon của hộ kinh doanh Vĩnh Xương ở phường 3, thành phố Trà Vinh. Sản phẩm được xếp 3 sao năm 2019 và trao giấy chứng nhận ngày 18/3/2020.',
  'lap-xuong-van-thanh':
    'Lạp xưởng của hộ kinh doanh Thái Phúc Thành ở phường 6, thành phố Trà Vinh. Sản phẩm đạt hạng 3 sao của tỉnh năm 2019; giấy chứng nhận được trao ngày 18/3/2020.',
  'dau-dua-nguyen-chat-phuong-huynh':
    'Dầu dừa nguyên chất của cơ sở sản xuất dầu dừa sạch Phương Huỳnh, phường 6, thành phố Trà Vinh. Cơ sở nhận giấy chứng nhận 3 sao ngày 18/3/2020, theo kết quả đợt 2019.',
  'tra-sam-dinh-lang-phu-quoi':
    'Trà sâm đinh lăng của Công ty TNHH MTV Thương mại - Sản xuất Phú Quới ở phường 7, thành phố Trà Vinh. Công ty có bảy loại trà được xếp 3 sao năm 2019, đây là một trong số đó; giấy chứng nhận trao ngày 18/3/2020.',
  'tra-thao-moc-nhan-long-phu-quoi':
    'Trà thảo mộc nhãn lồng của Công ty TNHH MTV Thương mại - Sản xuất Phú Quới, phường 7, thành phố Trà Vinh. Trà được xếp 3 sao năm 2019 cùng sáu loại trà khác của công ty, giấy chứng nhận trao ngày 18/3/2020.',
  'tra-hoa-dau-biec-phu-quoi':
    'Trà hoa đậu biếc do Công ty TNHH MTV Thương mại - Sản xuất Phú Quới ở phường 7, thành phố Trà Vinh làm ra. Ngày 18/3/2020 công ty nhận giấy chứng nhận 3 sao cho bảy loại trà của đợt 2019, trong đó có loại này.',
  'tra-mang-tay-phu-quoi':
    'Trà măng tây của Công ty TNHH MTV Thương mại - Sản xuất Phú Quới tại phường 7, thành phố Trà Vinh. Đây là một trong bảy loại trà 3 sao của công ty ở đợt 2019; giấy chứng nhận được trao ngày 18/3/2020.',
  'tra-dua-thom-phu-quoi':
    'Trà dứa thơm của Công ty TNHH MTV Thương mại - Sản xuất Phú Quới, thành phố Trà Vinh (phường 7). Công ty có bảy loại trà đạt 3 sao năm 2019; giấy chứng nhận của loại trà này trao ngày 18/3/2020.',
  'tra-tia-to-phu-quoi':
    'Trà tía tô của Công ty TNHH MTV Thương mại - Sản xuất Phú Quới ở phường 7, thành phố Trà Vinh, một trong bảy loại trà 3 sao của công ty. Kết quả thuộc đợt 2019, giấy chứng nhận trao ngày 18/3/2020.',
  'tra-sa-phu-quoi':
    'Trà sả do Công ty TNHH MTV Thương mại - Sản xuất Phú Quới, phường 7, thành phố Trà Vinh chế biến. Trà thuộc nhóm bảy loại trà của công ty được xếp 3 sao năm 2019 và nhận giấy chứng nhận ngày 18/3/2020.',
  'banh-tet-ngot':
    'Bánh tét ngót của tỉnh Trà Vinh, được tái công nhận 4 sao năm 2023. Đây là một trong 10 sản phẩm 4 sao được trao giấy chứng nhận ngày 5/4/2024. Ở đợt 2020, bánh tét ba màu và bánh tét bồ ngót của hộ kinh doanh Mai Hoàng Lý đạt 4 sao.',
  'banh-tet-ba-mau':
    'Bánh tét ba màu của tỉnh Trà Vinh, được tái công nhận 4 sao năm 2023 và trao giấy chứng nhận ngày 5/4/2024 cùng 9 sản phẩm 4 sao khác. Trước đó, ở đợt 2020, bánh tét ba màu và bánh tét bồ ngót của hộ kinh doanh Mai Hoàng Lý đạt 4 sao.',
  'dua-sap-hoa-tan':
    'Dừa sáp trái của Hợp tác xã Dừa sáp Hòa Tân, xã Hòa Tân, huyện Cầu Kè, tỉnh Trà Vinh, có mã vạch truy xuất. Sản phẩm đạt 4 sao lần đầu trong đợt 2020 và được tái công nhận năm 2023, thuộc 10 sản phẩm 4 sao trao giấy chứng nhận ngày 5/4/2024.',
  'dua-sap-bao-chau':
    'Dừa sáp mang nhãn Bảo Châu của Công ty TNHH Chế biến dừa sáp Cầu Kè ở huyện Cầu Kè, tỉnh Trà Vinh. Cơ sở trong huyện mua 4.000–5.000 trái dừa sáp mỗi ngày để chế biến (số liệu 2022). Sản phẩm đạt 4 sao lần đầu trong đợt 2020, được tái công nhận năm 2023 và nằm trong 10 sản phẩm 4 sao trao giấy chứng nhận ngày 5/4/2024.',
  'banh-tet-ngu-phuc':
    'Bánh tét mang tên Ngũ Phúc của tỉnh Trà Vinh, được công nhận mới hạng 4 sao năm 2023. Giấy chứng nhận được trao ngày 5/4/2024 cùng 9 sản phẩm 4 sao khác của tỉnh.',
  'mat-hoa-dua-tuoi-organic-sokfarm':
    'Nước mật hoa dừa tươi mang nhãn Sokfarm của tỉnh Trà Vinh. Sản phẩm được công nhận mới hạng 4 sao năm 2023, thuộc 10 sản phẩm 4 sao được trao giấy chứng nhận ngày 5/4/2024.',
  'banh-vicosap-dua-sap-va-khoai-lang':
    'Bánh dinh dưỡng từ dừa sáp và khoai lang, thương hiệu Vicosap của Công ty TNHH Chế biến dừa sáp Cầu Kè, tỉnh Trà Vinh. Dòng bánh có ba vị: chuối, khoai lang và bí đỏ. Sản phẩm được công nhận mới hạng 4 sao năm 2023, thuộc 10 sản phẩm 4 sao trao giấy chứng nhận ngày 5/4/2024.',
  'banh-vicosap-dua-sap-va-bi-do':
    'Bánh dinh dưỡng vị bí đỏ trong dòng bánh dừa sáp ba vị Vicosap (chuối, khoai lang, bí đỏ) của Công ty TNHH Chế biến dừa sáp Cầu Kè, tỉnh Trà Vinh. Năm 2023 sản phẩm được công nhận mới hạng 4 sao; giấy chứng nhận trao ngày 5/4/2024 cùng 9 sản phẩm 4 sao khác.',
  'banh-vicosap-dua-sap-va-chuoi':
    'Bánh dinh dưỡng từ dừa sáp và chuối của Công ty TNHH Chế biến dừa sáp Cầu Kè, tỉnh Trà Vinh, thuộc dòng bánh ba vị của thương hiệu Vicosap cùng khoai lang và bí đỏ. Đây là một trong 10 sản phẩm 4 sao được trao giấy chứng nhận ngày 5/4/2024, công nhận mới năm 2023.',
  'nuoc-khoang-thien-nhien-sao-bien-starfiwa':
    'Nước khoáng thiên nhiên mang nhãn Sao Biển – STARFIWA của tỉnh Trà Vinh. Sản phẩm được công nhận mới hạng 4 sao năm 2023, thuộc 10 sản phẩm 4 sao được trao giấy chứng nhận ngày 5/4/2024.',
  'giam-mat-hoa-dua-tra-vinh-farm':
    'Giấm từ mật hoa dừa của Công ty TNHH Trà Vinh Farm, cơ sở ở ấp Cây Hẹ, xã Phú Cần, huyện Tiểu Cần, tỉnh Trà Vinh. Sản phẩm được UBND tỉnh công nhận 4 sao theo Quyết định 1693/QĐ-UBND ngày 22/8/2022.',
  'mat-hoa-dua-len-men-tra-vinh-farm':
    'Mật hoa dừa lên men của Công ty TNHH Trà Vinh Farm ở xã Phú Cần, huyện Tiểu Cần, tỉnh Trà Vinh. Đây là một trong hai sản phẩm 4 sao của huyện Tiểu Cần theo quyết định tháng 8/2022.',
  'keo-dau-phong-du-tan-loi':
    'Kẹo đậu phộng của hộ kinh doanh Dư Tấn Lợi ở huyện Tiểu Cần, tỉnh Trà Vinh. Sản phẩm được tái công nhận 3 sao tháng 8/2022.',
  'keo-dua-sap-nguyen-chat-vicosap':
    'Kẹo dừa sáp nguyên chất nhãn VICOSAP của Công ty TNHH Chế biến dừa sáp Cầu Kè, huyện Cầu Kè, tỉnh Trà Vinh. Năm 2020 tỉnh xếp hạng 26 sản phẩm, trong đó 10 sản phẩm 4 sao có loại kẹo này; năm 2022 tỉnh đề xuất đưa vào diện tiềm năng 5 sao.',
  'keo-dua-sap-la-dua-vicosap':
    'Kẹo dừa sáp vị lá dứa do Công ty TNHH Chế biến dừa sáp Cầu Kè ở huyện Cầu Kè, tỉnh Trà Vinh làm ra, nhãn VICOSAP. Kẹo thuộc 10 sản phẩm 4 sao trong đợt 26 sản phẩm năm 2020; đến năm 2022 được tỉnh đề xuất vào diện tiềm năng 5 sao.',
  'keo-dua-sap-ca-cao-vicosap':
    'Kẹo dừa sáp vị ca cao nhãn VICOSAP, của Công ty TNHH Chế biến dừa sáp Cầu Kè ở huyện Cầu Kè, tỉnh Trà Vinh. Trong đợt 26 sản phẩm năm 2020 của tỉnh có 10 sản phẩm 4 sao, kẹo này là một; năm 2022 sản phẩm được đề xuất diện tiềm năng 5 sao.',
  'hat-ca-cao-mat-hoa-dua-tra-vinh-farm':
    'Kẹo hạt ca cao với mật hoa dừa của Công ty TNHH Trà Vinh Farm ở huyện Tiểu Cần, tỉnh Trà Vinh. Sản phẩm được xếp 3 sao trong đợt 26 sản phẩm của 16 chủ thể năm 2020.',
  'dan-guitar-phim-lom-vo-van-nam':
    'Đàn guitar phím lõm của hộ kinh doanh Võ Văn Nam ở xã Đại Phước, huyện Càng Long, tỉnh Trà Vinh. Chủ cơ sở học nghề đóng đàn 12 năm ở TP.HCM rồi về quê mở xưởng; xưởng cung cấp nhiều loại đàn cho thị trường cả nước. Sản phẩm đạt 3 sao trong đợt 26 sản phẩm của 16 chủ thể năm 2020.',
  'ruou-sam-bo-chinh-phuc-hau':
    'Rượu sâm bố chính của hộ kinh doanh Phúc Hậu, tỉnh Trà Vinh. Năm 2020 tỉnh xếp hạng 26 sản phẩm của 16 chủ thể, trong đó rượu này đạt 3 sao.',
  'tinh-dau-gac-dophaco':
    'Tinh dầu gấc của Công ty TNHH Đồng Phát Dophaco ở xã Mỹ Cẩm, huyện Càng Long, tỉnh Trà Vinh. Sản phẩm đạt 3 sao trong đợt 26 sản phẩm của 16 chủ thể năm 2020.',
  'banh-tet-3-mau-mai-thi-hoang-loan':
    'Bánh tét ba màu của hộ kinh doanh Mai Thị Hoàng Loan, tỉnh Trà Vinh. Bánh được xếp 3 sao năm 2020, trong đợt 26 sản phẩm của 16 chủ thể.',
  'banh-tet-thap-cam-mai-thi-hoang-loan':
    'Bánh tét thập cẩm do hộ kinh doanh Mai Thị Hoàng Loan ở tỉnh Trà Vinh gói. Cùng với bánh tét ba màu của hộ này, bánh đạt 3 sao trong đợt 26 sản phẩm của 16 chủ thể năm 2020.',
  'banh-trang-sua-nuoc-cot-dua-tran-thi-hien':
    'Bánh tráng sữa nước cốt dừa của hộ kinh doanh Trần Thị Hiền, tỉnh Trà Vinh. Sản phẩm thuộc đợt 26 sản phẩm của 16 chủ thể năm 2020 và đạt hạng 3 sao.',
  'kho-ca-luoi-trau-nguyen-con-mot-nang-hong-lien':
    'Khô cá lưỡi trâu nguyên con phơi một nắng của Công ty TNHH MTV Hồng Liên TV, tỉnh Trà Vinh. Sản phẩm được xếp 3 sao năm 2020, trong đợt 26 sản phẩm của 16 chủ thể.',
  'kho-ca-khoai-xe-hong-lien':
    'Khô cá khoai xẻ của Công ty TNHH MTV Hồng Liên TV, tỉnh Trà Vinh. Công ty là một trong 16 chủ thể có 26 sản phẩm được tỉnh công nhận năm 2020; khô cá khoai đạt 3 sao.',
  'bot-nua-minh-hung':
    'Bột nưa của hộ kinh doanh Hứa Minh Hùng, tỉnh Trà Vinh. Bột đạt 3 sao trong đợt 26 sản phẩm của 16 chủ thể năm 2020.',
  'bot-ca-cao-nguyen-chat-cacao-mekong':
    'Bột ca cao nguyên chất của Công ty TNHH Cacao Mêkong, tỉnh Trà Vinh. Năm 2020, sản phẩm được xếp 3 sao cùng đợt 26 sản phẩm của 16 chủ thể.',
  'banh-tet-thach-thi-di':
    'Bánh tét của hộ kinh doanh Thạch Thị Di, tỉnh Trà Vinh. Bánh thuộc đợt 26 sản phẩm của 16 chủ thể được tỉnh công nhận năm 2020, hạng 3 sao.',
  'buoi-da-xanh-ninh-thoi':
    'Bưởi da xanh của Hợp tác xã Nông nghiệp Ninh Thới, xã Ninh Thới, huyện Cầu Kè, tỉnh Trà Vinh. Tính đến tháng 6/2022, huyện Cầu Kè có chín sản phẩm OCOP, trong đó có bưởi này với hạng 3 sao.',
  'mut-dua-sap-cam':
    'Mứt dừa sáp của hộ kinh doanh Nguyễn Thị Cẩm ở huyện Cầu Kè, tỉnh Trà Vinh. Sản phẩm hạng 3 sao, thuộc chín sản phẩm OCOP của huyện tính đến tháng 6/2022.',
  'cu-cai-muoi-chit-sa':
    'Củ cải muối mang tên Chịt Sa của hộ kinh doanh Vương Tiễn Khanh, huyện Cầu Kè, tỉnh Trà Vinh. Đây là một trong chín sản phẩm OCOP của huyện tính đến tháng 6/2022, hạng 3 sao.',
  'gao-tim-huyen-hoi':
    'Gạo tím của Hợp tác xã Dịch vụ nông nghiệp Huyền Hội, xã Huyền Hội, huyện Càng Long, tỉnh Trà Vinh. Sản phẩm thuộc 24 sản phẩm 3 sao của tỉnh năm 2021, giấy chứng nhận có hiệu lực 36 tháng từ ngày 12/1/2022.',
  'vien-uong-dep-da-dopha-beauty':
    'Viên uống của Công ty TNHH Đồng Phát Dophaco ở xã Mỹ Cẩm, huyện Càng Long, tỉnh Trà Vinh. Năm 2021 tỉnh có 24 sản phẩm 3 sao, trong đó có sản phẩm này; giấy chứng nhận có hiệu lực 36 tháng từ ngày 12/1/2022.',
  'com-gao-dang-van-son':
    'Cốm gạo của hộ kinh doanh Đặng Văn Sơn ở xã Mỹ Cẩm, huyện Càng Long, tỉnh Trà Vinh. Đây là một trong 24 sản phẩm 3 sao của tỉnh năm 2021; giấy chứng nhận có hiệu lực 36 tháng, từ ngày 12/1/2022.',
  'quyt-duong-thuan-phu':
    'Quýt đường của Hợp tác xã Quýt đường Thuận Phú ở xã Bình Phú, huyện Càng Long, tỉnh Trà Vinh. Sản phẩm được xếp 3 sao năm 2021 cùng 23 sản phẩm khác của tỉnh, giấy chứng nhận có hiệu lực 36 tháng từ ngày 12/1/2022.',
};
