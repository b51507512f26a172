import { dayInVietnam } from '../../domain/calendar-date.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { messageFiller } from '../fill-message.ts';
import type { FillMessage } from '../fill-message.ts';
import type { FactContext } from './product-facts.ts';
import type { LoadedProducts } from './shortlist-data.ts';
import type { ShortlistEntry } from './shortlist-file.ts';
import type { ShortlistOptions, ShortlistTexts } from './shortlist-options.ts';
import type { Shortlist } from './shortlist.ts';

/** How the page writes: its texts, its addresses, its language. */
export interface Writing {
  readonly options: ShortlistOptions;
  readonly texts: ShortlistTexts;
  readonly fill: FillMessage;
  /** Returns the whole address of a product's page. */
  readonly addressOf: (id: string) => string;
}

/** A list as it is shown. */
export interface ShownList {
  readonly ids: Shortlist;
  readonly entries: readonly ShortlistEntry[];
  /** Ids that the catalogue does not know. */
  readonly gone: Shortlist;
  /** Whether the list came with a link and is not the reader's own. */
  readonly isShared: boolean;
  readonly facts: FactContext;
}

/** Returns how a page writes. */
export function toWriting(options: ShortlistOptions, texts: ShortlistTexts, origin: string): Writing {
  return {
    options,
    texts,
    fill: messageFiller(options.intlTag),
    addressOf: (id) => new URL(options.product.replace('{id}', id), origin).href,
  };
}

/** Returns a list with what is known of its products. */
export function toShownList(
  ids: Shortlist,
  loaded: LoadedProducts,
  isShared: boolean,
  { options, texts, fill }: Writing,
): ShownList {
  const now = dayInVietnam(new Date());
  return {
    ids,
    entries: ids.flatMap((id) => loaded.entries.get(id) ?? []),
    gone: ids.filter((id) => !loaded.entries.has(id)),
    isShared,
    facts: {
      locale: options.locale,
      texts,
      fill,
      writeDay: (day) => formatDate(day, options.locale),
      // A clock that is behind must not take back what the build already knew.
      day: now > loaded.day ? now : loaded.day,
    },
  };
}
