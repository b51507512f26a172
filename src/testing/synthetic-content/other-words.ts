import { bottled, fresh, made } from './product-qualities.ts';
import type { ProductWords } from './set-words.ts';

/** Words for the sets of drinks, herbs, crafts, ornamental plants and animals, and tourism. */
export const otherWords = {
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
  flowers: {
    share: 4,
    kinds: [
      ['Hoa cúc', 'Chrysanthemums'],
      ['Hoa lan', 'Orchids'],
    ],
    qualities: fresh,
  },
  'ornamental-plants': {
    share: 3,
    kinds: [
      ['Mai vàng', 'Yellow apricot'],
      ['Bonsai', 'Bonsai'],
    ],
    qualities: made,
  },
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
} as const satisfies Readonly<Record<string, ProductWords>>;
