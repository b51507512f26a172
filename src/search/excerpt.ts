import type { TextPart } from './marked-text.ts';
import type { QueryWord } from './query.ts';
import { hasMarks, toSearchWords } from './search-words.ts';
import type { SearchWord } from './search-words.ts';

/** Words shown of a text, and how many of them stand before the first word that was asked for. */
const wordsShown = 28;
const wordsBefore = 6;

interface Piece {
  readonly text: string;
  /** Place of the word in the query that this word answers, or -1. */
  readonly answers: number;
  readonly isWord: boolean;
}

/** Returns the passage of a text that answers most words of a query, with these words marked; nothing where none stands. */
export function toExcerpt(text: string, words: readonly QueryWord[]): readonly TextPart[] {
  const pieces = toPieces(text, words);
  const places = pieces.flatMap((piece, at) => (piece.isWord ? at : []));
  const start = bestStart(places.map((at) => pieces[at]?.answers ?? -1));
  if (start === undefined) return [];
  const from = Math.max(0, start - wordsBefore);
  const first = from === 0 ? 0 : (places[from] ?? 0);
  const end = places[from + wordsShown] ?? pieces.length;
  const parts: TextPart[] = first === 0 ? [] : ['… '];
  for (const piece of pieces.slice(first, end)) {
    const before = parts.at(-1);
    if (piece.answers >= 0) parts.push({ marked: piece.text });
    else if (typeof before === 'string') parts[parts.length - 1] = before + piece.text;
    else parts.push(piece.text);
  }
  return end < pieces.length ? [...parts, '…'] : parts;
}

function toPieces(text: string, words: readonly QueryWord[]): readonly Piece[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu), ([piece]) => {
    const [word] = toSearchWords(piece);
    return {
      text: piece,
      isWord: word !== undefined,
      answers: word === undefined ? -1 : words.findIndex((wanted) => isAnswer(word, wanted)),
    };
  });
}

function isAnswer(word: SearchWord, { folded, loose, meant, open, written }: QueryWord): boolean {
  if (word.folded === folded || word.loose === loose || word.folded === meant?.folded) return true;
  if (!open || folded.length < 2) return false;
  return hasMarks({ folded, loose, written }) ? word.written.startsWith(written) : word.folded.startsWith(folded);
}

/** Returns the word at which the passage with the most different answers begins; of equals the densest, then the first. */
function bestStart(answers: readonly number[]): number | undefined {
  let best: { readonly start: number; readonly score: number } | undefined;
  for (const [start, answer] of answers.entries()) {
    if (answer < 0) continue;
    const passage = answers.slice(start, start + wordsShown - wordsBefore);
    const neighbours = passage.filter((word, at) => word > 0 && word === (passage[at - 1] ?? -1) + 1).length;
    const score = new Set(passage.filter((word) => word >= 0)).size + neighbours / 10;
    if (best === undefined || score > best.score) best = { start, score };
  }
  return best?.start;
}
