import { markdownToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import type { TextPlace } from '../domain/issue.ts';
import type { PlacedFinding } from './front-matter.ts';
import { isSafeAddress } from './link-address.ts';

/** Returns what no body may hold: HTML, pictures and links that lead elsewhere than the web, a mailbox or a telephone. */
export function bodyFindings(body: string): PlacedFinding[] {
  // Both begin with one of these characters; most bodies have neither and need not be parsed.
  if (!/[<[]/u.test(body)) return [];
  const findings: PlacedFinding[] = [];
  walkNodes(markdownToMdast(body, { features: { frontmatter: false } }), (node) => {
    const finding = nodeFinding(node);
    if (finding !== undefined) findings.push(finding);
  });
  return findings;
}

/** Returns what is wrong with one part of a body in Markdown or MDX. */
export function nodeFinding(node: MdastNode): PlacedFinding | undefined {
  switch (node.type) {
    case 'html':
      return { code: 'html-in-body', params: { found: firstLineOf(node.value) }, ...startOf(node) };
    case 'image':
    case 'imageReference':
      return { code: 'image-in-body', params: { found: node.alt ?? '' }, ...startOf(node) };
    case 'link':
    case 'definition':
      if (isSafeAddress(node.url)) return undefined;
      return { code: 'link-refused', params: { found: firstLineOf(node.url) }, ...startOf(node) };
    default:
      return undefined;
  }
}

/** Calls a function for every part of a body, in the order of the text. */
export function walkNodes(node: MdastNode, visit: (node: MdastNode) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walkNodes(child, visit);
}

/** Returns where a part of a body begins, counted from the body's first line. */
export function startOf(node: MdastNode): TextPlace {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Returns the first line of a text, short enough for a message. */
export function firstLineOf(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}
