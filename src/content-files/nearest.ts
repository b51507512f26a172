import { toSlug } from '../domain/slug.ts';

/** More letters apart than this and two words are different words, not a slip of the finger. */
const mostLetters = 3;

/** Returns the candidate an editor most likely meant, or nothing when none is close. */
export function nearestOf(found: string, candidates: Iterable<string>): string | undefined {
  const wanted = toSlug(found);
  const limit = Math.min(mostLetters, Math.floor(wanted.length / 3));
  let nearest: string | undefined;
  let fewest = limit + 1;
  for (const candidate of candidates) {
    const distance = distanceUpTo(wanted, candidate.toLowerCase(), fewest - 1);
    if (distance === undefined) continue;
    nearest = candidate;
    fewest = distance;
    if (fewest === 0) break;
  }
  return nearest;
}

/** Returns how many letters differ (swapped neighbours count once), or nothing when it is more than the limit. */
function distanceUpTo(a: string, b: string, limit: number): number | undefined {
  if (limit < 0 || Math.abs(a.length - b.length) > limit) return undefined;
  if (a === b) return 0;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return undefined;
    beforeLast = last;
    last = row;
  }
  const distance = last[b.length] ?? 0;
  return distance <= limit ? distance : undefined;
}
