import { stripMarks } from '../../src/domain/vietnamese-text.ts';
import type { Random } from '../../src/testing/random.ts';

/** Ways in which people type something else than what is written. */

/** Returns a word with one slip: a letter left out, doubled, replaced, or swapped with the next. */
export function withSlip(word: string, random: Random): string {
  const letters = Array.from(word);
  const at = 1 + random.below(Math.max(1, letters.length - 2));
  const letter = letters[at] ?? '';
  const next = letters[at + 1] ?? '';
  const kinds = [
    () => [...letters.slice(0, at), ...letters.slice(at + 1)],
    () => [...letters.slice(0, at), letter, letter, ...letters.slice(at + 1)],
    () => [...letters.slice(0, at), random.pick(Array.from('aeiounhgtcm')) ?? 'a', ...letters.slice(at + 1)],
    () => [...letters.slice(0, at), next, letter, ...letters.slice(at + 2)],
  ];
  return (random.pick(kinds)?.() ?? letters).join('');
}

const letterPool = Array.from('aeiouynhgtcmlrsb');

/** Ways to slip in a word; the first letter, which few people miss, stays. */
export const slips: Readonly<Record<string, (letters: readonly string[], at: number, random: Random) => string[]>> = {
  'left out': (letters, at) => [...letters.slice(0, at), ...letters.slice(at + 1)],
  'too many': (letters, at, random) => [...letters.slice(0, at), random.pick(letterPool) ?? 'a', ...letters.slice(at)],
  another: (letters, at, random) => [...letters.slice(0, at), random.pick(letterPool) ?? 'a', ...letters.slice(at + 1)],
  swapped: (letters, at) => [
    ...letters.slice(0, at),
    letters[at + 1] ?? '',
    letters[at] ?? '',
    ...letters.slice(at + 2),
  ],
};

const telex: Readonly<Record<string, string>> = {
  '\u0306': 'w',
  '\u031B': 'w',
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};
const vni: Readonly<Record<string, string>> = {
  '\u0302': '6',
  '\u031B': '7',
  '\u0306': '8',
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
};
const tones = new Set(['\u0301', '\u0300', '\u0309', '\u0303', '\u0323']);

/** Returns the keys of a text in Telex, tones at the ends of the words. */
export function asTelex(text: string): string {
  return asKeys(text, (mark, before) => (mark === '\u0302' ? before : (telex[mark] ?? '')), 'dd');
}

/** Returns the keys of a text in Telex as fast typists press them: each tone right after its vowel. */
export function asTelexAtOnce(text: string): string {
  return Array.from(text.toLowerCase().normalize('NFC'), (letter) => {
    const [base = '', ...marks] = letter.normalize('NFD');
    if (letter === 'đ') return 'dd';
    return base + marks.map((mark) => (mark === '\u0302' ? base : (telex[mark] ?? ''))).join('');
  }).join('');
}

/** Returns the keys of a text in VNI. */
export function asVni(text: string): string {
  return asKeys(text, (mark) => vni[mark] ?? '', 'd9');
}

function asKeys(text: string, keyOf: (mark: string, before: string) => string, stroke: string): string {
  return text
    .toLowerCase()
    .split(' ')
    .map((word) => {
      let keys = '';
      let tone = '';
      let before = '';
      for (const letter of word.normalize('NFD')) {
        if (letter === 'đ') keys += stroke;
        else if (tones.has(letter)) tone = keyOf(letter, before);
        else if (/\p{M}/u.test(letter)) keys += keyOf(letter, before);
        else keys += letter;
        if (/\p{L}/u.test(letter)) before = letter;
      }
      return keys + tone;
    })
    .join(' ');
}

/** Returns a text with movable tone marks on the second vowel: hòa → hoà. */
export function withLateTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(o)([\u0301\u0300\u0309\u0303\u0323])([ae])(?![\p{L}\p{M}])/gu, '$1$3$2')
    .replace(/(?<!q)(u)([\u0301\u0300\u0309\u0303\u0323])(y)(?![\p{L}\p{M}])/giu, '$1$3$2')
    .normalize('NFC');
}

/** Returns a text without marks. */
export function withoutMarks(text: string): string {
  return stripMarks(text);
}
