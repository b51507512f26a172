import { Random } from '../../src/testing/random.ts';
import type { Mutant } from './mutant.ts';

/** Returns some of the mutants, evenly over their files: one of each file in turn, in an order that the seed decides. */
export function sampleMutants(mutants: readonly Mutant[], most: number, seed: number): readonly Mutant[] {
  const random = new Random(seed);
  const files = random.shuffle([...Map.groupBy(mutants, ({ file }) => file).values()]).map((of) => random.shuffle(of));
  const deepest = Math.max(0, ...files.map(({ length }) => length));
  const inTurn = Array.from({ length: deepest }, (_, round) =>
    files.flatMap((of) => of.slice(round, round + 1)),
  ).flat();
  const taken = new Set(inTurn.slice(0, most));
  return mutants.filter((mutant) => taken.has(mutant));
}
