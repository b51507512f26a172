/** Whether two folded words are one slip apart: a letter missing, added, replaced, or two neighbours swapped. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  let endOfShort = short.length;
  let endOfLong = long.length;
  while (endOfShort > start && short[endOfShort - 1] === long[endOfLong - 1]) {
    endOfShort -= 1;
    endOfLong -= 1;
  }
  const inShort = endOfShort - start;
  const inLong = endOfLong - start;
  if (inShort <= 1 && inLong <= 1) return true;
  return inShort === 2 && inLong === 2 && short[start] === long[start + 1] && short[start + 1] === long[start];
}

const initials: readonly (readonly [RegExp, string])[] = [
  [/^ngh/u, 'ng'],
  [/^gh/u, 'g'],
  [/^tr/u, 'ch'],
  [/^(?:gi|r|d)(?=[aeiouy])/u, 'z'],
  [/^(?:k|q)(?=[aeiouy])/u, 'c'],
  [/^x/u, 's'],
  [/^l/u, 'n'],
];

/** Returns a key that is equal for folded words many people pronounce alike: tr/ch, d/gi/r, s/x, l/n, c/k. */
export function soundKey(folded: string): string {
  for (const [written, sounded] of initials) {
    if (written.test(folded)) return folded.replace(written, sounded);
  }
  return folded;
}
