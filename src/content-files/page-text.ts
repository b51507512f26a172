import { stringify } from 'yaml';
import { wordsOf } from './body-text.ts';
import { splitFrontMatter, toPlainLines } from './front-matter.ts';
import { editYaml } from './yaml-edit.ts';

/** How facts are written: one line a value, and no anchors for values that happen to be equal. */
const yamlStyle = { lineWidth: 0, aliasDuplicateObjects: false } as const;

/** The facts of a page and its words; facts stand in the order in which they are to be written. */
export interface PageContent {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Returns the text of a new page: facts between two lines `---`, words below. */
export function toPageText({ facts, body }: PageContent): string {
  return `---\n${stringify(facts, yamlStyle)}---\n${bodyText(body)}`;
}

/**
 * Returns the text of a page with other facts and words. Everything that does not change keeps every byte: comments,
 * quotes, the ends of lines and a byte order mark included.
 */
export function editPageText(text: string, { body, facts }: PageContent): string {
  const plain = toPlainLines(text);
  const parts = splitFrontMatter(plain);
  if (parts.yaml === undefined) return toPageText({ facts, body });
  const yaml = editYaml(parts.yaml, facts);
  const sameBody = wordsOf(parts.body) === wordsOf(body);
  if (yaml === parts.yaml && sameBody) return text;
  const afterYaml = plain.slice(plain.indexOf('\n') + 1 + parts.yaml.length);
  const fence = afterYaml.slice(0, afterYaml.length - parts.body.length);
  const edited = `${plain.slice(0, plain.indexOf('\n') + 1)}${yaml}${
    sameBody ? afterYaml : `${fence.trimEnd()}\n${bodyText(body)}`
  }`;
  const lines = text.includes('\r\n') ? edited.replaceAll('\n', '\r\n') : edited;
  return text.startsWith('\uFEFF') ? `\uFEFF${lines}` : lines;
}

function bodyText(body: string): string {
  const words = wordsOf(body);
  return words === '' ? '' : `\n${words}\n`;
}
