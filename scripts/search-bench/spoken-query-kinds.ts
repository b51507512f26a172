import { byName, head, holds, holdsAll, wordsOf } from './query-parts.ts';
import type { MakeQuery } from './query-parts.ts';
import type { BenchProduct } from './built-catalogue.ts';
import { asTelex, slips, withoutMarks } from './spoil.ts';

/** Queries as people say them, with words around what they look for. */

/** What producers are before their own name begins. */
const legalForm =
  /^(?:(?:công ty|hợp tác xã|tổ hợp tác|hộ kinh doanh|cơ sở|trang trại|doanh nghiệp tư nhân|trung tâm|TNHH|MTV|cổ phần|nông nghiệp|sản xuất|và|dịch vụ|HTX|HKD|THT|một thành viên)\s+)+/iu;

const ownName = ({ producer }: BenchProduct): string | undefined => {
  const name = producer.replace(legalForm, '');
  return wordsOf(name).length < 2 ? undefined : name;
};

const isOf = (product: BenchProduct, place: string): boolean => product.former === place || product.province === place;

const inPlace =
  (toQuery: (kind: string, place: string) => string): MakeQuery =>
  (product) => ({
    query: toQuery(head(product).toLowerCase(), product.former),
    means: (other) => isOf(other, product.former) && holds(other.name, head(product)),
  });

export const spokenQueryKinds: Readonly<Record<string, MakeQuery>> = {
  'mua … ở …': inPlace((kind, place) => withoutMarks(`mua ${kind} o ${place}`)),
  'giá … OCOP tỉnh …': inPlace((kind, place) => `giá ${kind} OCOP tỉnh ${place}`),
  '… from … province': inPlace((kind, place) => withoutMarks(`${kind} from ${place} province`)),
  'name, then “của” and producer': (product) =>
    product.producer === ''
      ? undefined
      : {
          query: `${product.name} của ${product.producer}`,
          means: (other) => other.name === product.name && other.producer === product.producer,
        },
  'name made by producer, no marks': (product) =>
    product.producer === ''
      ? undefined
      : {
          query: withoutMarks(`${product.name} made by ${product.producer}`),
          means: (other) => other.name === product.name && other.producer === product.producer,
        },
  'producer without its legal form': (product) => {
    const name = ownName(product);
    return name === undefined
      ? undefined
      : {
          query: withoutMarks(name).toLowerCase(),
          means: (other) =>
            other.producers.some((one) => holds(one, name)) || holds(other.name, name) || holdsAll(other.name, name),
        };
  },
  'one word in Telex': byName((name, random) => {
    const words = wordsOf(name);
    const at = random.below(words.length);
    return words.map((word, place) => (place === at ? asTelex(word) : word)).join(' ');
  }),
  'two words joined, with a slip': byName((name, random) => {
    const words = wordsOf(withoutMarks(name).toLowerCase());
    const joined = `${words[0] ?? ''}${words[1] ?? ''}`;
    if (words.length < 4 || !/^[a-z]{6,}$/u.test(joined)) return undefined;
    const slip = random.pick(Object.values(slips));
    const letters = Array.from(joined);
    return [slip?.(letters, 1 + random.below(letters.length - 2), random).join('') ?? joined, ...words.slice(2)].join(
      ' ',
    );
  }),
};
