import type { UnreadableFile } from './source-table.ts';

/** Letters that fonts of TCVN3 (.VnTime) show as Vietnamese and everything else as signs: S¶n phÈm, ®Æc s¶n. */
const tcvn3 = /[A-Za-z][µ¸¶·¹¨©ª«¬®][a-zµ¸¶·¹]|(?<=\s)®[a-zµ¸¶·¹À-ÿ]/gu;

/** Returns the text of a file in whatever encoding offices still use, composed (NFC); or why it cannot be read. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | UnreadableFile {
  const text = decoded(bytes);
  if (text === undefined) return { unreadable: 'notText', found: '' };
  if (isOtherFormat(text)) return { unreadable: 'notText', found: '' };
  const composed = text.normalize('NFC').replace(/^\uFEFF/u, '');
  const suspicious = findOldFont(composed);
  return suspicious === undefined ? { text: composed } : { unreadable: 'tcvn3', found: suspicious };
}

/** Pages of the web, PDF, and bytes that some encoding takes for letters: tables hold no control characters. */
function isOtherFormat(text: string): boolean {
  const head = text.slice(0, 2000);
  const controls = head.match(/[\u0000-\u0008\u000E-\u001F\u007F]/gu)?.length ?? 0;
  return controls * 50 > head.length || /^\s*(?:%PDF-|\{\\rtf|<\?xml|<!doctype|<html|<table|<meta)/iu.test(head);
}

function decoded(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const wide = wideWithoutMark(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The only 8-bit encoding Windows ever had for Vietnamese; its tone marks are letters of their own.
    return new TextDecoder('windows-1258').decode(bytes);
  }
}

/** In UTF-16 every second byte of Latin letters is 0. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const head = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (head.length < 4 || even + odd < head.length / 5) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Returns a piece of text that was typed in a font of the TCVN3 encoding, or nothing. */
export function findOldFont(text: string): string | undefined {
  const hits = [...text.slice(0, 200_000).matchAll(tcvn3)];
  if (hits.length < 3) return undefined;
  const at = hits[0]?.index ?? 0;
  return text
    .slice(Math.max(0, at - 10), at + 20)
    .replace(/\s+/gu, ' ')
    .trim();
}
