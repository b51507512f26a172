import type { Origin } from '../../../src/domain/origin.ts';
import type { SetId } from '../../../src/domain/product-group.ts';
import { writtenBodies } from './bodies.ts';
import { toSentence } from './fact-sentences.ts';
import { kindWords } from './kind-words.ts';
import { toPlaceWords, withCapital, withSmallFirstLetter } from './place.ts';
import type { ProductRecord } from './source-record.ts';

/** What a description is made from. */
export interface BodyFacts {
  readonly id: string;
  readonly record: ProductRecord;
  readonly origin: Origin;
  /** Full name of the producer, where one is known. */
  readonly producer?: string | undefined;
  readonly set?: SetId | undefined;
}

/** Kinds of producers that are no proper names and begin with a small letter inside a sentence. */
const commonNouns = /^(?:Hộ|Cơ sở|Xưởng|Trại|Nhà hàng|Nhà máy|Nghệ nhân|Chi nhánh|Tổ hợp tác) /u;

/** Sets of things that grow, are gathered or are visited. */
const grownSets: readonly SetId[] = [
  'fresh-produce',
  'fresh-animal-products',
  'rice-cereals',
  'honey',
  'flowers',
  'ornamental-plants',
  'tourism-services',
];

/** Returns the Vietnamese description: written by hand where there is one, else one sentence a fact. */
export function toBody(facts: BodyFacts): string {
  const written = writtenBodies[facts.id];
  if (written !== undefined) return written;
  const turn = turnOf(facts.id);
  const { former } = facts.origin;
  const sentences = facts.record.facts.map((fact) => toSentence(former, fact, turn));
  const ordered = sentences.toSorted((a, b) => Number(isOnTerm(a)) - Number(isOnTerm(b)));
  return [toOpening(facts), ...ordered].join(' ');
}

/** Whether a sentence only tells how long a recognition lasts; such a sentence follows the others. */
function isOnTerm(sentence: string): boolean {
  return /^(?:Giấy chứng nhận|Kết quả công nhận) có thời hạn/u.test(sentence);
}

/** Returns the first sentence, which lists show as the summary: what it is, whose it is, where. */
export function toOpening({ id, record, origin, producer, set }: BodyFacts): string {
  const kind = kindWords[id] ?? record.product_kind;
  const place = toPlaceWords(origin);
  if (producer === undefined) {
    if (record.group === 'tourism') return `${withCapital(kind)}${kind.includes(' ở ') ? ',' : ' ở'} ${place}.`;
    return turnOf(id) % 3 === 0 ? `${withCapital(kind)} có xuất xứ từ ${place}.` : `${withCapital(kind)} của ${place}.`;
  }
  const name = commonNouns.test(producer) ? withSmallFirstLetter(producer) : producer;
  const shapes = [
    `${withCapital(kind)} của ${name} ở ${place}.`,
    `${withCapital(kind)} của ${name}, ${place}.`,
    `${withCapital(kind)} do ${name} ở ${place} làm ra.`,
  ];
  // Nobody “makes” fruit, rice, honey or a place to stay.
  const isGrown = set === undefined ? false : grownSets.includes(set);
  return shapes[turnOf(id) % (isGrown ? 2 : shapes.length)] ?? '';
}

/** Returns a number that is always the same for an id, to vary wording without chance. */
export function turnOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return sum;
}
