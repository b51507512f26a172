import type { PagePicture } from '../components/page/page-picture.ts';
import type { Locale } from '../i18n/locale.ts';
import { translator } from '../i18n/translate.ts';
import { socialPictureFile } from '../social/social-picture.ts';

/** Returns the picture of every page that has none of its own. */
export function sitePicture(locale: Locale): PagePicture {
  return { file: socialPictureFile(siteName), alt: translator(locale)('picture.site') };
}

/** What the picture of the whole site is called. */
export const siteName = { kind: 'site', id: 'ocop' } as const;
