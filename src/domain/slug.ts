import { toFolded } from './vietnamese-text.ts';

/** What an id looks like: lower-case ASCII words joined by single hyphens, at least one letter. */
export const slugPattern = /^(?=.*[a-z])[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** Returns the slug of a name: `Chè Shan tuyết Tà Xùa` → `che-shan-tuyet-ta-xua`. Empty when no letter or digit remains. */
export function toSlug(name: string): string {
  return toFolded(name)
    .replace(/[^a-z0-9 ]+/gu, ' ')
    .trim()
    .replace(/ +/gu, '-');
}

/** Longer ids make addresses that mail and spreadsheets cut off. */
const mostLetters = 100;

/** Whether the text can be an id of a page: a slug that is not made of digits only. */
export function isSlug(text: string): boolean {
  return text.length <= mostLetters && slugPattern.test(text);
}

/** The longest id that still reads well in an address, and that every file system can hold. */
const longestSlug = 60;

/** Returns as many whole words of a slug as make a handy id. */
export function shortenSlug(slug: string): string {
  if (slug.length <= longestSlug) return slug;
  const cut = slug.slice(0, longestSlug + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : longestSlug);
}
