import { mdxToMdast } from 'satteri';
import type { MdastNode, MdxJsxAttributeUnion } from 'satteri';
import type { Finding, TextPlace } from '../domain/issue.ts';
import { firstLineOf, nodeFinding, startOf, walkNodes } from './body-nodes.ts';
import type { PlacedFinding } from './front-matter.ts';
import { nearestOf } from './nearest.ts';
import { newsComponents } from './news-component.ts';

/** A component used in a post, such as `<Targets plan="ca-mau-2024"/>`. */
export interface ComponentUse extends TextPlace {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The body of a post: what is wrong with it and which components it uses. Places count from the body's first line. */
export interface NewsBody {
  readonly findings: readonly PlacedFinding[];
  readonly components: readonly ComponentUse[];
}

/** Returns all that the body of a post may not hold. MDX is code that runs in the build, so only known forms pass. */
export function newsBodyFaults(body: string): readonly PlacedFinding[] {
  return readNewsBody(body).findings;
}

/** Returns the components and the faults of the body of a post. */
export function readNewsBody(body: string): NewsBody {
  const findings: PlacedFinding[] = [];
  const components: ComponentUse[] = [];
  try {
    const deep = walkNodes(
      body,
      () => mdxToMdast(body, { features: { frontmatter: false } }),
      (node) => {
        const finding = codeFinding(node) ?? nodeFinding(node);
        if (finding !== undefined) findings.push(finding);
        if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
        findings.push(...elementFindings(node.name ?? '', node.attributes, startOf(node)));
        findings.push(...contentFindings(node.name ?? '', node.children));
        components.push({ name: node.name ?? '', attributes: literalsOf(node.attributes), ...startOf(node) });
      },
    );
    if (deep !== undefined) findings.push(deep);
  } catch (error) {
    return { findings: [brokenBody(error, body)], components: [] };
  }
  return { findings, components };
}

function brokenBody(error: unknown, body: string): PlacedFinding {
  // The parser names the place at the start of its message: “3:11: Unexpected …”.
  const place = /^(\d+):(\d+):/u.exec(error instanceof Error ? error.message : '');
  if (place === null) throw error;
  const [line, column] = [Number(place[1]), Number(place[2])];
  const found = firstLineOf(body.split('\n')[line - 1] ?? '');
  return { code: 'mdx-broken', params: { found }, line, column };
}

function codeFinding(node: MdastNode): PlacedFinding | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return { code: 'mdx-code-refused', params: { found: firstLineOf(node.value) }, ...startOf(node) };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { code: 'mdx-code-refused', params: { found: firstLineOf(`{${node.value}}`) }, ...startOf(node) };
    default:
      return undefined;
  }
}

function elementFindings(name: string, attributes: readonly MdxJsxAttributeUnion[], place: TextPlace): PlacedFinding[] {
  const known = newsComponents.get(name);
  if (known === undefined) {
    const allowed = [...newsComponents.keys()];
    const nearest = nearestOf(name, allowed);
    const params = { found: `<${name}>`, allowed, ...(nearest === undefined ? {} : { nearest }) };
    return [{ code: 'mdx-component-unknown', params, ...place }];
  }
  const allowed = [...known.required, ...known.optional];
  const findings: Finding[] = attributes
    .filter((attribute) => !isLiteral(attribute) || !allowed.includes(attribute.name))
    .map((attribute) => {
      const params = { found: attributeText(attribute), component: name, allowed };
      return { code: 'mdx-attribute-refused', params };
    });
  const names = attributes.map(attributeText);
  const repeated = names.find((attribute, index) => names.indexOf(attribute) !== index);
  if (repeated !== undefined) findings.push({ code: 'key-repeated', params: { found: repeated } });
  const given = literalsOf(attributes);
  for (const expected of known.required) {
    if (given[expected] === undefined) {
      findings.push({ code: 'mdx-attribute-missing', params: { expected, component: name } });
    }
  }
  return findings.map((finding) => ({ ...finding, ...place }));
}

/** The site's components fill themselves; what stands between their tags would silently be lost. */
function contentFindings(component: string, children: readonly MdastNode[]): PlacedFinding[] {
  const [child] = children;
  if (child === undefined || !newsComponents.has(component)) return [];
  const found = firstLineOf(wordsOf(child));
  return [{ code: 'mdx-component-not-empty', params: { component, found }, ...startOf(child) }];
}

function wordsOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return `<${node.name ?? ''}>`;
  return 'children' in node ? node.children.map(wordsOf).join('') : node.type;
}

type LiteralAttribute = Extract<MdxJsxAttributeUnion, { type: 'mdxJsxAttribute' }> & { readonly value: string };

function isLiteral(attribute: MdxJsxAttributeUnion): attribute is LiteralAttribute {
  return attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
}

function literalsOf(attributes: readonly MdxJsxAttributeUnion[]): Record<string, string> {
  return Object.fromEntries(attributes.filter(isLiteral).map(({ name, value }) => [name, value]));
}

function attributeText(attribute: MdxJsxAttributeUnion): string {
  return attribute.type === 'mdxJsxAttribute' ? attribute.name : `{${attribute.value}}`;
}
