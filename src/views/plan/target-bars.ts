import type { Bar } from '../../components/plan/target-table.ts';
import type { PlanResult, PlanTarget } from '../../domain/plan-target.ts';
import type { Plan } from '../../domain/plan.ts';

/** Makes the bars beside the figures of a plan. Each figure stands alone: nothing is added up over targets. */
export interface BarMaker {
  ofGoal(target: PlanTarget): Bar | undefined;
  ofResult(target: PlanTarget, result: PlanResult): Bar | undefined;
}

/**
 * Returns the bars of a plan. Figures of one unit share a scale, so that lengths may be compared; a unit with a single
 * figure gets no bar, because a length alone says nothing. Percentages are parts of a hundred.
 */
export function barsOf({ results = [], targets = [] }: Pick<Plan, 'results' | 'targets'>): BarMaker {
  const figures = new Map<string, number[]>();
  const add = (unit: string, value: number): void => {
    figures.set(unit, [...(figures.get(unit) ?? []), value]);
  };
  for (const target of targets) {
    add(target.unit, upperEnd(target));
    for (const result of results) {
      if (result.target === target.id && result.value !== null && isAlike(result)) add(target.unit, result.value);
    }
  }
  const length = (unit: string, value: number): number | undefined => {
    const values = figures.get(unit) ?? [];
    if (unit !== '%' && values.length < 2) return undefined;
    const scale = Math.max(...values, unit === '%' ? 100 : 0);
    return scale > 0 && value >= 0 ? Math.round((1000 * value) / scale) / 10 : undefined;
  };
  return {
    ofGoal: (target) => {
      const drawn = length(target.unit, target.value);
      if (drawn === undefined) return undefined;
      return { kind: 'goal', length: drawn, upTo: target.valueMax && length(target.unit, target.valueMax) };
    },
    ofResult: (target, result) => {
      const drawn = result.value === null || !isAlike(result) ? undefined : length(target.unit, result.value);
      return drawn === undefined
        ? undefined
        : { kind: result.status === 'interim' ? 'interim' : 'final', length: drawn };
    },
  };
}

function upperEnd({ value, valueMax = value }: PlanTarget): number {
  return valueMax;
}

/** A figure of another territory or another way of counting is told in words; beside the goal it would mislead. */
function isAlike({ comparable }: PlanResult): boolean {
  return comparable !== 'partial' && comparable !== 'no';
}
