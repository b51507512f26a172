import { stringify } from 'yaml';

/** Returns the text of a content page: facts as YAML between dashes, then the description. */
export function toPageFile(facts: object, body: string): string {
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${body.normalize('NFC')}\n`;
}
