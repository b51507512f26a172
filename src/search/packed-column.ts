/**
 * A column of small numbers as text, one character a row: compact inside JSON, quick to read, and compressed as well as
 * bytes are. Characters that JSON would escape, control characters and surrogates are left out.
 */

const first = 0x23;
const backslash = 0x5c;
const controls = { from: 0x7f, width: 0x22 } as const;
const surrogates = { from: 0xd800, width: 0x800 } as const;

/** Most different numbers a column can hold. */
export const largestCode = 0xffff - first - 1 - controls.width - surrogates.width;

/** Returns the numbers as text. */
export function packColumn(codes: readonly number[]): string {
  return codes.map((code) => String.fromCharCode(toCharCode(code))).join('');
}

/** Returns the numbers of a packed column. */
export function unpackColumn(packed: string): Uint16Array {
  const codes = new Uint16Array(packed.length);
  for (let row = 0; row < packed.length; row += 1) codes[row] = fromCharCode(packed.charCodeAt(row));
  return codes;
}

function toCharCode(code: number): number {
  if (!Number.isInteger(code) || code < 0 || code > largestCode) throw new RangeError(`Not a code: ${String(code)}`);
  let character = code + first;
  if (character >= backslash) character += 1;
  if (character >= controls.from) character += controls.width;
  if (character >= surrogates.from) character += surrogates.width;
  return character;
}

function fromCharCode(character: number): number {
  let code = character;
  if (code >= surrogates.from) code -= surrogates.width;
  if (code >= controls.from) code -= controls.width;
  if (code >= backslash) code -= 1;
  return code - first;
}
