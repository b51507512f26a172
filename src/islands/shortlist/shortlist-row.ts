import { find } from '../dom.ts';
import { toCardElement } from '../finder/result-card.ts';
import { namedText } from '../named-text.ts';
import { toProducerLetter } from './producer-letter.ts';
import { countingRecognition, toStateLabel } from './product-facts.ts';
import type { ShortlistEntry } from './shortlist-file.ts';
import type { ShownList, Writing } from './shown-list.ts';

/** Returns a product of the list: its card, and what can be done with it. */
export function toRow(root: ParentNode, entry: ShortlistEntry, list: ShownList, writing: Writing): DocumentFragment {
  const { options, texts, fill, addressOf } = writing;
  const { state, label } = toStateLabel(entry, list.facts);
  const isVietnamese = entry.untranslated === true;
  const copy = toCardElement(
    root,
    {
      id: entry.id,
      href: options.product.replace('{id}', entry.id),
      name: entry.name,
      nameIsVietnamese: isVietnamese,
      stars: String(countingRecognition(entry, list.facts.day).stars),
      place: entry.province,
      producer: entry.producer?.short ?? entry.producer?.name,
      state,
      stateLabel: label,
      group: entry.band.group,
      set: entry.band.set,
      former: entry.band.former,
      region: entry.band.region,
    },
    (text) => [text],
  );
  const name = (selector: string, message: string): void => {
    find(copy, selector, HTMLElement).replaceChildren(
      ...namedText(message, entry.name, isVietnamese ? 'vi' : undefined),
    );
  };
  name('[data-compare-name]', texts.compareNamed);
  name('[data-remove-name]', texts.removeNamed);
  name('[data-write-name]', texts.writeNamed);
  find(copy, '[data-compare]', HTMLInputElement).value = entry.id;
  const remove = find(copy, '[data-remove]', HTMLButtonElement);
  remove.value = entry.id;
  remove.hidden = list.isShared;
  const letter = toProducerLetter(entry, list.entries, texts, fill, addressOf);
  const write = find(copy, '[data-write]', HTMLAnchorElement);
  if (letter === undefined) write.remove();
  else write.href = letter;
  return copy;
}
