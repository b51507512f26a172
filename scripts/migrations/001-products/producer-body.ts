import type { Origin } from '../../../src/domain/origin.ts';
import { toPlaceWords, withCapital } from './place.ts';
import { sentencesOfProducer } from './producer-sentences.ts';

/** What a producer's description is made from. */
export interface ProducerBodyFacts {
  readonly id: string;
  readonly name: string;
  readonly origin: Origin;
  /** Names of its products in the catalogue. */
  readonly products: readonly string[];
}

/** As many product names as a sentence bears. */
const mostNames = 5;

/** Returns one or two Vietnamese sentences: where the producer is, what it makes, and what else the sources tell. */
export function toProducerBody({ id, name, origin, products }: ProducerBodyFacts): string {
  const place = toPlaceWords(origin);
  const opening = `${withCapital(name)} ở ${place} là chủ thể của ${toProductWords(products)}.`;
  const more = sentencesOfProducer[id];
  return more === undefined ? opening : `${opening} ${more}`;
}

function toProductWords(products: readonly string[]): string {
  const [first = '', ...others] = products;
  if (others.length === 0) return `sản phẩm ${first}`;
  const named = products.slice(0, mostNames);
  if (products.length > mostNames) return `các sản phẩm ${named.join(', ')} và những sản phẩm khác trong danh mục này`;
  return `các sản phẩm ${named.slice(0, -1).join(', ')} và ${named.at(-1) ?? ''}`;
}
