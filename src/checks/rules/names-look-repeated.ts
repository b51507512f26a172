import { toFolded } from '../../domain/vietnamese-text.ts';
import { textAt } from '../../content-files/facts.ts';
import type { CatalogueRule, CataloguePage } from '../rule.ts';

/**
 * Two pages that are probably about one thing: products of one producer (or of one district, where no producer is
 * known) and producers of one former province whose names differ only in marks, case, signs, the order of words, one
 * letter too many, or words that every such name has. “35 độ đạm” and “40 độ đạm” are two products.
 */
export const namesLookRepeated: CatalogueRule = {
  id: 'names-look-repeated',
  scope: 'catalogue',
  check({ pages }, report) {
    for (const [page, other] of twins(pages.products, makerOf)) {
      const params = { found: nameOf(page), other: other.location.main };
      report({ code: 'product-looks-repeated', params }, page.location.main, ['name']);
    }
    for (const [page, other] of twins(pages.producers, ({ raw }) => textAt(raw, ['origin', 'former']))) {
      const params = { found: nameOf(page), other: other.location.main };
      report({ code: 'producer-looks-repeated', params }, page.location.main, ['name']);
    }
  },
};

/** Returns what two pages must share to be compared: the producer, or the place where none is known. */
function makerOf({ raw }: CataloguePage): string | undefined {
  const producer = textAt(raw, ['producer']);
  if (producer !== undefined) return producer;
  const former = textAt(raw, ['origin', 'former']);
  return former === undefined ? undefined : `${former} ${textAt(raw, ['origin', 'district']) ?? ''}`;
}

interface NamedPage {
  readonly page: CataloguePage;
  readonly name: string;
  readonly likeness: string;
}

/** Returns pages with the one that each looks like; both of a pair, so that either's editor is told. */
function twins(
  pages: readonly CataloguePage[],
  ownerOf: (page: CataloguePage) => string | undefined,
): [CataloguePage, CataloguePage][] {
  const seen = new Map<string, NamedPage[]>();
  const found: [CataloguePage, CataloguePage][] = [];
  for (const page of pages) {
    const owner = ownerOf(page);
    const name = nameOf(page);
    if (owner === undefined || name === '') continue;
    const named = { page, name: name.toLowerCase(), likeness: likenessOf(name) };
    const before = seen.get(owner);
    const twin = before?.find((other) => areAlike(other, named));
    if (twin !== undefined) found.push([page, twin.page], [twin.page, page]);
    if (before === undefined) seen.set(owner, [named]);
    else before.push(named);
  }
  return found;
}

function areAlike(a: NamedPage, b: NamedPage): boolean {
  return a.likeness === b.likeness || isSlip(a.name, b.name);
}

/** One letter more or fewer in long names is a slip of the finger; in short ones, and in digits, it is another name. */
const longName = 12;

function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length - short.length !== 1 || short.length < longName) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(at) === long.slice(at + 1) && /\p{L}/u.test(long.charAt(at));
}

function nameOf({ raw }: CataloguePage): string {
  return textAt(raw, ['name'])?.normalize('NFC').trim() ?? '';
}

/** Legal forms and their abbreviations: what is left tells producers apart. */
const commonWords =
  /\b(?:cong ty|trach nhiem huu han|tnhh|mtv|mot thanh vien|co phan|cp|doanh nghiep tu nhan|dntn|hop tac xa|htx|to hop tac|tht|ho kinh doanh|hkd|ho san xuat|co so san xuat|cssx|san pham)\b/gu;

function likenessOf(name: string): string {
  const folded = toFolded(name);
  const telling = folded.replace(commonWords, ' ').trim();
  return (telling === '' ? folded : telling).split(/ +/u).toSorted().join(' ');
}
