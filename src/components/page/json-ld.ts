/**
 * Returns structured data as the text of a script element, which is not escaped as other text is: what could end the
 * element, or a line of it, is.
 */
export function jsonLd(data: object): string {
  return JSON.stringify(data)
    .replace(/</gu, '\\u003c')
    .replace(/\u2028/gu, '\\u2028')
    .replace(/\u2029/gu, '\\u2029');
}
