import { expect, test } from 'vitest';
import { fromDayNumber, toDayNumber } from '../domain/calendar-date.ts';
import { formatDate } from './format-date.ts';
import { intlTags, locales } from './locale.ts';

const days = Array.from({ length: 800 }, (_, at) => fromDayNumber(toDayNumber('2023-12-28') + at));

test.each(locales)('every day is written as %s writes it', (locale) => {
  const month = locale === 'vi' ? '2-digit' : 'long';
  const intl = new Intl.DateTimeFormat(intlTags[locale], {
    day: locale === 'vi' ? '2-digit' : 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  });
  expect(days.map((day) => formatDate(day, locale))).toEqual(
    days.map((day) => intl.format(new Date(`${day}T00:00:00Z`))),
  );
});
