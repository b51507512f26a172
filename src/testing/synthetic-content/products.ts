import { setIds } from '../../domain/product-group.ts';
import { getProductSet } from '../../domain/product-group.ts';
import type { SetId } from '../../domain/product-group.ts';
import { getFormerProvince } from '../../domain/province.ts';
import { toSlug } from '../../domain/slug.ts';
import type { StandardId } from '../../domain/standard.ts';
import { stripMarks } from '../../domain/vietnamese-text.ts';
import type { Random } from '../random.ts';
import { makeBody } from './body-text.ts';
import { brandName } from './brand-name.ts';
import type { PageText } from './page-text.ts';
import { pickPlace } from './places.ts';
import type { Districts, SyntheticOrigin } from './places.ts';
import type { SyntheticProducer } from './producers.ts';
import { productWords } from './product-words.ts';
import { makeRecognitions } from './recognitions.ts';
import { happens, pickOne, pickWeighted, provinceShares } from './shares.ts';
import type { Weighted } from './shares.ts';
import { makeSources } from './sources.ts';
import type { UniqueIds } from './unique-ids.ts';

/** A product with its files' texts. */
export interface SyntheticProduct {
  readonly id: string;
  readonly folder: string;
  readonly page: PageText;
  /** The same in English; three in ten products have it. */
  readonly english: PageText | undefined;
  readonly withPhoto: boolean;
}

/** What products are made from. */
export interface ProductInput {
  readonly number: number;
  readonly producer: SyntheticProducer | undefined;
  readonly districts: Districts;
  readonly photos: boolean;
}

const setShares: Weighted<SetId> = setIds.map((id) => [id, productWords[id].share]);
const standards: readonly StandardId[] = ['vietgap', 'haccp', 'iso-22000', 'organic-vn', 'globalgap', 'halal', 'fda'];

/** Returns a product of a producer, or of nobody in particular. */
export function makeProduct(input: ProductInput, ids: UniqueIds, random: Random): SyntheticProduct {
  const { districts, number, producer } = input;
  const set = pickWeighted(setShares, random);
  const origin = producer?.origin ?? pickPlace(pickWeighted(provinceShares, random), districts, random);
  const names = makeNames(set, producer?.brand ?? brandName(random), random);
  const recognitions = makeRecognitions(origin, number, random);
  const withPhoto = input.photos && happens(10, random);
  const facts = {
    name: names.vi,
    ...(happens(8, random) ? { aliases: [names.alias] } : {}),
    group: getProductSet(set).group,
    set,
    ...(producer === undefined ? {} : { producer: producer.id }),
    origin,
    recognitions,
    ...(happens(12, random) ? { standards: standardsOf(random) } : {}),
    ...(happens(10, random) ? { packs: [{ size: '500 g', price: (random.below(60) + 5) * 5000 }] } : {}),
    ...(withPhoto ? { photos: [{ src: 'anh.jpg', alt: `Ảnh giả lập của ${names.vi}`, credit: 'npm run bench' }] } : {}),
    sources: makeSources(
      recognitions.map(({ source }) => source),
      number,
    ),
  };
  const topic = topicOf(names, producer, origin, recognitions[0]?.year ?? 2024);
  const body = makeBody(topic.vi, 'vi', random);
  const english = happens(30, random) ? englishPage(names.en, makeBody(topic.en, 'en', random), withPhoto) : undefined;
  return { id: ids.next(toSlug(names.vi)), folder: origin.former, page: { facts, body }, english, withPhoto };
}

interface Names {
  readonly vi: string;
  readonly en: string;
  readonly alias: string;
}

function makeNames(set: SetId, brand: string, random: Random): Names {
  const { kinds, qualities } = productWords[set];
  const [kind, kindInEnglish] = pickOne(kinds, random);
  const [quality, qualityInEnglish] = happens(45, random) ? pickOne(qualities, random) : ['', ''];
  return {
    vi: [kind, quality, brand].filter(Boolean).join(' '),
    en: [brand, kindInEnglish.toLowerCase(), qualityInEnglish && `(${qualityInEnglish})`].filter(Boolean).join(' '),
    alias: `${brand} ${kind.toLowerCase()}`,
  };
}

function topicOf(names: Names, producer: SyntheticProducer | undefined, origin: SyntheticOrigin, year: number) {
  const province = getFormerProvince(origin.former).name;
  const place = [origin.commune, origin.district, province].filter(Boolean).join(', ');
  return {
    vi: { name: names.vi, producer: producer?.name ?? 'Nhóm hộ', place, year },
    en: { name: names.en, producer: producer?.name ?? 'A group of households', place: englishPlace(province), year },
  };
}

/** English pages write names of provinces without marks. */
function englishPlace(name: string): string {
  return stripMarks(name).replace(/\b[a-z]/gu, (letter) => letter.toUpperCase());
}

function standardsOf(random: Random): readonly { readonly id: StandardId; readonly source: string }[] {
  const ids = random.sample(standards, happens(20, random) ? 2 : 1);
  return ids.map((id) => ({ id, source: 'quyet-dinh' }));
}

function englishPage(name: string, body: string, withPhoto: boolean): PageText {
  return { facts: { name, ...(withPhoto ? { photos: [`Synthetic picture of ${name}`] } : {}) }, body };
}
