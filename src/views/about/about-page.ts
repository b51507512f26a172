import { certificateStates } from '../../domain/certificate-state.ts';
import type { CertificateState } from '../../domain/certificate-state.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';
import { crumbsFrom } from '../../layouts/page-meta.ts';
import type { PageMeta } from '../../layouts/page-meta.ts';

/** The page about the catalogue. */
export interface AboutPage {
  readonly meta: PageMeta;
  readonly sections: readonly {
    readonly heading: string;
    readonly texts: readonly string[];
    readonly states?: readonly { readonly state: CertificateState; readonly label: string; readonly meaning: string }[];
  }[];
}

/** Returns the page about the catalogue; `count` is the number of products in it. */
export function toAboutPage(count: number, locale: Locale): AboutPage {
  const t = translator(locale);
  return {
    meta: {
      locale,
      route: { page: 'about' },
      title: t('about.title'),
      description: t('about.description'),
      crumbs: crumbsFrom(locale),
    },
    sections: [
      { heading: t('about.what.heading'), texts: [t('about.what.1'), t('about.what.2', { count })] },
      {
        heading: t('about.states.heading'),
        texts: [t('about.states.1')],
        states: certificateStates.map((state) => ({
          state,
          label: t(`state.${state}`),
          meaning: t(`about.states.${state}`),
        })),
      },
      { heading: t('about.sources.heading'), texts: [t('about.sources.1'), t('about.sources.2')] },
      { heading: t('about.places.heading'), texts: [t('about.places.1')] },
      { heading: t('about.stars.heading'), texts: [t('about.stars.1'), t('about.stars.2')] },
      { heading: t('about.use.heading'), texts: [t('about.use.1')] },
    ],
  };
}
