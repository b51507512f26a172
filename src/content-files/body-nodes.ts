import { markdownToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import type { TextPlace } from '../domain/issue.ts';
import type { PlacedFinding } from './front-matter.ts';
import { isSafeAddress } from './link-address.ts';

/** Returns what no body may hold: HTML, pictures and links that lead elsewhere than the web, a mailbox or a telephone. */
export function bodyFindings(body: string): PlacedFinding[] {
  // HTML and links begin with one of these characters; most bodies have neither, nor many layers, and need no parser.
  if (!/[<[]/u.test(body) && !mayNestDeep(body)) return [];
  const findings: PlacedFinding[] = [];
  const parse = (): MdastNode => markdownToMdast(body, { features: { frontmatter: false } });
  const deep = walkNodes(body, parse, (node) => {
    const finding = nodeFinding(node);
    if (finding !== undefined) findings.push(finding);
  });
  return deep === undefined ? findings : [...findings, deep];
}

/** Layers that a body may have; words need a handful, and thousands overflow the stack of every reader. */
const mostLayers = 40;

function mayNestDeep(body: string): boolean {
  return (body.match(/[*_~>]/gu)?.length ?? 0) > mostLayers || /^\s{40}|^(?:\s*[-+\d.)]){20}/mu.test(body);
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
      if (node.url !== '' && isSafeAddress(node.url)) return undefined;
      return { code: 'link-refused', params: { found: firstLineOf(node.url) }, ...startOf(node) };
    default:
      return undefined;
  }
}

/** Calls a function for every part of a body, in the order of the text; returns the place where it is too deep. */
export function walkNodes(
  body: string,
  parse: () => MdastNode,
  visit: (node: MdastNode) => void,
): PlacedFinding | undefined {
  let deepest: TextPlace | undefined;
  const walk = (node: MdastNode, layer: number): void => {
    visit(node);
    if (!('children' in node)) return;
    if (layer === mostLayers) deepest ??= startOf(node);
    else for (const child of node.children) walk(child, layer + 1);
  };
  try {
    walk(parse(), 0);
  } catch (error) {
    // Thousands of layers overflow the stack of the parser itself; the longest line is the likely place.
    if (!(error instanceof RangeError)) throw error;
    deepest = { line: longestLine(body), column: 1 };
  }
  if (deepest === undefined) return undefined;
  const found = firstLineOf(body.split('\n')[deepest.line - 1] ?? '');
  return { code: 'body-nested-too-deep', params: { found }, line: deepest.line, column: 1 };
}

function longestLine(body: string): number {
  const lengths = body.split('\n').map(({ length }) => length);
  return lengths.indexOf(lengths.reduce((longest, length) => Math.max(longest, length), 0)) + 1;
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
