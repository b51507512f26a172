import type { CatalogueProduct } from './catalogue.ts';
import { onceFor } from './once-for.ts';
import { today } from './today.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Sources } from '../domain/source.ts';

/** When a page came to say what it says. No clock is asked: the days stand in the content. */

/** Returns the latest of some days; an empty text where there is none. */
export function latest(days: Iterable<CalendarDate | undefined>): CalendarDate {
  let newest = '';
  for (const day of days) if (day !== undefined && day > newest) newest = day;
  return newest;
}

/** Returns the day on which a source was last read. */
export function lastRead(sources: Sources | undefined): CalendarDate {
  return latest(Object.values(sources ?? {}).map(({ read }) => read));
}

/** Returns the day on which what a product's page says last changed: a source was read, a decision made or revoked. */
export const lastProductChange = onceFor(({ facts }: CatalogueProduct): CalendarDate => {
  const decisions = facts.recognitions.flatMap(({ date, revoked }) => [date, revoked?.date]);
  return latest([lastRead(facts.sources), ...decisions.filter((day) => day !== undefined && day <= today)]);
});
