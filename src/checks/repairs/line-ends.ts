import { toPlainLines } from '../../content-files/front-matter.ts';
import type { Repair } from './repair.ts';

/** Windows editors begin files with a byte order mark and end lines with two characters. */
export const lineEnds: Repair = {
  id: 'line-ends',
  mend: (text) => {
    const plain = toPlainLines(text);
    return plain === '' || plain.endsWith('\n') ? plain : `${plain}\n`;
  },
};
