import type { Locale } from '../../i18n/locale.ts';
import { certificate as certificateEn } from '../../i18n/messages/en/certificate.ts';
import { shortlist as shortlistEn } from '../../i18n/messages/en/shortlist.ts';
import { certificate as certificateVi } from '../../i18n/messages/vi/certificate.ts';
import { shortlist as shortlistVi } from '../../i18n/messages/vi/shortlist.ts';
import { translator } from '../../i18n/translate.ts';
import type { ShortlistTexts } from '../../islands/shortlist/shortlist-options.ts';
import type { SheetLabels } from '../../islands/shortlist/shortlist-sheet.ts';

const messages = {
  vi: { ...shortlistVi, ...certificateVi },
  en: { ...shortlistEn, ...certificateEn },
} as const satisfies Record<Locale, object>;

/** Returns the texts that the shortlist's script fills in, with their placeholders. The script itself holds none. */
export function toShortlistTexts(locale: Locale): ShortlistTexts {
  const all = messages[locale];
  return {
    loading: all['shortlist.loading'],
    empty: all['shortlist.empty'],
    total: all['shortlist.total'],
    sharedTotal: all['shortlist.shared.total'],
    sharedOwn: all['shortlist.shared.own'],
    gone: all['shortlist.gone'],
    removed: all['shortlist.removed'],
    copied: all['shortlist.copied'],
    downloadFailed: all['shortlist.download.failed'],
    file: all['shortlist.file'],
    differs: all['shortlist.differs'],
    unknown: all['shortlist.unknown'],
    hint: all['shortlist.compare.hint'],
    full: all['shortlist.compare.full'],
    removeNamed: all['shortlist.remove.named'],
    compareNamed: all['shortlist.compare.named'],
    writeNamed: all['shortlist.write.named'],
    subject: all['shortlist.mail.subject'],
    body: all['shortlist.mail.body'],
    stars: all['stars.label'],
    endsBetween: all['recognition.endsBetween'],
    labels: toLabels(locale),
    states: {
      valid: all['state.valid'],
      ending: all['state.ending'],
      'past-term': all['state.past-term'],
      undated: all['state.undated'],
      lapsed: all['state.lapsed'],
      revoked: all['state.revoked'],
    },
    datedStates: {
      valid: all['state.valid.until'],
      ending: all['state.ending.until'],
      'past-term': all['state.past-term.since'],
      lapsed: all['state.lapsed.since'],
      revoked: all['state.revoked.since'],
    },
  };
}

function toLabels(locale: Locale): SheetLabels {
  const t = translator(locale);
  return {
    id: t('shortlist.fact.id'),
    name: t('shortlist.fact.name'),
    address: t('shortlist.fact.address'),
    stars: t('finder.facet.stars'),
    state: t('state.heading'),
    made: t('shortlist.fact.made'),
    ends: t('recognition.ends'),
    decision: t('recognition.decision'),
    issuer: t('recognition.issuer'),
    producer: t('product.producer'),
    kind: t('producer.kind'),
    place: t('finder.facet.province'),
    former: t('product.origin.former'),
    group: t('product.group'),
    set: t('product.set'),
    standards: t('product.standards'),
    rights: t('product.rights'),
    season: t('product.season'),
    capacity: t('product.capacity'),
    exports: t('product.exports'),
    email: t('producer.email'),
  };
}
