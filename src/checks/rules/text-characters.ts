import type { Finding } from '../../domain/issue.ts';
import { toStoredText } from '../../domain/vietnamese-text.ts';
import type { SourceFile } from '../../content-files/source-file.ts';
import { sourcesOf } from '../rule.ts';
import type { PageRule, PageReport } from '../rule.ts';
import { textsIn } from './facts-texts.ts';
import { placeAt } from './text-place.ts';

/** U+00D0 and U+00F0 look like Đ and đ; control and zero-width characters look like nothing; U+FFFD was a broken byte. */
const suspicious =
  /[\u00D0\u00F0\uFFFD]|[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|\u034F/gu;

/** Characters that are mistaken for others or cannot be seen at all. */
export const textCharacters: PageRule = {
  id: 'text-characters',
  scope: 'page',
  check(page, report) {
    for (const source of sourcesOf(page)) {
      for (const { 0: character, index } of source.text.matchAll(suspicious)) {
        report(toFinding(character), source, placeAt(source.text, index));
        // A file in another encoding has thousands of broken bytes; the first one says it all.
        if (character === '\uFFFD') break;
      }
      // In double quotes YAML takes "\u200B", which the text above does not hold.
      if (source.text.includes('\\')) reportEscaped(source, report);
    }
  },
};

function reportEscaped(source: SourceFile, report: PageReport): void {
  for (const { path, text } of textsIn(source.raw)) {
    const hidden = text.match(suspicious)?.find((character) => !source.text.includes(character));
    if (hidden !== undefined) report(toFinding(hidden), source, path);
  }
}

function toFinding(character: string): Finding {
  if (character === '\uFFFD') return { code: 'text-not-utf8', params: {} };
  const letter = toStoredText(character);
  if (letter !== character) return { code: 'letter-eth', params: { found: character, expected: letter } };
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return { code: 'character-invisible', params: { found: `U+${number}` } };
}
