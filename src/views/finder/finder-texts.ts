import type { FinderTexts } from '../../islands/finder/finder-options.ts';
import type { Locale } from '../../i18n/locale.ts';
import { certificate as certificateEn } from '../../i18n/messages/en/certificate.ts';
import { finder as finderEn } from '../../i18n/messages/en/finder.ts';
import { site as siteEn } from '../../i18n/messages/en/site.ts';
import { certificate as certificateVi } from '../../i18n/messages/vi/certificate.ts';
import { finder as finderVi } from '../../i18n/messages/vi/finder.ts';
import { site as siteVi } from '../../i18n/messages/vi/site.ts';

const messages = {
  vi: { ...finderVi, ...certificateVi, ...siteVi },
  en: { ...finderEn, ...certificateEn, ...siteEn },
} as const satisfies Record<Locale, object>;

/** Returns the texts that the finder's script fills in, with their placeholders. The script itself holds none. */
export function toFinderTexts(locale: Locale): FinderTexts {
  const all = messages[locale];
  return {
    results: all['finder.results'],
    total: all['finder.total'],
    showResults: all['finder.showResults'],
    loading: all['finder.loading'],
    near: all['finder.near'],
    remove: all['finder.remove'],
    without: all['finder.empty.without'],
    suggestion: all['finder.empty.try'],
    textFailed: all['finder.textFailed'],
    otherBuild: all['finder.otherBuild'],
    reload: all['finder.reload'],
    retry: all['finder.retry'],
    stars: all['stars.label'],
    unknown: all['finder.unknown'],
    page: all['list.page'],
    pages: all['list.pages'],
    next: all['list.next'],
    previous: all['list.previous'],
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
