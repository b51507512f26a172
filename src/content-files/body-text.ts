/** Returns the words of a body without the empty lines around them and with plain ends of lines. */
export function wordsOf(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replace(/^(?:[ \t]*\n)+/u, '')
    .trimEnd();
}
