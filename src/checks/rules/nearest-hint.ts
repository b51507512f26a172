import { nearestOf } from '../../content-files/nearest.ts';

/** Returns what was found, with the candidate that was probably meant when there is one. */
export function withNearest(found: string, candidates: Iterable<string>): { found: string; nearest?: string } {
  const nearest = nearestOf(found, candidates);
  return nearest === undefined ? { found } : { found, nearest };
}
