import { describe, expect, test } from 'vitest';
import { getProductGroup, getProductSet, groupIds, productGroups, productSets, setIds } from './product-group.ts';

/** Annex I of Decision 26/2026/QĐ-TTg once more: the groups with their addresses, and the sets by their numbers. */
const register = [
  ['food', 'thuc-pham', 'fresh-food raw-food processed-food seasonings tea coffee-cocoa', '1–13'],
  ['beverages', 'do-uong', 'alcoholic non-alcoholic', '14–17'],
  ['medicinal', 'duoc-lieu', 'health-food-medicine herbal-cosmetics essential-oils-herbs', '18–20'],
  ['handicrafts', 'thu-cong-my-nghe', 'household-decor-crafts textiles-garments', '21–22'],
  ['ornamental', 'sinh-vat-canh', 'flowers ornamental-plants ornamental-animals', '23–25'],
  ['tourism', 'du-lich', 'tourism-services', '26–26'],
] as const;

const sets = [
  ['fresh-produce', 'rau-cu-qua-hat-tuoi', 'fresh-food'],
  ['fresh-animal-products', 'thit-thuy-san-trung-sua-tuoi', 'fresh-food'],
  ['rice-cereals', 'gao-ngu-coc', 'raw-food'],
  ['honey', 'mat-ong-nong-san-khac', 'raw-food'],
  ['fast-food', 'do-an-nhanh', 'processed-food'],
  ['processed-rice-cereals', 'che-bien-tu-gao-ngu-coc', 'processed-food'],
  ['processed-produce', 'che-bien-tu-rau-cu-qua-hat', 'processed-food'],
  ['processed-animal-honey', 'che-bien-tu-thit-thuy-san-trung-sua', 'processed-food'],
  ['sauces-fish-sauce', 'tuong-nuoc-mam-gia-vi-long', 'seasonings'],
  ['other-seasonings', 'gia-vi-khac', 'seasonings'],
  ['green-processed-tea', 'che-tuoi-che-bien', 'tea'],
  ['herbal-infusions', 'tra-tu-thuc-vat-khac', 'tea'],
  ['coffee-cocoa', 'ca-phe-ca-cao', 'coffee-cocoa'],
  ['rice-spirits', 'ruou-trang', 'alcoholic'],
  ['other-alcoholic', 'do-uong-co-con-khac', 'alcoholic'],
  ['bottled-water', 'nuoc-khoang-nuoc-uong-dong-chai', 'non-alcoholic'],
  ['other-non-alcoholic', 'do-uong-khong-con-khac', 'non-alcoholic'],
  ['health-food-medicine', 'thuc-pham-chuc-nang-thuoc', 'health-food-medicine'],
  ['herbal-cosmetics', 'my-pham-tu-duoc-lieu', 'herbal-cosmetics'],
  ['essential-oils-herbs', 'tinh-dau-duoc-lieu-khac', 'essential-oils-herbs'],
  ['handicrafts', 'thu-cong-my-nghe-gia-dung-trang-tri', 'household-decor-crafts'],
  ['textiles-garments', 'vai-may-mac', 'textiles-garments'],
  ['flowers', 'hoa', 'flowers'],
  ['ornamental-plants', 'cay-canh', 'ornamental-plants'],
  ['ornamental-animals', 'dong-vat-canh', 'ornamental-animals'],
  ['tourism-services', 'dich-vu-du-lich', 'tourism-services'],
] as const;

describe('groups', () => {
  test('are six, with 17 families', () => {
    expect(groupIds).toEqual(register.map(([id]) => id));
    expect(productGroups.flatMap(({ families }) => families)).toHaveLength(17);
  });

  test.each(register)('%s has the address %s, the families %s and the sets %s', (id, slug, families, numbers) => {
    const group = getProductGroup(id);
    expect(group.slug).toBe(slug);
    expect(group.families.map((family) => family.id).join(' ')).toBe(families);
    const found = group.sets.map(({ no }) => no);
    expect(`${String(found[0])}–${String(found.at(-1))}`).toBe(numbers);
    expect(group.sets).toEqual(group.families.flatMap((family) => family.sets));
    expect(group.sets.every((set) => set.group === id)).toBe(true);
  });
});

describe('sets', () => {
  test('carry the official numbers 1 to 26 in order', () => {
    expect(productSets.map(({ no }) => no)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
    expect(setIds).toEqual(sets.map(([id]) => id));
  });

  test.each(sets)('%s has the address %s and belongs to the family %s', (id, slug, family) => {
    expect(getProductSet(id)).toMatchObject({ slug, family });
  });

  test('coffee, tea and cocoa are food', () => {
    for (const id of ['coffee-cocoa', 'green-processed-tea', 'herbal-infusions'] as const) {
      expect(getProductSet(id).group).toBe('food');
    }
  });

  test('no two sets of a group share an address', () => {
    for (const group of productGroups) {
      expect(new Set(group.sets.map(({ slug }) => slug)).size).toBe(group.sets.length);
    }
  });
});

test('an id that nobody has is told', () => {
  expect(() => getProductGroup(JSON.parse('"thuc-pham"') as 'food')).toThrow('“thuc-pham”');
  expect(() => getProductSet(JSON.parse('"gao"') as 'honey')).toThrow('“gao”');
});
