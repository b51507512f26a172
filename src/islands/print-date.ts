import { dayInVietnam } from '../domain/calendar-date.ts';
import { formatDate } from '../i18n/format-date.ts';
import { isLocale } from '../i18n/locale.ts';

/** Writes on paper when it was printed: a sheet outlives the page it was made from. */
export function datePrints(): void {
  const line = document.querySelector<HTMLElement>('[data-print-date]');
  const { lang } = document.documentElement;
  if (line === null || !isLocale(lang)) return;
  addEventListener('beforeprint', () => {
    const date = formatDate(dayInVietnam(new Date()), lang);
    line.textContent = (line.dataset['printDate'] ?? '').replace('{date}', date);
    line.hidden = false;
  });
  addEventListener('afterprint', () => {
    line.hidden = true;
  });
}
