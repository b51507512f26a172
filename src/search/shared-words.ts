/**
 * Names of products often hold the last words of their producer's name (“Chè đinh Hảo Đạt” of “Hợp tác xã Chè Hảo Đạt”).
 * One character of the private use area stands for them, which takes a fifth off the file of names.
 */

/** Stands at the beginning of a text that holds such characters itself. */
const asItIs = 0xe000;

/** The next ones stand for so many of the last words. */
const mostWords = 0xff;

/** Shorter words than this are shared by chance. */
const leastLetters = 4;

const standIn = /[\uE000-\uE0FF]/u;

/** Returns a text with a character in the place of the last words of `whole`, as many as it holds. */
export function withoutShared(text: string, whole: string): string {
  if (standIn.test(text)) return String.fromCharCode(asItIs) + text;
  const words = whole.split(' ');
  for (let count = Math.min(words.length, mostWords); count > 0; count -= 1) {
    const shared = words.slice(-count).join(' ');
    const at = ` ${text} `.indexOf(` ${shared} `);
    if (shared.length < leastLetters || at < 0) continue;
    return text.slice(0, at) + String.fromCharCode(asItIs + count) + text.slice(at + shared.length);
  }
  return text;
}

/** Returns the text that was made shorter. */
export function withShared(text: string, whole: string): string {
  if (text.charCodeAt(0) === asItIs) return text.slice(1);
  return text.replace(standIn, (character) =>
    whole
      .split(' ')
      .slice(asItIs - character.charCodeAt(0))
      .join(' '),
  );
}
