import { toStretches } from '../../domain/bound-names.ts';
import { bindWords } from '../../domain/bound-words.ts';
import { escapedText } from './escaped-text.ts';

/** Names stand on the pages of two languages and more, and most sources were read on the same days. */
const known = new Map<string, string>();

/**
 * Returns the HTML of a name whose words are not parted at the ends of lines. Its text stays as it is, so that it can be
 * found and copied. `most` letters fit on a line wherever it stands: less than usual where letters are large.
 */
export function wholeWords(text: string, most?: number): string {
  const key = `${String(most)} ${text}`;
  const html = known.get(key) ?? toHtml(text, most);
  known.set(key, html);
  return html;
}

function toHtml(text: string, most?: number): string {
  return toStretches(bindWords(text), most)
    .map((stretch) =>
      stretch.isWhole ? `<span class="whole">${escapedText(stretch.text)}</span>` : escapedText(stretch.text),
    )
    .join('');
}
