import type { Catalogue } from '../../catalogue/catalogue.ts';
import { today } from '../../catalogue/today.ts';
import { certificateStates } from '../../domain/certificate-state.ts';
import type { CertificateState } from '../../domain/certificate-state.ts';
import { formerProvinces, provinces } from '../../domain/province.ts';
import { basePath } from '../../i18n/base-path.ts';
import { intlTags } from '../../i18n/locale.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formerProvinceName, provinceName } from '../../i18n/names.ts';
import { pathTo } from '../../i18n/routes.ts';
import { translator } from '../../i18n/translate.ts';
import type { VerifyOptions, VerifyTexts } from '../../islands/verify/verify-options.ts';
import { getSearchFiles } from '../../search-data/search-files.ts';
import { crumbsFrom } from '../../layouts/page-meta.ts';
import type { PageMeta } from '../../layouts/page-meta.ts';
import { toVerifyTexts } from './verify-texts.ts';

/** The page of the certificate check. */
export interface VerifyPage {
  readonly meta: PageMeta;
  /** Whether the catalogue holds no products. */
  readonly isEmpty: boolean;
  readonly options: VerifyOptions;
  readonly texts: VerifyTexts;
  readonly action: string;
  readonly compare: readonly string[];
  readonly states: readonly { readonly state: CertificateState; readonly label: string; readonly meaning: string }[];
  readonly links: readonly { readonly href: string; readonly label: string }[];
  /** Ways to every product that need no script. */
  readonly lists: readonly { readonly href: string; readonly label: string }[];
}

/** Returns the certificate check in a language. `site` is the absolute address of the host. */
export function toVerifyPage(catalogue: Catalogue, locale: Locale, site: URL | undefined): VerifyPage {
  const t = translator(locale);
  return {
    meta: {
      locale,
      route: { page: 'verify' },
      title: t('verify.title'),
      description: t('verify.description'),
      crumbs: crumbsFrom(locale),
    },
    isEmpty: catalogue.products.length === 0,
    options: {
      locale,
      intlTag: intlTags[locale],
      build: getSearchFiles(catalogue, today).build,
      data: `${basePath}search-data/`,
      product: pathTo({ page: 'product', id: '{id}' }, locale),
      finder: pathTo({ page: 'search' }, locale),
      host: site?.host ?? '',
      provinces: Object.fromEntries([
        ...formerProvinces.map(({ id }) => [id, formerProvinceName(id, locale)] as const),
        ...provinces.map(({ id }) => [id, provinceName(id, locale)] as const),
      ]),
    },
    texts: toVerifyTexts(locale),
    action: pathTo({ page: 'verify' }, locale),
    compare: [t('verify.compare.intro'), t('verify.compare.differs'), t('verify.compare.past')],
    states: certificateStates.map((state) => ({
      state,
      label: t(`state.${state}`),
      meaning: t(`about.states.${state}`),
    })),
    links: [
      { href: pathTo({ page: 'lapsed' }, locale), label: t('verify.lapsed') },
      { href: pathTo({ page: 'about' }, locale), label: t('verify.about') },
    ],
    lists: (['provinces', 'stars', 'producers', 'products'] as const).map((page) => ({
      href: pathTo({ page }, locale),
      label: t(`nav.${page}`),
    })),
  };
}
