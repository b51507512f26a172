import type { GroupId, SetId } from '../../../src/domain/product-group.ts';

/** Sets of single products whose name says more, or less, than their kind; `null` where the name leaves it open. */
export const setOfProduct: Readonly<Record<string, SetId | null>> = {
  'banh-cay-dinh-manh': 'processed-rice-cereals',
  'banh-che-lam-thien-duc': 'processed-rice-cereals',
  'bo-san-pham-oi-ruby-tam-yen': null,
  'che-bat-tien-dac-san-hung-khanh': 'green-processed-tea',
  'dieu-nhan-winut': null,
  'hat-mac-ca-dak-lak-cao-cap': 'processed-produce',
  'hat-macca-say-nut-vo-vi-hat-doi-viet-farm': 'processed-produce',
  'hat-sen-duong-phen': 'processed-produce',
  'hat-sen-say-sen-dai-viet': 'processed-produce',
  'hat-sen-say-sen-que-bac': 'processed-produce',
  'hat-sen-tuoi-sen-dai-viet': 'fresh-produce',
  'keo-doi-lac-dinh-manh': 'processed-produce',
  'keo-doi-vung-dinh-manh': 'processed-produce',
  'keo-gao-lut-dinh-manh': 'processed-rice-cereals',
  'keo-lac-dinh-manh': 'processed-produce',
  'keo-lac-thien-duc': 'processed-produce',
  'keo-vung-dinh-manh': 'processed-produce',
  'keo-vung-thien-duc': 'processed-produce',
  'mat-ong-chanh-leo-tam-dao': 'processed-animal-honey',
  'mat-ong-curcumin-tam-dao': 'processed-animal-honey',
  'mat-ong-len-men-bon-bon': null,
  'mat-ong-quat-tam-dao': 'processed-animal-honey',
  'mat-ong-sua-chua-tam-dao': 'processed-animal-honey',
  'nhan-dieu-trang-ha-my': null,
  'nhan-macca-tam-rong-bien-viet-farm': 'processed-produce',
  'ruou-cuc-hoa-tuu': 'other-alcoholic',
  'ruou-de-go-den-31': 'rice-spirits',
  'ruou-de-go-den-41': 'rice-spirits',
  'ruou-de-go-den-dinh-lang-31': 'other-alcoholic',
  'ruou-nep-cai-hoa-vang-van-huong': 'rice-spirits',
  'thit-lon-chuoi-thuc-pham-a-z-hoang-long': null,
  'tra-bat-tien-bao-hung': 'green-processed-tea',
  'tra-tam-sen-sen-que-bac': 'herbal-infusions',
  'tra-tn-gaba': 'green-processed-tea',
};

/** Groups of single products that have no set and that the collected records filed elsewhere. */
export const groupOfProduct: Readonly<Record<string, GroupId>> = {
  'ngu-tra-hong-lien': 'food',
};
