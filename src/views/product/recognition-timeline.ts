import type { CatalogueProduct } from '../../catalogue/catalogue.ts';
import type { Recognition } from '../../domain/recognition.ts';
import type { StarRating } from '../../domain/star-rating.ts';
import { vietnameseOn } from '../../i18n/local-text.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { endText, madeText } from '../shared/certificate-text.ts';

/** A recognition in the history of a product. */
export interface TimelineStep {
  readonly stars: StarRating;
  readonly starsLabel: string;
  readonly made: string;
  readonly rows: readonly TimelineRow[];
}

/** A line about a recognition. Names of bodies and rounds stay Vietnamese. */
export interface TimelineRow {
  readonly label: string;
  readonly text: string;
  readonly lang?: Locale | undefined;
  readonly href?: string | undefined;
}

/** Returns the recognitions of a product, newest first. */
export function toTimeline({ facts }: CatalogueProduct, locale: Locale): readonly TimelineStep[] {
  const t = translator(locale);
  return facts.recognitions.map((recognition) => ({
    stars: recognition.stars,
    starsLabel: t('stars.rated', { stars: recognition.stars }),
    made: madeText(recognition, locale),
    rows: rowsOf(recognition, facts.sources[recognition.source]?.title, locale),
  }));
}

function rowsOf(recognition: Recognition, source: string | undefined, locale: Locale): readonly TimelineRow[] {
  const t = translator(locale);
  const vietnamese = vietnameseOn(locale);
  const level = recognition.level === undefined ? undefined : t(`level.${recognition.level}`);
  const rows: readonly (Omit<TimelineRow, 'text'> & { text: string | undefined })[] = [
    { label: t('recognition.decision'), text: recognition.decision, lang: vietnamese },
    {
      label: t('recognition.issuer'),
      text: recognition.issuer ?? level,
      lang: recognition.issuer === undefined ? undefined : vietnamese,
    },
    { label: t('recognition.round'), text: recognition.round, lang: vietnamese },
    {
      label: t('recognition.points'),
      text: recognition.points === undefined ? undefined : formatNumber(recognition.points, locale),
    },
    { label: t('recognition.code'), text: recognition.code },
    { label: t('recognition.ends'), text: endText(recognition, locale) },
    {
      label: t('recognition.revoked'),
      text:
        recognition.revoked === undefined
          ? undefined
          : t('recognition.revoked.text', { date: formatDate(recognition.revoked.date, locale) }),
    },
    { label: t('recognition.source'), text: source, lang: vietnamese, href: `#source-${recognition.source}` },
  ];
  return rows.flatMap((row) => (row.text === undefined ? [] : [{ ...row, text: row.text }]));
}
