import type { GroupId, SetId } from '../../../domain/product-group.ts';

/** Names of the six groups, as in Annex I of Decision 26/2026/QĐ-TTg. */
export const groupNames = {
  food: 'Thực phẩm',
  beverages: 'Đồ uống',
  medicinal: 'Dược liệu và sản phẩm từ dược liệu',
  handicrafts: 'Hàng thủ công mỹ nghệ',
  ornamental: 'Sinh vật cảnh',
  tourism: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
} as const satisfies Record<GroupId, string>;

/** Names of the 26 sets. */
export const setNames = {
  'fresh-produce': 'Rau, củ, quả, hạt tươi',
  'fresh-animal-products': 'Thịt, thủy sản, trứng, sữa tươi',
  'rice-cereals': 'Gạo, ngũ cốc, hạt sơ chế',
  honey: 'Mật ong, mật khác, nông sản khác',
  'fast-food': 'Đồ ăn nhanh',
  'processed-rice-cereals': 'Chế biến từ gạo, ngũ cốc',
  'processed-produce': 'Chế biến từ rau, củ, quả, hạt',
  'processed-animal-honey': 'Chế biến từ thịt, thủy sản, trứng, sữa, mật',
  'sauces-fish-sauce': 'Tương, nước mắm, gia vị dạng lỏng',
  'other-seasonings': 'Gia vị khác',
  'green-processed-tea': 'Chè tươi, chè chế biến',
  'herbal-infusions': 'Trà từ thực vật khác',
  'coffee-cocoa': 'Cà phê, ca cao',
  'rice-spirits': 'Rượu trắng',
  'other-alcoholic': 'Đồ uống có cồn khác',
  'bottled-water': 'Nước khoáng, nước uống đóng chai',
  'other-non-alcoholic': 'Đồ uống không cồn khác',
  'health-food-medicine': 'Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền',
  'herbal-cosmetics': 'Mỹ phẩm có thành phần từ dược liệu',
  'essential-oils-herbs': 'Tinh dầu và dược liệu khác',
  handicrafts: 'Thủ công mỹ nghệ gia dụng, trang trí',
  'textiles-garments': 'Vải, may mặc',
  flowers: 'Hoa',
  'ornamental-plants': 'Cây cảnh',
  'ornamental-animals': 'Động vật cảnh',
  'tourism-services': 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
} as const satisfies Record<SetId, string>;
