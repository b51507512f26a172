/** What a photo may be. Names are not believed: a drawing or a document under such a name must never be decoded. */
export type SourceFormat = 'jpeg' | 'png' | 'webp';

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Returns the format that the first bytes of a file tell, or nothing for any other than the three. */
export function sourceFormatOf(bytes: Uint8Array): SourceFormat | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (png.every((byte, index) => bytes[index] === byte)) return 'png';
  const text = String.fromCodePoint(...bytes.subarray(0, 12));
  return text.startsWith('RIFF') && text.endsWith('WEBP') ? 'webp' : undefined;
}
