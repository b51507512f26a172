import { choicesOf } from '../../search/finder-request.ts';
import type { FinderRequest } from '../../search/finder-request.ts';
import { make } from '../dom.ts';
import type { FacetPanel } from './facet-panel.ts';
import type { FillMessage } from '../fill-message.ts';
import type { FinderTexts } from './finder-options.ts';

/** Returns a button for each chosen value that takes the choice back. */
export function toChips(
  state: FinderRequest,
  panel: FacetPanel,
  texts: FinderTexts,
  fill: FillMessage,
): readonly HTMLElement[] {
  return choicesOf(state).map(({ key, value }) => {
    const label = panel.labelOf(key, value);
    const chip = make(
      'button',
      {
        type: 'button',
        class: 'chip',
        id: `chip-${key}-${value}`,
        'data-chip': key,
        'data-value': value,
        'aria-label': fill(texts.remove, { value: label }),
      },
      label,
    );
    const item = make('li');
    item.append(chip);
    return item;
  });
}
