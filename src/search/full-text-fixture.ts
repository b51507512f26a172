import { FullText } from './full-text.ts';
import { toSearchWords } from './search-words.ts';
import { WordList } from './word-list.ts';

/** A full text for tests: what each query finds, in ordinary letters. It holds the words of these queries. */
export function toFixtureText(
  answers: Readonly<Record<string, readonly number[]>>,
  onAsked: (query: string) => void = () => undefined,
): FullText {
  const words = Object.keys(answers).flatMap((query) => toSearchWords(query).map(({ folded }) => folded));
  return new FullText(new WordList(words.toSorted()), () =>
    Promise.resolve({
      loadWords: () => Promise.resolve(),
      searchRows: (query) => {
        onAsked(query);
        return Promise.resolve(answers[query.replaceAll('ʼ', '').replaceAll('d\u0335', 'đ')] ?? []);
      },
    }),
  );
}
