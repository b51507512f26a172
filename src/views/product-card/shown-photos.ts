import type { ShownPhoto } from '../../components/photo/shown-photo.ts';
import type { Photo, PhotoFile } from '../../domain/photo.ts';
import { localText } from '../../i18n/local-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translator } from '../../i18n/translate.ts';

interface Photographed {
  readonly facts: { readonly photos?: readonly Photo[] | undefined };
  readonly words: Readonly<Partial<Record<Locale, { readonly photos?: readonly string[] | undefined }>>>;
  readonly photos?: readonly PhotoFile[] | undefined;
}

/** Returns the photos of a page in a language. */
export function toShownPhotos({ facts, photos = [], words }: Photographed, locale: Locale): readonly ShownPhoto[] {
  const t = translator(locale);
  return photos.flatMap((file, index) => {
    const photo = facts.photos?.[index];
    if (photo === undefined) return [];
    const { alt, credit, licence } = photo;
    return [
      {
        ...file,
        alt: localText(locale, words[locale]?.photos?.[index], alt),
        credit:
          licence === undefined ? t('photo.credit', { credit }) : t('photo.creditAndLicence', { credit, licence }),
      },
    ];
  });
}
