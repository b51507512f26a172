import type { Plan } from '../../../src/domain/plan.ts';

/** The day the records were turned into pages: what had run out by then has ended. */
const MIGRATED = '2026-11-21';

/** What the records say in so many words, against what the dates alone would give. */
const stated: Readonly<Record<string, Plan['status']>> = {
  'quang-binh-2021-2025': 'replaced',
  'lam-dong-2021-2025': 'replaced',
  'nam-dinh-2025': 'ended_by_merger',
  'ninh-thuan-2025': 'ended_by_merger',
  'hai-duong-2023-2025': 'ended_by_merger',
};

/** Returns the status of a plan: as its record states it, else by its last day; without one it is unknown. */
export function toStatus(id: string, end: string | null | undefined): Plan['status'] {
  const status = stated[id];
  if (status !== undefined) return status;
  if (typeof end !== 'string') return 'unknown';
  return end < MIGRATED ? 'ended' : 'in_force';
}
