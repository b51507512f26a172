import type { Locale } from '../../i18n/locale.ts';
import { catalogue as catalogueEn } from '../../i18n/messages/en/catalogue.ts';
import { certificate as certificateEn } from '../../i18n/messages/en/certificate.ts';
import { verify as verifyEn } from '../../i18n/messages/en/verify.ts';
import { catalogue as catalogueVi } from '../../i18n/messages/vi/catalogue.ts';
import { certificate as certificateVi } from '../../i18n/messages/vi/certificate.ts';
import { verify as verifyVi } from '../../i18n/messages/vi/verify.ts';
import type { VerifyTexts } from '../../islands/verify/verify-options.ts';
import { stateLabels, stateSentences } from '../../i18n/state-texts.ts';

const messages = {
  vi: { ...verifyVi, ...certificateVi, ...catalogueVi },
  en: { ...verifyEn, ...certificateEn, ...catalogueEn },
} as const satisfies Record<Locale, object>;

/** Returns the texts that the script of the check fills in, with their placeholders. */
export function toVerifyTexts(locale: Locale): VerifyTexts {
  const all = messages[locale];
  return {
    labels: stateLabels(locale),
    sentences: stateSentences(locale),
    unknown: {
      decision: all['verify.unknown.decision'],
      code: all['verify.unknown.code'],
      barcode: all['verify.unknown.barcode'],
      name: all['verify.unknown.name'],
      address: all['verify.unknown.address'],
    },
    levels: {
      national: all['level.national'],
      province: all['level.province'],
      district: all['level.district'],
    },
    rows: {
      stars: all['verify.row.stars'],
      producer: all['product.producer'],
      decision: all['recognition.decision'],
      issuer: all['recognition.issuer'],
      made: all['verify.row.made'],
      code: all['recognition.code'],
      ends: all['recognition.ends'],
      earlier: all['verify.row.earlier'],
    },
    code: {
      former: all['verify.code.former'],
      today: all['verify.code.today'],
      same: all['verify.code.same'],
      either: all['verify.code.either'],
      past: all['verify.code.past'],
      none: all['verify.code.none'],
    },
    found: all['verify.found'],
    decisions: all['verify.decisions'],
    more: all['verify.more'],
    moreLink: all['verify.more.link'],
    loading: all['verify.loading'],
    notGiven: all['verify.row.unknown'],
    earlier: all['verify.row.earlier.text'],
    endsBetween: all['recognition.endsBetween'],
    stars: all['stars.label'],
    scan: all['verify.scan'],
    stop: all['verify.scan.stop'],
    scanFailed: all['verify.scan.failed'],
  };
}
