import { centralFacts } from './fact-sentences-central.ts';
import { northernFacts } from './fact-sentences-north.ts';
import { southernFacts } from './fact-sentences-south.ts';

/** A full sentence for each fact of a province; several wordings where many products share the fact. */
export type FactSentences = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

const sentences: FactSentences = { ...northernFacts, ...centralFacts, ...southernFacts };

/** Returns the sentence for a fact; `turn` picks among its wordings. Throws for a fact nobody has put into words. */
export function toSentence(province: string, fact: string, turn: number): string {
  const wordings = sentences[province]?.[fact];
  if (wordings === undefined) throw new Error(`No sentence for the fact “${fact}” of ${province}.`);
  if (typeof wordings === 'string') return wordings;
  return wordings[turn % wordings.length] ?? '';
}
