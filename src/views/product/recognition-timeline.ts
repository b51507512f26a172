import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import { today } from '../../catalogue/today.ts';
import { mergerDate } from '../../domain/province.ts';
import { historyOf } from '../../domain/recognition-history.ts';
import type { HistoryEvent, HistoryKind } from '../../domain/recognition-history.ts';
import type { Recognition } from '../../domain/recognition.ts';
import type { StarRating } from '../../domain/star-rating.ts';
import { vietnameseOn } from '../../i18n/local-text.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formerProvinceName, provinceName } from '../../i18n/names.ts';
import { translator } from '../../i18n/translate.ts';
import { endText, madeText } from '../certificate/certificate-text.ts';

/** A step in the history of a product. */
export interface TimelineStep {
  readonly kind: HistoryKind;
  /** What happened, and when. */
  readonly title: string;
  readonly when: string;
  /** The rating, where the step gave one. */
  readonly stars?: { readonly count: StarRating; readonly label: string };
  readonly rows: readonly TimelineRow[];
  readonly notes: readonly string[];
}

/** A line about a recognition. Names of bodies and rounds stay Vietnamese. */
export interface TimelineRow {
  readonly label: string;
  readonly text: string;
  readonly lang?: Locale | undefined;
  readonly href?: string | undefined;
}

/** Returns the history of a product, newest first. */
export function toTimeline(product: CatalogueProduct, locale: Locale): readonly TimelineStep[] {
  const events = historyOf(product.facts.recognitions, today);
  // The end that has a step of its own is not told twice.
  const ended = new Set(events.filter(({ range }) => range !== undefined).map(({ recognition }) => recognition));
  return events.map((event) =>
    event.range !== undefined || event.kind === 'revoked'
      ? endStep(event, locale)
      : recognitionStep(event, product, ended.has(event.recognition), locale),
  );
}

function endStep({ kind, recognition }: HistoryEvent, locale: Locale): TimelineStep {
  const t = translator(locale);
  const { revoked } = recognition;
  const wasRevoked = kind === 'revoked' && revoked !== undefined;
  const rows = wasRevoked
    ? [
        { label: t('recognition.decision'), text: revoked.decision, lang: vietnameseOn(locale) },
        { label: t('recognition.reason'), text: revoked.reason, lang: vietnameseOn(locale) },
      ]
    : [];
  return {
    kind,
    title: t(`history.${kind}`),
    when: (wasRevoked ? formatDate(revoked.date, locale) : endText(recognition, locale)) ?? '',
    rows: known(rows),
    notes: kind === 'lapsed' ? [t('history.lapsed.note')] : [],
  };
}

function recognitionStep(
  { kind, recognition }: HistoryEvent,
  product: CatalogueProduct,
  endTold: boolean,
  locale: Locale,
): TimelineStep {
  const t = translator(locale);
  const { stars } = recognition;
  return {
    kind,
    title: t(`history.${kind}`),
    when: madeText(recognition, locale),
    stars: { count: stars, label: t('stars.rated', { stars }) },
    rows: rowsOf(recognition, endTold, product.facts.sources[recognition.source]?.title, locale),
    notes: [...issuerNotes(recognition, product, locale)],
  };
}

function rowsOf(
  recognition: Recognition,
  endTold: boolean,
  source: string | undefined,
  locale: Locale,
): readonly TimelineRow[] {
  const t = translator(locale);
  const vietnamese = vietnameseOn(locale);
  const level = recognition.level === undefined ? undefined : t(`level.${recognition.level}`);
  return known([
    { label: t('recognition.decision'), text: recognition.decision, lang: vietnamese },
    {
      label: t('recognition.issuer'),
      text: recognition.issuer ?? level,
      lang: recognition.issuer === undefined ? undefined : vietnamese,
    },
    roundRow(recognition.round, locale),
    {
      label: t('recognition.points'),
      text: recognition.points === undefined ? undefined : formatNumber(recognition.points, locale),
    },
    { label: t('recognition.code'), text: recognition.code },
    { label: t('recognition.ends'), text: endTold ? undefined : endText(recognition, locale) },
    { label: t('recognition.source'), text: source, lang: vietnamese, href: `#source-${recognition.source}` },
  ]);
}

/** A round that is only numbered needs no Vietnamese word beside its label. */
function roundRow(round: string | undefined, locale: Locale): Omit<TimelineRow, 'text'> & { text: string | undefined } {
  const number = locale === 'vi' ? undefined : /^Đợt (?<number>\d+)$/u.exec(round ?? '')?.groups?.['number'];
  const lang = number === undefined ? vietnameseOn(locale) : undefined;
  return { label: translator(locale)('recognition.round'), text: number ?? round, lang };
}

/** What became of a body that no longer exists, so that readers know whom to ask. */
function issuerNotes(
  { date, level, year }: Recognition,
  { former, province }: CatalogueProduct,
  locale: Locale,
): readonly string[] {
  const t = translator(locale);
  if (level === 'district') return [t('history.district')];
  const before = date === undefined ? year !== undefined && year < 2025 : date < mergerDate;
  if (level !== 'province' || !before || former.name === province.name) return [];
  return [
    t('history.merged', {
      former: formerProvinceName(former.id, locale),
      province: provinceName(province.id, locale),
    }),
  ];
}

function known(
  rows: readonly (Omit<TimelineRow, 'text'> & { readonly text: string | undefined })[],
): readonly TimelineRow[] {
  return rows.flatMap((row) => (row.text === undefined ? [] : [{ ...row, text: row.text }]));
}
