import { closedWord } from '../full-text-words.ts';
import type { SearchRecord } from '../search-record.ts';
import { writeOut } from '../abbreviations.ts';
import { toSearchWords } from '../search-words.ts';

/**
 * Returns a product as the HTML that Pagefind indexes. It is never shown: words stand in the form in which queries ask
 * for them, and other spellings of words follow at the end, where they are no neighbours of anything.
 */
export function toIndexDocument(record: SearchRecord, locale: string): string {
  const { names, rest, telling } = textsOf(record);
  const title = names.map(toIndexText).filter((text) => text !== '');
  return [
    `<!doctype html><html lang="${locale}"><head><title>${record.id}</title></head><body data-pagefind-body>`,
    `<h1 data-pagefind-weight="10">${title.join('. ')}</h1>`,
    ...telling.map((text) => `<p data-pagefind-weight="3">${toIndexText(text)}</p>`),
    ...rest.map((text) => `<p>${toIndexText(text)}</p>`),
    ...otherSpellings([...names, ...telling], rest).map((text) => `<p>${text}</p>`),
    '</body></html>',
  ].join('\n');
}

/** Returns the different words of the documents of all records, without marks and in order. */
export function toIndexWords(records: readonly SearchRecord[]): readonly string[] {
  const words = new Set<string>();
  for (const { names, rest, telling } of records.map(textsOf)) {
    for (const text of [...names, ...telling, ...rest]) {
      const own = toSearchWords(text);
      for (const { folded, loose } of own) words.add(folded).add(loose);
      if (!rest.includes(text)) for (const { folded } of writeOut(own, (word) => word) ?? []) words.add(folded);
    }
  }
  return [...words].toSorted();
}

interface IndexTexts {
  readonly names: readonly string[];
  readonly telling: readonly string[];
  readonly rest: readonly string[];
}

function textsOf(record: SearchRecord): IndexTexts {
  const { body, groups, kinds, numbers, standards, stars } = record;
  return {
    names: [record.name, record.translatedName ?? '', ...record.aliases],
    telling: [...record.producer, ...record.places, ...record.provinces],
    rest: [body, ...groups, ...kinds, ...stars, ...numbers, ...standards],
  };
}

/** Returns the words of a text as the index holds them. They are letters and digits only, so nothing needs escaping. */
export function toIndexText(text: string): string {
  return toSearchWords(text).map(closedWord).join(' ');
}

function otherSpellings(facts: readonly string[], texts: readonly string[]): readonly string[] {
  const words = facts.map(toSearchWords);
  const forms = words
    .map(
      (part) =>
        writeOut(part, (word) => word)
          ?.map(closedWord)
          .join(' ') ?? '',
    )
    .filter((form) => form !== '');
  const loose = [...words, ...texts.map(toSearchWords)].flat().filter((word) => word.loose !== word.folded);
  return [...new Set([...forms, ...loose.map((word) => closedWord({ written: word.loose }))])];
}
