/** Descriptions of five-star herbal products, handicrafts and places to visit, by product id. */
export const fiveStarOtherBodies: Readonly<Record<string, string>> = {
  'thuc-pham-bao-ve-suc-khoe-vicumax-limited-nano-curcumin':
    'Thực phẩm bảo vệ sức khỏe từ nghệ (nano curcumin) của Công ty Cổ phần Curcumin Bắc Hà, tỉnh Bắc Kạn. Đây là một trong 5 sản phẩm được công nhận mới ở đợt 2 năm 2024, kết quả có giá trị 36 tháng.',
  'thuc-pham-bao-ve-suc-khoe-vicumax-nano-curcumin':
    'Thực phẩm bảo vệ sức khỏe chứa nano curcumin từ nghệ, do Công ty Cổ phần Curcumin Bắc Hà ở tỉnh Bắc Kạn làm. Đợt 2 năm 2024 có 5 sản phẩm được công nhận mới, trong đó có sản phẩm này; kết quả có giá trị 36 tháng.',
  'tra-phun-suong-actiso-sa-pa':
    'Trà actiso hòa tan của Công ty TNHH MTV Traphaco Sa Pa ở tỉnh Lào Cai. Sa Pa có 50 ha actiso đạt thực hành tốt trồng trọt và thu hái GACP-WHO; hộ người Mông, người Dao trồng cho công ty, cắt lá bốn lần mỗi năm. Hội đồng trung ương họp ngày 5/11/2024 thông qua hạng 5 sao; cùng cao mềm actiso, đây là hai sản phẩm 5 sao của tỉnh Lào Cai vào thời điểm đó.',
  'cao-mem-actiso-sa-pa':
    'Cao actiso dạng mềm của Công ty TNHH MTV Traphaco Sa Pa ở tỉnh Lào Cai. Lá actiso do hộ người Mông, người Dao trồng và cắt bốn lần mỗi năm; Sa Pa có 50 ha actiso đạt thực hành tốt trồng trọt và thu hái GACP-WHO. Hội đồng trung ương thông qua hạng 5 sao ngày 5/11/2024, khi toàn tỉnh có 212 sản phẩm OCOP từ 3 sao trở lên.',
  'cao-ca-gai-leo-an-xuan':
    'Cao cà gai leo của Công ty TNHH Dược liệu hữu cơ An Xuân, tỉnh Quảng Trị. Sản phẩm thuộc nhóm dược liệu trong đợt 28 sản phẩm được xếp 5 sao theo quyết định ngày 17/1/2025.',
  'thuc-pham-bao-ve-suc-khoe-saphraton':
    'Thực phẩm bảo vệ sức khỏe từ sâm của Công ty TNHH Sâm Sâm ở xã Trà Linh, huyện Nam Trà My, tỉnh Quảng Nam. Cùng bánh dừa nướng Quý Thu, đây là hai sản phẩm 5 sao đầu tiên của tỉnh; sản phẩm thuộc nhóm dược liệu trong 28 sản phẩm 5 sao đợt 3 năm 2024.',
  'cao-ong-atiso':
    'Cao atiso dạng ống của Công ty Cổ phần Dược Lâm Đồng, tỉnh Lâm Đồng. Sản phẩm được nêu là một trong hai sản phẩm OCOP cấp quốc gia của tỉnh tính đến tháng 11/2021.',
  'thuc-pham-bao-ve-suc-khoe-phuc-hung-long-essential':
    'Thực phẩm bảo vệ sức khỏe chế biến sâu từ cây xáo tam phân, của Công ty TNHH Dược liệu Tâm Tâm An ở huyện Trảng Bom, tỉnh Đồng Nai. Hàng đã bán sang Trung Quốc và Cộng hòa Séc. Sản phẩm thuộc 8 sản phẩm 5 sao đầu tiên của tỉnh Đồng Nai, trong đợt 47 sản phẩm của cả nước.',
  'thuc-pham-bao-ve-suc-khoe-phuc-hung-long-premium':
    'Thực phẩm bảo vệ sức khỏe dòng Premium từ cây xáo tam phân, do Công ty TNHH Dược liệu Tâm Tâm An ở huyện Trảng Bom, tỉnh Đồng Nai chế biến sâu. Đây là một trong 8 sản phẩm 5 sao đầu tiên của tỉnh, thuộc đợt 47 sản phẩm của cả nước. Sản phẩm đã bán sang Trung Quốc và Cộng hòa Séc.',
  'du-lich-van-hoa-cong-dong-dan-toc-tay-lang-thai-hai':
    'Điểm du lịch văn hóa cộng đồng của người Tày ở làng Thái Hải, tỉnh Thái Nguyên, do Công ty TNHH Thái Hải làm chủ thể; làng cách Hà Nội khoảng 70 km. Làng rộng hơn 70 ha, giữ hơn 30 nhà sàn cổ của người Tày dựng lại nguyên bản và hơn 100 món ăn truyền thống; hơn 200 cư dân sống chung, ăn chung, dùng quỹ chung. Năm 2022, UN Tourism công nhận đây là “Làng du lịch tốt nhất thế giới”, làng đầu tiên của Việt Nam. Thái Hải là một trong hai sản phẩm du lịch của đợt 28 sản phẩm 5 sao.',
  'ecohost-hai-hau':
    'Sản phẩm du lịch sinh thái nông thôn của Công ty Cổ phần Tư vấn và Đầu tư ECOHOST ở huyện Hải Hậu, tỉnh Nam Định. Đợt 28 sản phẩm 5 sao công nhận tháng 1/2025 có hai sản phẩm du lịch, đây là một trong hai.',
  'den-ban-may-tre-duc-phong':
    'Đèn bàn đan bằng mây tre của Công ty TNHH Đức Phong, tỉnh Nghệ An. Sản phẩm thuộc nhóm thủ công mỹ nghệ trong đợt 28 sản phẩm được xếp 5 sao theo quyết định ngày 17/1/2025.',
  'ngoc-trai-akoya-ha-long':
    'Trang sức ngọc trai Akoya của Công ty Cổ phần Ngọc trai Hạ Long, ngọc nuôi cấy tại vùng biển Quảng Ninh. Ngọc lấy từ giống trai Pinctada fucata martensi, hạt tròn, bóng, tông sáng trung tính. Công ty tiếp nhận từ liên doanh Việt – Nhật năm 2009 và tự chủ từ sinh sản nhân tạo con giống, nuôi cấy, chế tác đến bán hàng. Doanh nghiệp có ba sản phẩm ngọc trai 5 sao; sản phẩm này thuộc 20 sản phẩm 5 sao đầu tiên của cả nước.',
  'ngoc-trai-southsea-ha-long':
    'Trang sức ngọc trai South Sea của Công ty Cổ phần Ngọc trai Hạ Long, nuôi cấy tại vùng biển Quảng Ninh. Đây là một trong ba dòng ngọc 5 sao của doanh nghiệp và thuộc 20 sản phẩm 5 sao đầu tiên của cả nước. Công ty tiếp nhận từ liên doanh Việt – Nhật năm 2009, tự làm từ sinh sản nhân tạo con giống, nuôi cấy, chế tác cho đến bán hàng.',
  'bo-san-pham-gom-men-suoi-ngoc':
    'Bộ sản phẩm gốm men Suối Ngọc của Hợp tác xã Sản xuất kinh doanh gốm sứ Tân Thịnh ở huyện Gia Lâm, thành phố Hà Nội. Đây là một trong hai sản phẩm của Hà Nội được trao thêm 5 sao, đưa tổng số của thành phố lên 8 vào thời điểm đó.',
  'chan-bong-to-tam-tu-det':
    'Chăn bông tơ tằm “tự dệt” của Công ty TNHH Dâu tằm tơ Mỹ Đức ở xã Phùng Xá, huyện Mỹ Đức, thành phố Hà Nội. Con tằm nhả tơ trên mặt phẳng, tơ tự kết thành tấm mà không qua khung dệt, nên ruột chăn tơi xốp, nhẹ và ấm. Sản phẩm do doanh nghiệp của một nghệ nhân ưu tú làm tơ lụa phát triển và nhận giấy chứng nhận 5 sao ngày 17/7/2023.',
  'bo-bat-dia-hoa-sen-do-quang-vinh':
    'Bộ bát đĩa vẽ hoa sen của Công ty TNHH Gốm sứ Quang Vinh ở xã Bát Tràng, huyện Gia Lâm, thành phố Hà Nội. Sản phẩm làm theo kỹ thuật gốm Bát Tràng: họa tiết vẽ tay, kết hợp máy tạo hình và thiết bị hiện đại để kiểm soát chất lượng. Công ty có bốn sản phẩm 5 sao trong đợt 2020; đây là một trong số đó, thuộc 20 sản phẩm 5 sao đầu tiên của cả nước.',
  'bo-bat-dia-gom-su-chim-en-hoa-sen-quang-vinh':
    'Bộ bát đĩa gốm sứ họa tiết chim én và hoa sen của Công ty TNHH Gốm sứ Quang Vinh, xã Bát Tràng, huyện Gia Lâm, thành phố Hà Nội. Họa tiết được vẽ thủ công, kết hợp với máy tạo hình và kiểm soát chất lượng. Đây là một trong bốn sản phẩm 5 sao của công ty trong đợt 2020.',
  'bo-bat-dia-gom-su-rong-phuong-quang-vinh':
    'Bộ bát đĩa gốm sứ họa tiết rồng phượng do Công ty TNHH Gốm sứ Quang Vinh ở xã Bát Tràng, huyện Gia Lâm, thành phố Hà Nội làm ra. Thợ vẽ họa tiết bằng tay, còn tạo hình bằng máy và có kiểm soát chất lượng. Sản phẩm là một trong bốn sản phẩm 5 sao của công ty trong đợt 2020.',
  'bo-am-chen-gom-su-chim-en-hoa-sen-quang-vinh':
    'Bộ ấm chén gốm sứ họa tiết chim én và hoa sen của Công ty TNHH Gốm sứ Quang Vinh ở xã Bát Tràng, huyện Gia Lâm, thành phố Hà Nội. Công ty kết hợp vẽ họa tiết thủ công với máy tạo hình và kiểm soát chất lượng. Trong đợt 2020 công ty có bốn sản phẩm 5 sao, bộ ấm chén này là một.',
  'binh-gom-chu-dau-binh-thien-nga':
    'Bình gốm dáng thiên nga của Công ty Cổ phần Gốm Chu Đậu ở xã Thái Tân, huyện Nam Sách, tỉnh Hải Dương. Bình làm hoàn toàn thủ công từ đất sét trắng Trúc Thôn (Chí Linh) và cao lanh: đổ rót, vẽ theo mẫu rồi nung, men chiết từ tro trấu. Tháng 8/2024 hội đồng huyện Nam Sách đề nghị trung ương xét 5 sao; tháng 6/2025, năm sản phẩm của công ty cùng lên 5 sao, trong 47 sản phẩm của đợt 1 năm 2025. Gốm Chu Đậu cổ hiện có trong 46 bảo tàng ở 32 nước.',
  'binh-gom-chu-dau-binh-ty-ba':
    'Bình gốm dáng tỳ bà của Công ty Cổ phần Gốm Chu Đậu, xã Thái Tân, huyện Nam Sách, tỉnh Hải Dương. Thợ đổ rót, vẽ theo mẫu rồi nung, tất cả bằng tay; xương gốm là đất sét trắng Trúc Thôn (Chí Linh) và cao lanh, men chiết từ tro trấu. Đây là một trong năm sản phẩm của công ty lên 5 sao tháng 6/2025, thuộc 47 sản phẩm 5 sao đợt 1 năm 2025, sau khi hội đồng huyện Nam Sách đề nghị trung ương xét vào tháng 8/2024. Hiện 46 bảo tàng ở 32 nước có giữ gốm Chu Đậu cổ.',
  'binh-gom-chu-dau-binh-giot-ngoc':
    'Bình gốm dáng giọt ngọc, làm thủ công tại Công ty Cổ phần Gốm Chu Đậu, xã Thái Tân, huyện Nam Sách, tỉnh Hải Dương. Nguyên liệu là đất sét trắng Trúc Thôn (Chí Linh) và cao lanh, men chiết từ tro trấu; các bước gồm đổ rót, vẽ theo mẫu và nung. Hội đồng huyện Nam Sách đề nghị trung ương xét 5 sao tháng 8/2024; sản phẩm nằm trong năm sản phẩm của công ty và 47 sản phẩm của cả nước lên 5 sao ở đợt 1, tháng 6/2025. Gốm Chu Đậu cổ có mặt ở 46 bảo tàng của 32 nước.',
  'binh-gom-chu-dau-binh-phu-quy':
    'Bình gốm dáng phú quý của Công ty Cổ phần Gốm Chu Đậu tại xã Thái Tân, huyện Nam Sách, tỉnh Hải Dương. Bình được đổ rót, vẽ theo mẫu và nung hoàn toàn thủ công, từ đất sét trắng Trúc Thôn (Chí Linh) và cao lanh, phủ men chiết từ tro trấu. Tháng 6/2025, bình cùng bốn sản phẩm khác của công ty lên 5 sao trong đợt 1 năm 2025 gồm 47 sản phẩm; hội đồng huyện Nam Sách đã đề nghị trung ương xét từ tháng 8/2024. Gốm Chu Đậu cổ hiện được 46 bảo tàng ở 32 nước lưu giữ.',
  'dua-go-quang-thuy':
    'Đũa gỗ của Hợp tác xã Sản xuất kinh doanh thương mại đũa gỗ Quảng Thủy, xã Quảng Thủy, thị xã Ba Đồn, tỉnh Quảng Bình. Đũa làm từ gỗ tự nhiên, giữ màu và vân gỗ, không nhuộm; mỗi năm xuất khẩu khoảng một triệu đôi đũa thủ công. Người sáng lập học nghề ở vùng Fukui, Nhật Bản năm 2012; hợp tác xã lập năm 2018. Trước đây sản phẩm đạt 4 sao, khi ấy là sản phẩm 4 sao duy nhất của thị xã; năm 2024 tỉnh chấm 93,44 điểm rồi đề nghị trung ương xét, và đến năm 2025 sản phẩm được ghi nhận 5 sao.',
};
