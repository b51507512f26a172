import type { BenchProduct } from './built-catalogue.ts';
import { oddQueryKinds } from './odd-query-kinds.ts';
import { byName, head, holds, holdsAll, wordsOf, folded } from './query-parts.ts';
import type { MakeQuery } from './query-parts.ts';
import type { Random } from '../../src/testing/random.ts';
import { spokenQueryKinds } from './spoken-query-kinds.ts';
import { asTelex, asVni, withLateTones, withoutMarks, withSlip } from './spoil.ts';

/** A query with the rows it means. */
export interface BenchQuery {
  readonly kind: string;
  readonly query: string;
  readonly relevant: ReadonlySet<number>;
}

/** The kinds of queries, each made from what the catalogue itself holds. */
export const queryKinds: Readonly<Record<string, MakeQuery>> = {
  exact: byName((name) => name),
  'no marks': byName(withoutMarks),
  'no marks, đ': byName((name) => (/đ/iu.test(name) ? withoutMarks(name) : undefined)),
  'decomposed (NFD)': byName((name) => name.normalize('NFD')),
  'late tone marks': byName((name) => (withLateTones(name) === name ? undefined : withLateTones(name))),
  'upper case': byName((name) => name.toUpperCase()),
  'last word begun': (product) => {
    const words = wordsOf(product.name);
    const last = words.at(-1) ?? '';
    if (words.length < 3 || last.length < 3) return undefined;
    const query = withoutMarks([...words.slice(0, -1), last.slice(0, -1)].join(' '));
    return { query, means: (other) => folded(other.name).includes(folded(query).trimEnd()) };
  },
  'words in another order': byName((name, random) => {
    const words = wordsOf(name);
    return words.length < 3 ? undefined : withoutMarks(random.shuffle(words).join(' '));
  }),
  'one slip': byName((name, random) => slip(name, random)),
  'one slip, no marks': byName((name, random) => slip(withoutMarks(name), random)),
  'words joined': byName((name, random) => {
    const words = wordsOf(name);
    const at = random.below(words.length - 1);
    if (words.length < 2) return undefined;
    return withoutMarks(
      [...words.slice(0, at), `${words[at] ?? ''}${words[at + 1] ?? ''}`, ...words.slice(at + 2)].join(' '),
    );
  }),
  Telex: byName((name) => asTelex(name)),
  VNI: byName((name) => asVni(name)),
  'beginning of the name': (product) => ({ query: head(product), means: (other) => holds(other.name, head(product)) }),
  'kind and province': (product) => ({
    query: `${head(product)} ${product.province}`,
    means: (other) => other.province === product.province && holds(other.name, head(product)),
  }),
  'former province and kind, no marks': (product) => ({
    query: withoutMarks(`${product.former} ${head(product)}`),
    means: (other) => other.former === product.former && holds(other.name, head(product)),
  }),
  'province joined': (product) => ({
    query: withoutMarks(product.former).replaceAll(' ', ''),
    means: (other) =>
      other.former === product.former || other.province === product.former || holds(other.name, product.former),
  }),
  'district or commune': (product, random) => {
    const place = random.pick(product.places)?.replace(/^(?:xã|phường|thị trấn|huyện|thị xã|thành phố) /iu, '');
    return place === undefined || /\d/u.test(place)
      ? undefined
      : {
          query: `${head(product)} ${place}`,
          means: (other) =>
            holds(other.name, head(product)) &&
            // A district may bear the name of a province, which a query cannot tell apart.
            [other.name, other.former, other.province, ...other.places].some((one) => holds(one, place)),
        };
  },
  producer: (product) =>
    product.producer === ''
      ? undefined
      : { query: product.producer, means: (other) => other.producers.some((one) => holdsAll(one, product.producer)) },
  'producer, abbreviated': (product) => {
    const query = product.producer
      .replace('Hợp tác xã', 'HTX')
      .replace('Công ty Cổ phần', 'CTCP')
      .replace('Hộ kinh doanh', 'HKD')
      .replace('Công ty', 'Cty');
    return query === product.producer
      ? undefined
      : { query: withoutMarks(query), means: (other) => other.producers.includes(product.producer) };
  },
  'producer, written out': (product) =>
    /TNHH|MTV/u.test(product.producer)
      ? {
          query: product.producer.replace('TNHH', 'trách nhiệm hữu hạn').replace('MTV', 'một thành viên'),
          means: (other) => other.producers.includes(product.producer),
        }
      : undefined,
  'words of the description': (product, random) => {
    const words = wordsOf(product.description);
    const at = random.below(Math.max(1, words.length - 5));
    const query = words.slice(at, at + 5).join(' ');
    return words.length > 20 ? { query, means: (other) => holds(other.text, query) } : undefined;
  },
  'decision number': (product) => {
    const number = /(?<![\d/])(\d{2,5}) (qđ ubnd|qđ bnn)(?= )/u.exec(product.text);
    return number === null
      ? undefined
      : {
          query: `${number[1] ?? ''}/${(number[2] ?? '').toUpperCase().replace(' ', '-')}`,
          means: (other) => holds(other.text, number[0]),
        };
  },
  'translated name': (product) =>
    product.translation === ''
      ? undefined
      : { query: product.translation, means: (other) => folded(other.translation) === folded(product.translation) },
  'translated name, lower case': (product) => {
    const words = wordsOf(product.translation);
    const begun = words.slice(0, 3).join(' ');
    return words.length < 2
      ? undefined
      : {
          query: begun.toLowerCase(),
          // It may begin with the name of the producer, which stands in many names.
          means: (other) =>
            holdsAll(other.translation, begun) || [other.name, ...other.producers].some((one) => holds(one, begun)),
        };
  },
};

function slip(name: string, random: Random): string | undefined {
  const words = wordsOf(name);
  const long = words.flatMap((word, at) => (word.length >= 4 && /^\p{L}+$/u.test(word) ? [at] : []));
  const at = random.pick(long);
  return at === undefined
    ? undefined
    : words.map((word, place) => (place === at ? withSlip(word, random) : word)).join(' ');
}

/** Returns queries of a kind, made from products taken at random. */
export function makeQueries(
  kind: string,
  products: readonly BenchProduct[],
  most: number,
  random: Random,
): readonly BenchQuery[] {
  const make = queryKinds[kind] ?? oddQueryKinds[kind] ?? spokenQueryKinds[kind];
  const queries: BenchQuery[] = [];
  for (const product of random.shuffle(products)) {
    if (queries.length >= most) break;
    const made = make?.(product, random);
    if (made === undefined || made.query.trim() === '') continue;
    queries.push({ kind, query: made.query, relevant: new Set(products.filter(made.means).map(({ row }) => row)) });
  }
  return queries;
}
