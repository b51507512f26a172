/** Sentences on a producer that the facts of its products state, by producer id. */
export const sentencesOfProducer: Readonly<Record<string, string>> = {
  'co-so-dong-dan': 'Cơ sở chế biến nghệ mở năm 2018.',
  'co-so-mai-sau': 'Cơ sở khởi đầu từ gia đình, sau phát triển thành công ty và chuyển từ làm thủ công sang dùng máy.',
  'co-so-san-xuat-gio-lua-ong-lao': 'Chủ cơ sở có gần 13 năm làm giò lụa.',
  'co-so-thit-say-deo-thi-sop': 'Cơ sở có khoảng 30 năm làm nghề.',
  'cong-ty-che-bien-dua-sap-cau-ke':
    'Công ty lập tháng 7/2020, chuyên chế biến dừa sáp, có 9 dòng hàng với khoảng 40 sản phẩm.',
  'cong-ty-che-bien-thuc-pham-hai-son': 'Công ty có tám sản phẩm bánh được xếp hạng sao, trong đó bảy sản phẩm 4 sao.',
  'cong-ty-damaca-nguyen-phuong': 'Tháng 11/2022, doanh nghiệp xuất chính ngạch hơn 6 tấn mắc ca sấy sang Nhật Bản.',
  'cong-ty-dat-butter': 'Đây là doanh nghiệp xã hội, hướng dẫn nông dân trồng đậu theo lối thuận tự nhiên.',
  'cong-ty-dau-tam-to-my-duc': 'Chủ doanh nghiệp là nghệ nhân ưu tú, người đầu tiên ở Việt Nam dệt lụa từ tơ sen.',
  'cong-ty-dong-a': 'Doanh nghiệp có khoảng bốn thập niên làm kẹo dừa, bắt đầu với 10 kg mỗi ngày.',
  'cong-ty-gom-chu-dau': 'Năm sản phẩm của công ty lên 5 sao tháng 6/2025.',
  'cong-ty-gom-su-quang-vinh': 'Công ty có bốn sản phẩm 5 sao trong đợt 2020.',
  'cong-ty-ha-my':
    'Doanh nghiệp tự xây dựng vùng trồng điều, hàng bán sang Mỹ, Nhật Bản, Trung Quốc, Hàn Quốc và Canada.',
  'cong-ty-hoang-minh-chau':
    'Công ty chế biến sâu nghệ từ năm 2000, mỗi năm mua hơn 3.000 tấn củ tươi và liên kết khoảng 400 ha trong huyện.',
  'cong-ty-huong-linh': 'Doanh nghiệp ký hợp đồng với 391 hộ người Mông ở xã Sính Phình.',
  'cong-ty-nga-bien': 'Doanh nghiệp có bốn sản phẩm 5 sao từ hạt điều và ngũ cốc.',
  'cong-ty-nghe-va-tra-xanh-tam-dao': 'Công ty khởi đầu năm 2016 với 200 triệu đồng đầu tư máy móc.',
  'cong-ty-ngoc-trai-ha-long':
    'Công ty tiếp nhận từ liên doanh Việt – Nhật năm 2009, tự chủ từ sinh sản nhân tạo con giống, nuôi cấy, chế tác đến bán hàng.',
  'cong-ty-tra-vinh-farm':
    'Công ty thành lập năm 2019, bán hàng dưới thương hiệu Sokfarm, có 20 ha dừa hữu cơ riêng và liên kết với 35 hộ trồng dừa.',
  'cong-ty-traphaco-sa-pa': 'Hộ người Mông, người Dao ở Sa Pa trồng actiso cho công ty, cắt lá bốn lần mỗi năm.',
  'ho-kinh-doanh-vo-van-nam': 'Chủ cơ sở học nghề đóng đàn 12 năm ở TP.HCM rồi về quê mở xưởng.',
  'htx-banh-da-nem-thon-trung-ha': 'Hợp tác xã lập năm 2022, ở làng nghề có hơn 500 hộ làm bánh.',
  'htx-ca-cao-ea-kar':
    'Hợp tác xã lập năm 2012 từ câu lạc bộ trồng ca cao của huyện, có 65 xã viên và 189 thành viên liên kết (số liệu 2022).',
  'htx-ca-phe-bich-thao': 'Hợp tác xã lập năm 2017 với 11 thành viên, vùng nguyên liệu khoảng 150 ha.',
  'htx-che-bien-che-phin-ho': 'Hợp tác xã do các gia đình người Dao ở thôn Phìn Hồ lập năm 2008.',
  'htx-che-bien-thuc-pham-sach-gia-phu':
    'Hợp tác xã có năm sản phẩm 3 sao từ thịt sấy và lạp sườn, bán qua hơn 30 cửa hàng, đại lý và siêu thị.',
  'htx-che-hao-dat': 'Hợp tác xã lập năm 2016, có 30 thành viên thường xuyên (số liệu 2020).',
  'htx-dan-hoai': 'Hợp tác xã phát triển mô hình trồng lan hồ điệp khoảng 15 năm.',
  'htx-det-lua-hong-tien-nha-xa': 'Hợp tác xã có hơn 20 dòng hàng từ lụa tơ tằm.',
  'htx-det-tho-cam-pa-thom': 'Hợp tác xã do 15 phụ nữ người Lào ở bản Pa Xa Lào lập năm 2020 để giữ nghề dệt.',
  'htx-dich-vu-tong-hop-thanh-yen': 'Hợp tác xã liên kết 150 ha lúa với 230 hộ trên cánh đồng Mường Thanh.',
  'htx-dua-go-quang-thuy': 'Hợp tác xã lập năm 2018; người sáng lập học nghề ở vùng Fukui, Nhật Bản.',
  'htx-hoang-long': 'Trại đạt VietGAP, nuôi khoảng 4.000 con lợn.',
  'htx-may-tre-dan-bao-la': 'Hợp tác xã lập năm 2007, có 132 lao động và hơn 500 mẫu hàng (số liệu 2021).',
  'htx-nong-nghiep-cong-bang-thuan-an':
    'Hợp tác xã có vùng cà phê hơn 480 ha theo tiêu chuẩn Fairtrade, với hơn 100 thành viên và hộ liên kết.',
  'htx-nong-nghiep-krong-no': 'Hợp tác xã lập năm 2016, có vùng ca cao khoảng 120 ha ở Krông Nô, Cư Jút và Đắk Mil.',
  'htx-nong-nghiep-tam-hung': 'Gạo của hợp tác xã bán dưới nhãn hiệu tập thể “Gạo thơm Bối Khê”.',
  'htx-san-xuat-va-kinh-doanh-nam-duc-nhuan': 'Sản phẩm của hợp tác xã đạt HACCP.',
  'htx-son-tra': 'Hợp tác xã lập năm 2018.',
  'htx-tai-hoan': 'Hợp tác xã lập năm 2018, bao tiêu củ dong riềng của gần 800 hộ.',
  'htx-tai-thinh-phat-farm': 'Hợp tác xã còn làm chả tôm và ruốc tôm.',
  'htx-tuan-dung': 'Hợp tác xã làm khoảng 15.000–20.000 lít mật mỗi năm, chừng 30% sản lượng mật của huyện.',
  'lans-homestay': 'Chủ nhà là người Nùng; khu nhà có hai dãy nhà sàn và một nhà đá cổ.',
  'to-hop-tac-homestay-99-ngon-nui': 'Tổ hợp tác gồm bốn homestay: A Phủ, Tài Ngào, Hà Cát và A Na.',
};
