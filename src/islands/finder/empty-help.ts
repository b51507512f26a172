import type { FacetAnswer } from '../../search/facets.ts';
import { emptyRequest, toQueryString, withQuery } from '../../search/finder-request.ts';
import { facetKeys } from '../../search/facet-keys.ts';
import type { FinderRequest } from '../../search/finder-request.ts';
import type { Suggestion } from '../../search/suggestions.ts';
import { cloneTemplate, find, make } from '../dom.ts';
import type { FacetPanel } from './facet-panel.ts';
import type { FillMessage } from '../fill-message.ts';
import type { FinderTexts } from './finder-options.ts';

/** What is known about why nothing was found. */
export interface EmptyAnswer {
  readonly state: FinderRequest;
  readonly without: FacetAnswer['without'];
  readonly suggestions: readonly Suggestion[];
  /** Whether the suggestions only hold without what is chosen. */
  readonly suggestionsClear: boolean;
}

/** Returns help for an empty answer: which choice emptied it, shorter queries that find something, popular groups. */
export function emptyHelp(
  root: ParentNode,
  { state, suggestions, suggestionsClear, without }: EmptyAnswer,
  panel: FacetPanel,
  texts: FinderTexts,
  fill: FillMessage,
): DocumentFragment {
  const help = cloneTemplate(root, 'template[data-empty]');
  const address = (other: FinderRequest): string => location.pathname + toQueryString(other);
  const withouts = facetKeys.flatMap((key) => {
    const count = without[key];
    const [value] = state.selection[key];
    if (value === undefined || count === 0) return [];
    const names = state.selection[key].map((chosen) => panel.labelOf(key, chosen)).join(', ');
    const other: FinderRequest = { ...state, selection: { ...state.selection, [key]: [] }, page: 1 };
    return [toItem(address(other), fill(texts.without, { value: names, count }))];
  });
  find(help, '[data-withouts]', HTMLElement).replaceChildren(...withouts);
  const from = suggestionsClear ? { ...state, selection: emptyRequest.selection } : state;
  const shorter = suggestions.map((suggestion) =>
    toItem(address(withQuery(from, suggestion.query)), fill(texts.suggestion, { ...suggestion })),
  );
  const list = find(help, '[data-suggestions]', HTMLElement);
  if (shorter.length === 0) list.remove();
  else find(list, 'ul', HTMLElement).replaceChildren(...shorter);
  return help;
}

/** Links of the finder to itself are taken over by its script, and open in another tab like any link. */
function toItem(href: string, text: string): HTMLElement {
  const item = make('li');
  item.append(make('a', { href, 'data-own': '' }, text));
  return item;
}
