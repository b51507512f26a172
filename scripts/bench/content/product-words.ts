import type { SetId } from '../../../src/domain/product-group.ts';

/** Kinds of goods of a product set: what a synthetic product is called before its brand, and the same in English. */
export interface ProductWords {
  /** Out of a thousand products, how many belong to the set. */
  readonly share: number;
  readonly kinds: readonly (readonly [vietnamese: string, english: string])[];
  /** What may follow the kind. */
  readonly qualities: readonly (readonly [vietnamese: string, english: string])[];
}

const fresh = [
  ['hữu cơ', 'organic'],
  ['ruột đỏ', 'red-flesh'],
  ['sạch', 'clean'],
  ['loại một', 'first grade'],
] as const;

const dried = [
  ['sấy dẻo', 'soft-dried'],
  ['sấy giòn', 'crisp-dried'],
  ['sấy lạnh', 'freeze-dried'],
  ['truyền thống', 'traditional'],
  ['đặc biệt', 'special'],
  ['túi 500 g', '500 g bag'],
] as const;

const bottled = [
  ['nguyên chất', 'pure'],
  ['thượng hạng', 'premium'],
  ['hạ thổ', 'earth-aged'],
  ['chai 500 ml', '500 ml bottle'],
] as const;

const made = [
  ['thủ công', 'handmade'],
  ['hoa văn cổ', 'with old patterns'],
  ['cỡ lớn', 'large'],
  ['màu tự nhiên', 'in natural colours'],
] as const;

/**
 * Words for each of the 26 sets. Shares follow what provinces report: food two thirds to four fifths of all, ornamental
 * plants and animals under one in a hundred.
 */
