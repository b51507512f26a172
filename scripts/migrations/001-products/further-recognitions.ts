import type { Recognition } from '../../../src/domain/recognition.ts';

/** A recognition that the facts of a record state beside the main one. */
export interface FurtherRecognition extends Omit<Recognition, 'source'> {
  /** Key of the source among those of the product. */
  readonly source: string;
}

const phinHo2020: FurtherRecognition = {
  stars: 5,
  year: 2020,
  date: '2021-06-30',
  decision: '2890/QĐ-BNN-VPĐP',
  issuer: 'Bộ Nông nghiệp và Phát triển nông thôn',
  level: 'national',
  source: 'bao-ha-giang',
};

const traVinh2020: FurtherRecognition = {
  stars: 4,
  year: 2020,
  issuer: 'UBND tỉnh Trà Vinh',
  level: 'province',
  source: 'dan-toc-va-mien-nui',
};

const bacGiang2021: FurtherRecognition = {
  stars: 4,
  year: 2021,
  date: '2021-08-26',
  issuer: 'UBND tỉnh Bắc Giang',
  level: 'province',
  round: 'Đợt 1',
  source: 'trung-tam-khuyen-cong-bac-giang',
};

const ngheAn2021: FurtherRecognition = {
  stars: 4,
  year: 2021,
  decision: '279/QĐ-UBND',
  issuer: 'UBND tỉnh Nghệ An',
  level: 'province',
  source: 'bao-nghe-an-2',
};

const tuaChua2023: FurtherRecognition = {
  stars: 3,
  year: 2023,
  issuer: 'Hội đồng OCOP huyện Tủa Chùa',
  level: 'district',
  source: 'cong-thong-tin-huyen-tua-chua',
};

/**
 * Earlier and later recognitions, read by hand: only those whose stars and whose year or decision the facts state.
 * “Potential five stars” of a province is none. The main recognition of a record is merged in by newness.
 */
export const furtherRecognitions: Readonly<Record<string, FurtherRecognition>> = {
  'banh-dau-tra-xanh-rong-vang-hoang-gia': {
    stars: 4,
    year: 2023,
    date: '2023-12-29',
    issuer: 'UBND tỉnh Hải Dương',
    level: 'province',
    source: 'phap-luat-tuoi-tre-thu-do',
  },
  'ca-phe-bot-nguyen-chat-bich-thao': { stars: 5, year: 2020, source: 'nong-nghiep-viet-nam' },
  'cao-ca-gai-leo-pu-mat': ngheAn2021,
  'cao-day-thia-canh-pu-mat': ngheAn2021,
  'diep-thanh-tra-tra-xanh-shan-tuyet-co-thu-tua-chua': tuaChua2023,
  'diep-thanh-tra-tra-xanh-shan-tuyet-sinh-phinh': tuaChua2023,
  'dua-sap-bao-chau': traVinh2020,
  'dua-sap-hoa-tan': traVinh2020,
  'dua-sap-soi-vicosap': { stars: 4, year: 2021, level: 'province', source: 'nhan-dan' },
  'hat-dieu-rang-muoi-ha-my': {
    stars: 4,
    year: 2023,
    issuer: 'UBND tỉnh Bình Phước',
    level: 'province',
    source: 'dan-toc-va-mien-nui',
  },
  'hat-mac-ca-dak-lak-cao-cap': { stars: 4, year: 2020, level: 'province', source: 'bao-dak-lak' },
  'hong-tra-phin-ho': phinHo2020,
  'lac-sen-sy-thang': { stars: 4, year: 2021, issuer: 'UBND tỉnh Nghệ An', level: 'province', source: 'bao-nghe-an-2' },
  'mang-luc-truc-tuoi-lam-sinh-ngoc-chau': bacGiang2021,
  'mien-dong-tai-hoan': { stars: 4, year: 2019, source: 'nong-nghiep-viet-nam' },
  'my-gao-luc-ngan': bacGiang2021,
  'tra-hoa-tan-ca-gai-leo-pu-mat': ngheAn2021,
  'tra-hoa-tan-day-thia-canh-pu-mat': ngheAn2021,
  'tra-xanh-phin-ho': phinHo2020,
  'vu-sua-tan-yen': bacGiang2021,
};

/** Source of the main recognition where another page than the first one listed states it, by product id. */
export const mainSources: Readonly<Record<string, string>> = {
  'banh-dau-xanh-rong-vang-hoang-gia': 'bao-hai-duong',
  'bi-xanh-tia-dinh': 'dan-viet',
  'hat-dieu-rang-muoi-ha-my': 'viet-nam-news',
  'hat-mac-ca-dak-lak-cao-cap': 'vietnam-vn',
  'khoai-so-phi-nhu': 'bao-moi',
  'lac-do-na-son': 'vov',
  'ngoc-trai-akoya-ha-long': 'lang-nghe-viet',
  'ngoc-trai-southsea-ha-long': 'lang-nghe-viet',
};
