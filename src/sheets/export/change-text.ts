import { formatDate, formatList } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { datasetIds } from '../../open-data/data-file.ts';
import type { ChangeList, ChangesOfSet } from './change-list.ts';

/** Returns a list of changes to read, in one language. */
export function toChangeText(changes: ChangeList, since: string, today: string, locale: Locale): string {
  const t = translator(locale);
  const from = since === '' ? '–' : formatDate(since, locale);
  const parts = datasetIds.map((id) => [`${t(`data.set.${id}`)}: ${summary(changes[id], locale)}`, ...lines(changes[id], locale)]);
  return `${t('export.changes.title', { from, to: formatDate(today, locale) })}\n\n${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}

/** Returns how many records were added, removed, renamed and changed. */
export function summary({ added, changed, removed, renamed }: ChangesOfSet, locale: Locale): string {
  return translator(locale)('export.changes.summary', {
    added: added.length,
    removed: removed.length,
    renamed: renamed.length,
    changed: changed.length,
  });
}

function lines({ added, changed, removed, renamed }: ChangesOfSet, locale: Locale): readonly string[] {
  const t = translator(locale);
  return [
    ...added.map((id) => `  + ${id}`),
    ...removed.map((id) => `  - ${id}`),
    ...renamed.map(({ from, to }) => `  > ${from} → ${to}`),
    ...changed.map(
      ({ fields, id }) =>
        `  * ${t('export.changes.record', { id, fields: formatList(fields.map(({ field }) => field), locale) })}`,
    ),
  ];
}