export const productWords: Readonly<Record<SetId, ProductWords>> = {
  'fresh-produce': {
    share: 88,
    kinds: [
      ['Bưởi da xanh', 'Green-skin pomelo'],
      ['Cam xoàn', 'Xoàn orange'],
      ['Thanh long', 'Dragon fruit'],
      ['Sầu riêng', 'Durian'],
      ['Vải thiều', 'Lychee'],
      ['Nhãn lồng', 'Longan'],
      ['Dưa lưới', 'Cantaloupe'],
      ['Ổi lê', 'Pear guava'],
      ['Khoai sọ', 'Taro'],
      ['Rau cải ngọt', 'Mustard greens'],
      ['Măng tây xanh', 'Green asparagus'],
      ['Nấm mối đen', 'Black termite mushroom'],
      ['Đậu bắp', 'Okra'],
      ['Xoài cát', 'Cát mango'],
    ],
    qualities: fresh,
  },
  'fresh-animal-products': {
    share: 17,
    kinds: [
      ['Gà đồi', 'Hill chicken'],
      ['Trứng gà thảo mộc', 'Herb-fed eggs'],
      ['Tôm sú sinh thái', 'Ecological black tiger shrimp'],
      ['Thịt lợn đen', 'Black pig pork'],
      ['Cá lăng', 'Catfish'],
      ['Ốc bươu đen', 'Black apple snail'],
    ],
    qualities: fresh,
  },
  'rice-cereals': {
    share: 52,
    kinds: [
      ['Gạo nếp cái hoa vàng', 'Yellow-flower sticky rice'],
      ['Gạo ST', 'ST rice'],
      ['Gạo lứt đỏ', 'Red brown rice'],
      ['Gạo tám thơm', 'Tám fragrant rice'],
      ['Ngô nếp', 'Waxy maize'],
      ['Đậu xanh', 'Mung beans'],
      ['Lạc đỏ', 'Red peanuts'],
    ],
    qualities: fresh,
  },
  honey: {
    share: 38,
    kinds: [
      ['Mật ong hoa nhãn', 'Longan blossom honey'],
      ['Mật ong rừng', 'Forest honey'],
      ['Mật ong bạc hà', 'Mint honey'],
      ['Mật ong hoa cà phê', 'Coffee blossom honey'],
      ['Phấn hoa', 'Bee pollen'],
    ],
    qualities: bottled,
  },
  'fast-food': {
    share: 16,
    kinds: [
      ['Phở ăn liền', 'Instant pho'],
      ['Cháo ăn liền', 'Instant porridge'],
      ['Bánh mì que', 'Breadsticks'],
      ['Cơm cháy chà bông', 'Crisp rice with floss'],
    ],
    qualities: dried,
  },
  'processed-rice-cereals': {
    share: 84,
    kinds: [
      ['Bánh tráng phơi sương', 'Dew-dried rice paper'],
      ['Bún khô', 'Dried rice noodles'],
      ['Miến dong', 'Arrowroot noodles'],
      ['Bánh đa cua', 'Crab noodle sheets'],
      ['Bánh phồng', 'Puffed crackers'],
      ['Cốm', 'Green rice flakes'],
      ['Bánh pía', 'Pía cake'],
      ['Mì chũ', 'Chũ noodles'],
      ['Ngũ cốc dinh dưỡng', 'Nutritious cereals'],
    ],
    qualities: dried,
  },
  'processed-produce': {
    share: 128,
    kinds: [
      ['Mít sấy', 'Dried jackfruit'],
      ['Hạt điều rang muối', 'Salted cashew nuts'],
      ['Chuối sấy', 'Dried banana'],
      ['Khoai lang sấy', 'Dried sweet potato'],
      ['Tinh bột nghệ', 'Turmeric starch'],
      ['Mứt gừng', 'Candied ginger'],
      ['Kẹo dừa', 'Coconut candy'],
      ['Dầu lạc', 'Peanut oil'],
      ['Hạt sen sấy', 'Dried lotus seeds'],
      ['Măng khô', 'Dried bamboo shoots'],
      ['Mắc ca', 'Macadamia nuts'],
      ['Rau củ muối', 'Pickled vegetables'],
      ['Tương đậu nành', 'Soy bean paste'],
    ],
    qualities: dried,
  },
  'processed-animal-honey': {
    share: 138,
    kinds: [
      ['Giò lụa', 'Pork roll'],
      ['Chả cá thác lác', 'Knifefish cake'],
      ['Cá kho làng', 'Braised fish'],
      ['Thịt trâu gác bếp', 'Smoked buffalo'],
      ['Lạp xưởng tươi', 'Fresh sausage'],
      ['Nem chua', 'Fermented pork'],
      ['Khô cá lóc', 'Dried snakehead'],
      ['Ruốc nấm', 'Mushroom floss'],
      ['Yến chưng', 'Stewed bird nest'],
      ['Tôm khô', 'Dried shrimp'],
      ['Chả mực', 'Squid cake'],
      ['Sữa chua', 'Yoghurt'],
    ],
    qualities: dried,
  },
  'sauces-fish-sauce': {
    share: 48,
    kinds: [
      ['Nước mắm cốt', 'Fish sauce'],
      ['Mắm tôm', 'Shrimp paste'],
      ['Mắm nêm', 'Anchovy paste'],
      ['Tương bần', 'Soy sauce'],
      ['Nước mắm cá cơm', 'Anchovy fish sauce'],
    ],
    qualities: bottled,
  },
  'other-seasonings': {
    share: 34,
    kinds: [
      ['Hạt tiêu đen', 'Black pepper'],
      ['Muối tôm', 'Shrimp salt'],
      ['Tỏi đen', 'Black garlic'],
      ['Hành tím', 'Red shallots'],
      ['Ớt bột', 'Chilli powder'],
      ['Mắc khén', 'Mắc khén pepper'],
    ],
    qualities: dried,
  },
  'green-processed-tea': {
    share: 58,
    kinds: [
      ['Chè Shan tuyết', 'Shan tea'],
      ['Trà tân cương', 'Green tea'],
      ['Hồng trà', 'Black tea'],
      ['Trà ô long', 'Oolong tea'],
      ['Chè đinh', 'Bud tea'],
    ],
    qualities: dried,
  },
  'herbal-infusions': {
    share: 44,
    kinds: [
      ['Trà hoa vàng', 'Golden camellia tea'],
      ['Trà atiso', 'Artichoke tea'],
      ['Trà gạo lứt', 'Brown rice tea'],
      ['Trà dây', 'Vine tea'],
      ['Trà hoa cúc', 'Chrysanthemum tea'],
      ['Trà khổ qua', 'Bitter melon tea'],
    ],
    qualities: dried,
  },
  'coffee-cocoa': {
    share: 36,
    kinds: [
      ['Cà phê bột', 'Ground coffee'],
      ['Cà phê rang xay', 'Roast coffee'],
      ['Cà phê hòa tan', 'Instant coffee'],
      ['Bột ca cao', 'Cocoa powder'],
      ['Sô cô la đen', 'Dark chocolate'],
    ],
    qualities: dried,
  },
  'rice-spirits': {
    share: 24,
    kinds: [
      ['Rượu nếp', 'Sticky rice spirit'],
      ['Rượu ngô', 'Maize spirit'],
      ['Rượu đế', 'Rice spirit'],
    ],
    qualities: bottled,
  },
  'other-alcoholic': {
    share: 16,
    kinds: [
      ['Rượu mơ', 'Apricot wine'],
      ['Rượu sim', 'Rose myrtle wine'],
      ['Vang nho', 'Grape wine'],
    ],
    qualities: bottled,
  },
  'bottled-water': { share: 5, kinds: [['Nước uống đóng chai', 'Bottled water']], qualities: bottled },
  'other-non-alcoholic': {
    share: 20,
    kinds: [
      ['Nước ép nhàu', 'Noni juice'],
      ['Mật hoa dừa', 'Coconut nectar'],
      ['Nước cốt mơ', 'Apricot syrup'],
    ],
    qualities: bottled,
  },
  'health-food-medicine': {
    share: 16,
    kinds: [
      ['Viên nghệ mật ong', 'Turmeric honey pills'],
      ['Cao cà gai leo', 'Cà gai leo extract'],
      ['Đông trùng hạ thảo', 'Cordyceps'],
    ],
    qualities: bottled,
  },
  'herbal-cosmetics': {
    share: 10,
    kinds: [
      ['Dầu gội bồ kết', 'Soap-pod shampoo'],
      ['Xà phòng thảo dược', 'Herbal soap'],
    ],
    qualities: bottled,
  },
  'essential-oils-herbs': {
    share: 18,
    kinds: [
      ['Tinh dầu sả', 'Lemongrass oil'],
      ['Tinh dầu tràm', 'Cajeput oil'],
      ['Bột quế', 'Cinnamon powder'],
    ],
    qualities: bottled,
  },
  handicrafts: {
    share: 62,
    kinds: [
      ['Giỏ tre', 'Bamboo basket'],
      ['Chiếu cói', 'Sedge mat'],
      ['Bình gốm', 'Pottery vase'],
      ['Tranh gạo', 'Rice picture'],
      ['Nón lá', 'Conical hat'],
      ['Đèn mây', 'Rattan lamp'],
      ['Tượng gỗ', 'Wooden statue'],
    ],
    qualities: made,
  },
  'textiles-garments': {
    share: 15,
    kinds: [
      ['Khăn lụa', 'Silk scarf'],
      ['Túi thổ cẩm', 'Brocade bag'],
      ['Áo dài thêu', 'Embroidered dress'],
    ],
    qualities: made,
  },
  flowers: { share: 4, kinds: [['Hoa cúc', 'Chrysanthemums'], ['Hoa lan', 'Orchids']], qualities: fresh },
  'ornamental-plants': { share: 3, kinds: [['Mai vàng', 'Yellow apricot'], ['Bonsai', 'Bonsai']], qualities: made },
  'ornamental-animals': { share: 1, kinds: [['Cá cảnh', 'Ornamental fish']], qualities: fresh },
  'tourism-services': {
    share: 25,
    kinds: [
      ['Điểm du lịch vườn', 'Garden visit'],
      ['Làng du lịch cộng đồng', 'Community tourism village'],
      ['Du lịch sinh thái', 'Ecotourism'],
    ],
    qualities: [
      ['trải nghiệm', 'experience'],
      ['nghỉ tại nhà dân', 'homestay'],
    ],
  },
};
