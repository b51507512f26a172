import { stringify } from 'yaml';

/** The facts and the words of a page before they are a text. */
export interface PageText {
  readonly facts: object;
  readonly body: string;
}

/** Returns a page as its file holds it: facts between two lines `---`, words below. */
export function toPageText({ facts, body }: PageText): string {
  const yaml = stringify(facts, { lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${yaml}---\n\n${body}\n`;
}
