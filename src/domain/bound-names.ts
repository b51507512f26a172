/** Keeps proper names whole at the ends of lines. Apart from other words, because the finder does the same in browsers. */

const noBreak = '\u00A0';

/** A dash belongs to what it follows: no line begins with one. */
const dash = / (?=[-–] )/gu;

/** A syllable of a proper name: “Thanh”, “Y”, but neither “TNHH” nor “mắm”; only the last one may have a dash. */
const syllable = /^\p{Lu}\p{Ll}*(?:\u00A0[-–])?$/u;

/** Names with more syllables than this are themselves worth a break. */
const mostSyllables = 3;

/** Returns text in which proper names of two or three syllables stay on one line: “Nước mắm Thanh Quốc 35 độ đạm”. */
export function bindNames(text: string): string {
  const parts: string[] = [];
  let name: string[] = [];
  const endName = (): void => {
    parts.push(name.join(name.length > mostSyllables ? ' ' : noBreak));
    name = [];
  };
  for (const word of text.replace(dash, noBreak).split(' ')) {
    const before = name.at(-1);
    const goesOn = before === undefined || (syllable.test(before) && syllable.test(word) && !before.includes(noBreak));
    if (!goesOn) endName();
    name.push(word);
  }
  endName();
  return parts.join(' ');
}

/** A stretch of text that does or does not have to stay on one line. */
export interface Stretch {
  readonly text: string;
  readonly isWhole: boolean;
}

/** What is bound, and compounds with hyphens: “3-in-1”, “ready-to-eat”. */
const whole = /(?<whole>[^ ]*(?:\u00A0|[\p{L}\p{N}]-[\p{L}\p{N}])[^ ]*)/u;

/** Of what is too long to stay whole, the last word and its dash still do. */
const dashed = /(?<end>[^ ]+ [-–])$/u;

/** So many letters fit on a narrow card, also in text of twice its size. */
const mostLetters = 14;

/** Returns the stretches of a bound text, with plain spaces again, for where the text itself must not change. */
export function toStretches(bound: string, most = mostLetters): readonly Stretch[] {
  return bound.split(whole).flatMap((part, at) => {
    const text = part.replaceAll(noBreak, ' ');
    const parts = at % 2 === 1 && text.length <= most ? ['', text] : text.split(dashed);
    return parts.flatMap((piece, place) => (piece === '' ? [] : [{ text: piece, isWhole: place === 1 }]));
  });
}
