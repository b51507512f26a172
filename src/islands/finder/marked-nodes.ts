import type { TextPart } from '../../search/marked-text.ts';
import { make } from '../dom.ts';

/** Returns the parts of a text as nodes, with the words that were asked for in `mark`. */
export function markedNodes(parts: readonly TextPart[]): readonly (Node | string)[] {
  return parts.map((part) => (typeof part === 'string' ? part : make('mark', {}, part.marked)));
}
