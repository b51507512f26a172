import { markdownToMdast } from 'satteri';
import { plainTextOf } from './markdown-text.ts';
import { plainParagraphs } from './plain-body.ts';

const sentences = new Intl.Segmenter('vi', { granularity: 'sentence' });

/** Short forms whose point does not end a sentence: “TP. Hồ Chí Minh”, “ThS. Lan”. */
const shortForm = /(?:^|[\s(])(?:TP|Tp|TX|Tx|TT|P|Q|H|X|TS|ThS|PGS|GS|BS|KS|CN|St|Mr|Mrs|Dr|No|tr|v\.v)\.\s*$/u;

/**
 * Returns the start of a body as plain text: as many whole sentences as fit, or else as many words of the first one.
 * Headings, lists and tables are passed over.
 */
export function summaryOf(body: string, maxLength = 160): string {
  const text = openingText(body, maxLength);
  let summary = '';
  for (const sentence of sentencesOf(text)) {
    if ((summary + sentence).trimEnd().length > maxLength) break;
    summary += sentence;
  }
  return summary === '' ? firstWords(text, maxLength) : summary.trimEnd();
}

function openingText(body: string, maxLength: number): string {
  if (body.trim() === '') return '';
  let text = '';
  for (const paragraph of plainParagraphs(body) ?? paragraphsIn(body)) {
    if (text.length > maxLength) break;
    text += `${paragraph} `;
  }
  return text.replace(/\s+/gu, ' ').trim();
}

function paragraphsIn(body: string): readonly string[] {
  const root = markdownToMdast(body, { position: false, features: { frontmatter: false } });
  const blocks = 'children' in root ? root.children : [];
  return blocks.filter(({ type }) => type === 'paragraph').map(plainTextOf);
}

/** One at a time: to find out where sentences end takes long, and a summary needs the first ones only. */
function* sentencesOf(text: string): Generator<string> {
  let pending = '';
  for (const { segment } of sentences.segment(text)) {
    pending += segment;
    if (shortForm.test(pending)) continue;
    yield pending;
    pending = '';
  }
  if (pending !== '') yield pending;
}

/** A first sentence that is too long ends after a word, with an ellipsis; a single endless word is cut anywhere. */
function firstWords(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const space = text.lastIndexOf(' ', maxLength - 1);
  const cut = space > 0 ? text.slice(0, space) : text.slice(0, maxLength - 1);
  return `${cut.replace(/[\s,;:–-]+$/u, '')}…`;
}
