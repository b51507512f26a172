import { formatDate } from '../../i18n/format-date.ts';
import { idOfRow, producerOfRow } from '../../search/card-table.ts';
import { valueOfRow } from '../../search/facets.ts';
import type { FacetPanel } from './facet-panel.ts';
import type { FillMessage } from '../fill-message.ts';
import type { FinderData } from './finder-data.ts';
import type { FinderOptions, FinderTexts } from './finder-options.ts';
import type { ResultCard } from './result-card.ts';

/** What is needed to make cards of rows. */
export interface CardContext {
  readonly options: FinderOptions;
  readonly texts: FinderTexts;
  readonly fill: FillMessage;
  readonly panel: FacetPanel;
}

/** Returns what the card of a row shows. */
export function toResultCard(row: number, data: FinderData, context: CardContext): ResultCard {
  const { table, cards } = data;
  const { options, panel } = context;
  const value = (key: Parameters<typeof valueOfRow>[1]): string | undefined => valueOfRow(table, key, row);
  const id = idOfRow(cards, row);
  const translation = cards.translations[row] ?? '';
  const province = value('province') ?? '';
  return {
    id,
    href: options.product.replace('{id}', id),
    name: translation === '' ? (cards.names[row] ?? '') : translation,
    nameIsVietnamese: options.locale !== 'vi' && translation === '',
    stars: value('stars') ?? '',
    place: panel.labelOf('province', province),
    producer: producerOfRow(cards, row),
    state: value('status') ?? 'undated',
    stateLabel: stateLabel(row, data, context),
    group: value('group') ?? '',
    set: value('set'),
    former: value('former') ?? '',
    region: data.regions[province] ?? '',
  };
}

/** Returns the short text of a state, with the day it turns on where that is known. */
export function stateLabel(row: number, { table, dated: known }: FinderData, context: CardContext): string {
  const { options, texts, fill } = context;
  const name = valueOfRow(table, 'status', row);
  const state = isState(name, texts) ? name : 'undated';
  const dates = known()?.datesOf(row) ?? {};
  const day = state === 'revoked' ? dates.revoked : dates.ends;
  const dated = texts.datedStates[state];
  if (day === undefined || dated === undefined) return fill(texts.states[state]);
  return fill(dated, { date: formatDate(day, options.locale) });
}

function isState(name: string | undefined, { states }: FinderTexts): name is keyof FinderTexts['states'] {
  return name !== undefined && name in states;
}
