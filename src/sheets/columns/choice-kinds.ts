import { groupIds, productSets } from '../../domain/product-group.ts';
import { producerKinds } from '../../domain/producer.ts';
import { provinces } from '../../domain/province.ts';
import { rightIds, standardIds } from '../../domain/standard.ts';
import { groupName, setName } from '../../i18n/names.ts';
import { translator } from '../../i18n/translate.ts';
import { choiceKind } from './cell-choice.ts';
import type { CellKind } from './cell-kind.ts';

/** The lists that cells of pages choose from, with the names people use for their values. */

const vi = translator('vi');
const en = translator('en');

/** How the groups were called before, and in other lists. */
const otherGroupNames: Readonly<Record<string, readonly string[]>> = {
  food: ['foods'],
  beverages: ['drinks', 'drink', 'nước giải khát'],
  medicinal: ['herbal', 'herbs', 'thảo dược', 'dược liệu', 'sản phẩm từ dược liệu'],
  handicrafts: [
    'handicraft',
    'crafts',
    'thủ công mỹ nghệ',
    'thủ công mỹ nghệ, trang trí',
    'lưu niệm, nội thất, trang trí',
    'vải và may mặc',
  ],
  ornamental: ['hoa, cây cảnh', 'cây cảnh'],
  tourism: [
    'du lịch',
    'dịch vụ du lịch',
    'du lịch cộng đồng',
    'dịch vụ du lịch nông thôn, bán hàng',
    'dịch vụ du lịch cộng đồng và điểm du lịch',
  ],
};

/** One of the six product groups. */
export const groupKind = choiceKind(
  groupIds.map((id) => ({
    id,
    name: groupName(id, 'vi'),
    others: [groupName(id, 'en'), ...(otherGroupNames[id] ?? [])],
  })),
);
/** One of the 26 product sets, also by its official number. */
export const setKind = choiceKind(
  productSets.map(({ id, no }) => ({
    id,
    name: setName(id, 'vi'),
    others: [setName(id, 'en'), String(no), `Bộ ${no}`],
  })),
);
/** A kind of producer. */
export const producerKindKind: CellKind = choiceKind(
  producerKinds.map((id) => ({
    id,
    name: vi(`kind.${id}`),
    others: [en(`kind.${id}`), ...(otherKindNames()[id] ?? [])],
  })),
);
/** A production standard. */
export const standardKind = choiceKind(
  standardIds.map((id) => ({ id, name: vi(`standard.${id}`), others: [en(`standard.${id}`)] })),
);
/** A right in names, signs or inventions. */
export const rightKind = choiceKind(
  rightIds.map((id) => ({ id, name: vi(`right.${id}`), others: [en(`right.${id}`)] })),
);
/** A province of today. */
export const provinceKind = choiceKind(
  provinces.map(({ id, name, type }) => ({
    id,
    name,
    others: [`${type === 'city' ? 'Thành phố' : 'Tỉnh'} ${name}`, `TP ${name}`, `TP. ${name}`],
  })),
);

function otherKindNames(): Readonly<Record<string, readonly string[]>> {
  return {
    enterprise: [
      'công ty',
      'công ty TNHH',
      'công ty cổ phần',
      'doanh nghiệp tư nhân',
      'DNTN',
      'DN',
      'doanh nghiệp nhỏ và vừa',
    ],
    cooperative: ['HTX', 'liên hiệp hợp tác xã'],
    'cooperative-group': ['THT'],
    household: [
      'hộ',
      'hộ kinh doanh',
      'hộ sản xuất',
      'hộ gia đình',
      'hộ kinh doanh cá thể',
      'HKD',
      'cơ sở sản xuất',
      'cá nhân',
    ],
    association: ['hội', 'hiệp hội'],
    other: ['khác'],
  };
}
