/**
 * What a body may hold that is not plain: signs that Markdown gives a meaning to, addresses that become links, spaces
 * that break lines or are no spaces, and lines that begin otherwise than a sentence does.
 */
const notPlain = /[^\p{L}\p{M}\p{N} .,;:()%/–—“”‘’…'"?!+°×\n-]|:\/\/|[wW]{3}\.| {2}| (?:\n|$)|\n(?![\p{L}“‘(\n])/u;

/**
 * Returns the paragraphs of a body that holds nothing but words, as most do: these need no parser, which takes a hundred
 * times as long. Nothing is returned where the parser has to say what a body is.
 */
export function plainParagraphs(body: string): readonly string[] | undefined {
  const words = withoutEmptyLines(body);
  if (words === '' || notPlain.test(`\n${words}`)) return undefined;
  return words.split(/\n{2,}/u);
}

function withoutEmptyLines(body: string): string {
  let start = 0;
  let end = body.length;
  while (body[start] === '\n') start += 1;
  while (end > start && body[end - 1] === '\n') end -= 1;
  return body.slice(start, end);
}
