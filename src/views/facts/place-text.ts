import type { Origin } from '../../domain/origin.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formerProvinceName } from '../../i18n/names.ts';

/** A place as the decision names it: the Vietnamese parts below the province, and the province in the reader's language. */
export interface PlaceText {
  /** Commune and district, or nothing where the sources name none. Vietnamese in every language. */
  readonly local: string | undefined;
  readonly province: string;
}

/** Returns the place at the time of recognition. */
export function formerPlace(origin: Origin, locale: Locale): PlaceText {
  const local = [origin.commune, origin.district].filter((part) => part !== undefined).join(', ');
  return {
    local: local === '' ? undefined : local,
    province: formerProvinceName(origin.former, locale),
  };
}
