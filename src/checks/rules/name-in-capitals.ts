import { textAt } from '../../content-files/facts.ts';
import type { PageRule } from '../rule.ts';

/** Names shorter than this may be an abbreviation: OCOP, HTX, TNHH. */
const fewestLetters = 8;

/** Lists in decisions are often set in capitals; on a page such a name shouts, and its sense of names is lost. */
export const nameInCapitals: PageRule = {
  id: 'name-in-capitals',
  scope: 'page',
  check({ main }, report) {
    for (const key of ['name', 'title']) {
      const name = textAt(main.raw, [key]);
      if (name === undefined || !isInCapitals(name)) continue;
      report({ code: 'name-in-capitals', params: { found: name, nearest: inSmallLetters(name) } }, main, [key]);
    }
  },
};

function isInCapitals(name: string): boolean {
  const letters = name.match(/\p{L}/gu) ?? [];
  return letters.length >= fewestLetters && name === name.toUpperCase() && name.trim().includes(' ');
}

/** Only a hint: which words are names of places or people nobody but the editor knows. */
function inSmallLetters(name: string): string {
  const small = name.toLowerCase();
  return small.charAt(0).toUpperCase() + small.slice(1);
}
