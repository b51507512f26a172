/** Descriptions of the products of Điện Biên Đông, Thanh Oai and Tứ Kỳ, by product id. */
export const foundingBodies: Readonly<Record<string, string>> = {
  'lac-do-na-son':
    'Lạc đỏ bản địa trồng ở xã Na Son, huyện Điện Biên Đông, tỉnh Điện Biên, nhiều nhất ở các bản Na Lanh, Sư Lư, Lọng Chuông, Co Hả của người Thái. Hạt màu đỏ, rắn chắc, vị bùi béo. Mỗi năm trồng hai vụ, tháng 1–2 và tháng 7–8, thu hoạch sau 110–130 ngày. Theo VOV, lạc tươi bán tại chỗ khoảng 17.000 đồng/kg, cao hơn lúa ngô 3–4 lần. Đây là một trong 4 sản phẩm OCOP của huyện tính đến tháng 11/2023.',
  'bi-xanh-tia-dinh':
    'Bí xanh thơm của xã Tìa Dình, huyện Điện Biên Đông, tỉnh Điện Biên, còn gọi là bí nếp Tìa Dình. Vỏ già có phấn và cứng, bổ ra có mùi thơm gợi lúa nếp; ruột đặc, chắc, dễ bảo quản và chở xa. Cả xã có khoảng 100 ha với hơn 100 hộ trồng, chủ yếu là người Mông; dây bò lan trên nương, xen canh, không làm giàn, thu từ tháng 9. Năm 2023, huyện có dự án liên kết 15 ha với 21 hộ do Hợp tác xã Thương mại dịch vụ Tìa Dình chủ trì; hợp tác xã mua tại vườn 8.000–10.000 đồng/kg. UBND tỉnh công nhận sản phẩm 3 sao năm 2021.',
  'khoai-so-phi-nhu':
    'Khoai sọ của xã Phì Nhừ, huyện Điện Biên Đông, tỉnh Điện Biên, vị bùi thơm và thanh, được ví với đậu xanh. Khoai thu hoạch vào cuối năm; diện tích từng lên 20 ha năm 2021. Năm 2024 xã lập tổ hợp tác để hỗ trợ phân bón cho hộ trồng. Sản phẩm được công nhận 3 sao từ năm 2019 và là một trong 4 sản phẩm OCOP của huyện tính đến tháng 11/2023.',
  'thit-lon-kho-dien-bien-dong':
    'Thịt lợn khô của huyện Điện Biên Đông, tỉnh Điện Biên. Tính đến tháng 11/2023, huyện có 4 sản phẩm OCOP từ 3 sao trở lên, trong đó có sản phẩm này.',
  'gao-bac-thom-so-7-tam-hung':
    'Gạo Bắc thơm số 7 của Hợp tác xã Nông nghiệp Tam Hưng, xã Tam Hưng, huyện Thanh Oai, thành phố Hà Nội, bán dưới nhãn hiệu tập thể “Gạo thơm Bối Khê” được bảo hộ từ năm 2014. Gạo được phân loại, lọc tạp chất, đánh bóng, tách màu và hút chân không trước khi bán. Cả xã có gần 730 ha lúa chất lượng cao, khoảng một nửa đạt VietGAP; mỗi năm vùng lúa Tam Hưng bán ra 1.000–1.400 tấn. Sản phẩm nằm trong 126 lượt sản phẩm được công nhận của huyện giai đoạn 2019–2024.',
  'gao-nep-cai-hoa-vang-tam-hung':
    'Gạo nếp cái hoa vàng của Hợp tác xã Nông nghiệp Tam Hưng ở xã Tam Hưng, huyện Thanh Oai, thành phố Hà Nội; xôi nấu ra trắng, mịn và thơm. Vùng nếp cái hoa vàng khoảng 250 ha, trong đó mô hình hữu cơ và VietGAP 120 ha ở bốn thôn; cả xã có gần 730 ha lúa chất lượng cao, khoảng một nửa đạt VietGAP, mỗi năm bán ra 1.000–1.400 tấn gạo. Gạo bán dưới nhãn hiệu tập thể “Gạo thơm Bối Khê” được bảo hộ từ năm 2014, sau khi phân loại, lọc tạp chất, đánh bóng, tách màu và hút chân không. Đây là một trong 126 lượt sản phẩm được công nhận của huyện giai đoạn 2019–2024.',
  'gao-dai-thom-8-tam-hung':
    'Gạo Đài Thơm 8 của Hợp tác xã Nông nghiệp Tam Hưng ở xã Tam Hưng, huyện Thanh Oai, thành phố Hà Nội. Sản phẩm hạng 4 sao, thuộc 126 lượt sản phẩm được công nhận của huyện giai đoạn 2019–2024.',
  'gao-j02-binh-minh':
    'Gạo giống J02 của Hợp tác xã Bình Minh ở huyện Thanh Oai, thành phố Hà Nội. Sản phẩm hạng 3 sao, nằm trong 126 lượt sản phẩm được công nhận của huyện giai đoạn 2019–2024.',
  'gao-dai-thom-8-binh-minh':
    'Gạo giống Đài Thơm 8 của Hợp tác xã Bình Minh, huyện Thanh Oai, thành phố Hà Nội. Trong giai đoạn 2019–2024 huyện có 126 lượt sản phẩm được công nhận, gạo này đạt 3 sao.',
  'gao-bac-thom-so-7-do-dong':
    'Gạo Bắc thơm số 7 của Hợp tác xã Nông nghiệp Đỗ Động ở huyện Thanh Oai, thành phố Hà Nội. Gạo đạt 3 sao, thuộc 126 lượt sản phẩm được công nhận của huyện giai đoạn 2019–2024.',
  'bun-bich-hoa':
    'Bún của Hợp tác xã Nông nghiệp Bích Hòa ở huyện Thanh Oai, thành phố Hà Nội. Sản phẩm hạng 4 sao, nằm trong 126 lượt sản phẩm được công nhận của huyện giai đoạn 2019–2024.',
  'banh-cuon-bich-hoa':
    'Bánh cuốn của Hợp tác xã Nông nghiệp Bích Hòa, huyện Thanh Oai, thành phố Hà Nội. Bánh đạt 4 sao trong số 126 lượt sản phẩm được công nhận của huyện giai đoạn 2019–2024.',
  'oi-kim-an':
    'Ổi của Hợp tác xã Nông nghiệp Kim An ở huyện Thanh Oai, thành phố Hà Nội. Giai đoạn 2019–2024 huyện có 126 lượt sản phẩm được công nhận, trong đó ổi Kim An đạt 4 sao.',
  'thit-lon-chuoi-thuc-pham-a-z-hoang-long':
    'Nhóm 9 sản phẩm thịt lợn và hàng chế biến thuộc “Chuỗi thực phẩm A-Z” của Hợp tác xã Hoàng Long, xã Tân Ước, huyện Thanh Oai, thành phố Hà Nội. Trại đạt VietGAP, nuôi khoảng 4.000 con (hơn 500 lợn nái, 3.600 lợn thịt mỗi lứa), mỗi ngày bán khoảng 2,2 tấn thịt và hàng chế biến. Từ năm 2012 trại dùng thức ăn sinh học, 60% sản lượng nuôi bằng thức ăn này. Cả chín sản phẩm đều hạng 4 sao.',
  'non-lang-chuong':
    'Nón lá của làng Chuông ở xã Phương Trung, huyện Thanh Oai, thành phố Hà Nội, làng nghề làm nón hơn 300 năm tuổi. Nón có 16 lớp vòng bằng tre nứa vót nhỏ, khâu giấu múi nối; lá cọ non nhập từ Quảng Bình, Quảng Trị được phơi, là phẳng và sấy trước khi khâu. Nón đã xuất khẩu sang nhiều nước.',
  'tram-nu-bao-loc':
    'Trầm nụ nhãn Bảo Lộc của huyện Tứ Kỳ, tỉnh Hải Dương. Đây là một trong ba sản phẩm 4 sao năm 2023 của huyện, thuộc 34 sản phẩm được tỉnh công nhận ngày 29/12/2023.',
  'tram-huong-bao-loc':
    'Trầm hương nhãn Bảo Lộc của huyện Tứ Kỳ, tỉnh Hải Dương. Ngày 29/12/2023 tỉnh công nhận 34 sản phẩm 4 sao, huyện Tứ Kỳ có ba, trong đó có trầm hương Bảo Lộc.',
  'gao-bai-ruoi-tu-ky':
    'Gạo hữu cơ trồng trên bãi rươi của huyện Tứ Kỳ, tỉnh Hải Dương. Ruộng rươi chỉ cấy một vụ lúa mỗi năm, giống ST25, không dùng thuốc trừ sâu, thuốc cỏ, bón phân gà ủ 4–6 tháng. Huyện có 257 ha canh tác hữu cơ kết hợp khai thác rươi, cáy tự nhiên, sản lượng lúa hữu cơ khoảng 1.230 tấn mỗi năm. Sản phẩm được cấp nhãn hiệu tập thể năm 2019.',
  'ruoi-cap-dong-tu-ky':
    'Rươi cấp đông của huyện Tứ Kỳ, tỉnh Hải Dương. Rươi thu ba đợt trong năm vào tháng 9, 10, 11 âm lịch, ngon nhất là rươi tháng 10; sản lượng của vùng khoảng 200 tấn mỗi năm. Huyện có 257 ha canh tác hữu cơ kết hợp khai thác rươi, cáy tự nhiên; riêng xã An Thanh có khoảng 280 ha và gần 400 hộ làm rươi. Năm 2019 sản phẩm được cấp nhãn hiệu tập thể.',
  'cay-cap-dong-tu-ky':
    'Cáy cấp đông của huyện Tứ Kỳ, tỉnh Hải Dương. Cáy được khai thác tự nhiên trên 257 ha canh tác hữu cơ của huyện, cùng với rươi; sản lượng cáy của vùng khoảng 90 tấn mỗi năm. Sản phẩm được cấp nhãn hiệu tập thể năm 2019.',
  'cha-ruoi-tu-ky': 'Chả làm từ rươi của huyện Tứ Kỳ, tỉnh Hải Dương. Sản phẩm được công nhận 4 sao năm 2021.',
  'ruoi-nieu-tu-ky': 'Rươi kho niêu của huyện Tứ Kỳ, tỉnh Hải Dương. Năm 2021 sản phẩm được công nhận hạng 4 sao.',
};
