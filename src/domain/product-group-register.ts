/**
 * The official classification: 6 groups, 17 families, 26 product sets (one set of criteria each).
 * Source: Decision 26/2026/QĐ-TTg of 22 May 2026, Annex I. Coffee, tea and cocoa are food there, not beverages.
 */

interface SetRow {
  readonly id: string;
  /** Official number of the criteria set, 1–26. */
  readonly no: number;
  /** Segment of Vietnamese addresses. */
  readonly slug: string;
}

interface FamilyRow {
  readonly id: string;
  readonly sets: readonly SetRow[];
}

interface GroupRow {
  readonly id: string;
  readonly slug: string;
  readonly families: readonly FamilyRow[];
}

/** The six groups with their families and sets, in official order. */
export const groupRows = [
  {
    id: 'food',
    slug: 'thuc-pham',
    families: [
      {
        id: 'fresh-food',
        sets: [
          { id: 'fresh-produce', no: 1, slug: 'rau-cu-qua-hat-tuoi' },
          { id: 'fresh-animal-products', no: 2, slug: 'thit-thuy-san-trung-sua-tuoi' },
        ],
      },
      {
        id: 'raw-food',
        sets: [
          { id: 'rice-cereals', no: 3, slug: 'gao-ngu-coc' },
          { id: 'honey', no: 4, slug: 'mat-ong-nong-san-khac' },
        ],
      },
      {
        id: 'processed-food',
        sets: [
          { id: 'fast-food', no: 5, slug: 'do-an-nhanh' },
          { id: 'processed-rice-cereals', no: 6, slug: 'che-bien-tu-gao-ngu-coc' },
          { id: 'processed-produce', no: 7, slug: 'che-bien-tu-rau-cu-qua-hat' },
          { id: 'processed-animal-honey', no: 8, slug: 'che-bien-tu-thit-thuy-san-trung-sua' },
        ],
      },
      {
        id: 'seasonings',
        sets: [
          { id: 'sauces-fish-sauce', no: 9, slug: 'tuong-nuoc-mam-gia-vi-long' },
          { id: 'other-seasonings', no: 10, slug: 'gia-vi-khac' },
        ],
      },
      {
        id: 'tea',
        sets: [
          { id: 'green-processed-tea', no: 11, slug: 'che-tuoi-che-bien' },
          { id: 'herbal-infusions', no: 12, slug: 'tra-tu-thuc-vat-khac' },
        ],
      },
      { id: 'coffee-cocoa', sets: [{ id: 'coffee-cocoa', no: 13, slug: 'ca-phe-ca-cao' }] },
    ],
  },
  {
    id: 'beverages',
    slug: 'do-uong',
    families: [
      {
        id: 'alcoholic',
        sets: [
          { id: 'rice-spirits', no: 14, slug: 'ruou-trang' },
          { id: 'other-alcoholic', no: 15, slug: 'do-uong-co-con-khac' },
        ],
      },
      {
        id: 'non-alcoholic',
        sets: [
          { id: 'bottled-water', no: 16, slug: 'nuoc-khoang-nuoc-uong-dong-chai' },
          { id: 'other-non-alcoholic', no: 17, slug: 'do-uong-khong-con-khac' },
        ],
      },
    ],
  },
  {
    id: 'medicinal',
    slug: 'duoc-lieu',
    families: [
      { id: 'health-food-medicine', sets: [{ id: 'health-food-medicine', no: 18, slug: 'thuc-pham-chuc-nang-thuoc' }] },
      { id: 'herbal-cosmetics', sets: [{ id: 'herbal-cosmetics', no: 19, slug: 'my-pham-tu-duoc-lieu' }] },
      { id: 'essential-oils-herbs', sets: [{ id: 'essential-oils-herbs', no: 20, slug: 'tinh-dau-duoc-lieu-khac' }] },
    ],
  },
  {
    id: 'handicrafts',
    slug: 'thu-cong-my-nghe',
    families: [
      {
        id: 'household-decor-crafts',
        sets: [{ id: 'handicrafts', no: 21, slug: 'thu-cong-my-nghe-gia-dung-trang-tri' }],
      },
      { id: 'textiles-garments', sets: [{ id: 'textiles-garments', no: 22, slug: 'vai-may-mac' }] },
    ],
  },
  {
    id: 'ornamental',
    slug: 'sinh-vat-canh',
    families: [
      { id: 'flowers', sets: [{ id: 'flowers', no: 23, slug: 'hoa' }] },
      { id: 'ornamental-plants', sets: [{ id: 'ornamental-plants', no: 24, slug: 'cay-canh' }] },
      { id: 'ornamental-animals', sets: [{ id: 'ornamental-animals', no: 25, slug: 'dong-vat-canh' }] },
    ],
  },
  {
    id: 'tourism',
    slug: 'du-lich',
    families: [{ id: 'tourism-services', sets: [{ id: 'tourism-services', no: 26, slug: 'dich-vu-du-lich' }] }],
  },
] as const satisfies readonly GroupRow[];
