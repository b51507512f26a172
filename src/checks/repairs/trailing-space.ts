import { isDeepStrictEqual } from 'node:util';
import { renderMarkdown } from '../../content-files/markdown.ts';
import { readSource } from '../../content-files/source-file.ts';
import type { Repair } from './repair.ts';

/** Spaces at the ends of lines, except where they mean something: in a text of several lines, and as a line break. */
export const trailingSpace: Repair = {
  id: 'trailing-space',
  mend(text, { file }) {
    if (!/[ \t]$/mu.test(text)) return text;
    const source = readSource(file, text);
    const facts = text.slice(0, text.length - source.body.length);
    const bare = facts.replace(/[ \t]+$/gmu, '');
    const mended = isDeepStrictEqual(readSource(file, bare + source.body).raw, source.raw) ? bare : facts;
    return mended + mendBody(source.body, source.markup);
  },
};

function mendBody(body: string, markup: 'md' | 'mdx' | 'none'): string {
  // Two spaces before a further line of a paragraph break the line.
  const bare = body.replace(/(?:^[ \t]+|(?<=\S)(?:\t+| \t*))$/gmu, '');
  if (markup === 'mdx') return /^(?:```|~~~)/mu.test(body) ? body : bare;
  return renderMarkdown(bare).html === renderMarkdown(body).html ? bare : body;
}
