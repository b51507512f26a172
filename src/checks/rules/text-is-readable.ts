import { sourcesOf } from '../rule.ts';
import type { PageRule } from '../rule.ts';

/** What no Vietnamese text holds, whatever its subject. */
const garbled: readonly RegExp[] = [
  // UTF-8 read as Windows-1252: “TrÃ”, “Ä‘áº¥t”. Capital letters with marks never follow small ones.
  /\p{Ll}[ÃÂÄÆ][^ \n\p{Ll}]|[Ää][‘\u0090\u0091]|á[º»][\u0080-\u00BF\u0152-\u0192\u02C6\u02DC\u2018\u2019\u201A-\u201C\u201E-\u2022\u2030-\u2122]/u,
  // TCVN3: signs in the midst of words, “tr¸i”, “®Êt”.
  /\p{L}[¸µ¶¹¨]\p{Ll}|(?<!\p{L})®\p{L}/u,
];

/** What may stand once in a foreign word, but not again and again: VNI (“ñaát”, “gioû”) and letters lost to question marks. */
const garbledIfRepeated: readonly RegExp[] = [/ñ[aeiouöô]|[aeouyöô][ùøûõï](?!\p{Ll}{3})/giu, /\?+\p{Ll}/gu];

/** What is in every text that one of the forms above finds something in, and in hardly any other; quick to look for. */
const suspicious = /[ÃÂÄÆ](?<=\p{Ll}.)|[Ää][‘\u0090\u0091]|á[º»]|[¸µ¶¹¨®]|[ñÑ]|[aeouyöôAEOUYÖÔ][ùøûõïÙØÛÕÏ]|\?\p{Ll}/u;

/** Letters that were written in an old encoding, or read in a wrong one, look like words and are none. */
export const textIsReadable: PageRule = {
  id: 'text-is-readable',
  scope: 'page',
  check(page, report) {
    for (const source of sourcesOf(page)) {
      // Nearly all texts are sound, and are looked through once.
      if (!suspicious.test(source.text)) continue;
      for (const [index, line] of source.text.split('\n').entries()) {
        const found = garbledIn(line);
        if (found === undefined) continue;
        report({ code: 'text-garbled', params: { found } }, source, {
          line: index + 1,
          column: line.indexOf(found) + 1,
        });
        // Such a file is garbled throughout; the first line says it all.
        break;
      }
    }
  },
};

/** Returns the first word of a line that no one can read; addresses may hold any signs. */
export function garbledIn(line: string): string | undefined {
  if (/^[\t -~]*$/u.test(line) && !line.includes('?')) return undefined;
  const words = line.replace(/https?:\/\/\S+/gu, '');
  const at = garbled.map((form) => form.exec(words)?.index).find((index) => index !== undefined);
  if (at !== undefined) return wordAt(words, at);
  for (const form of garbledIfRepeated) {
    const [first, second] = words.matchAll(form);
    if (first !== undefined && second !== undefined) return wordAt(words, first.index);
  }
  return undefined;
}

function wordAt(line: string, at: number): string {
  const start = line.lastIndexOf(' ', at) + 1;
  const end = line.indexOf(' ', at + 1);
  return line.slice(start, end < 0 ? undefined : end);
}
