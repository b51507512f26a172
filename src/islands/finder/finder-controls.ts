import { isFacetKey } from '../../search/facet-keys.ts';
import type { FacetKey } from '../../search/facet-keys.ts';

/** What a reader can do in the finder. */
export interface FinderActions {
  /** A key was pressed in the field for words. */
  readonly type: () => void;
  readonly submit: () => void;
  readonly choose: (key: FacetKey, value: string, chosen: boolean) => void;
  readonly sortBy: (key: string) => void;
  readonly viewAs: (key: string) => void;
  readonly removeChoice: (key: FacetKey, value: string) => void;
  readonly clear: () => void;
  readonly narrow: (key: FacetKey, text: string) => void;
  readonly toggleFilters: () => void;
  readonly showResults: () => void;
  readonly tryAgain: () => void;
  /** A link of the finder to another state of itself was followed. */
  readonly follow: (search: string) => void;
}

/** Turns events on the finder's markup into actions. */
export function listenToControls(root: HTMLElement, actions: FinderActions, signal: AbortSignal): void {
  root.addEventListener(
    'input',
    ({ target }) => {
      onInput(target, actions);
    },
    { signal },
  );
  root.addEventListener(
    'change',
    ({ target }) => {
      onChange(target, actions);
    },
    { signal },
  );
  root.addEventListener(
    'click',
    (event) => {
      onClick(event, actions);
    },
    { signal },
  );
  const submit = (event: Event): void => {
    event.preventDefault();
    actions.submit();
  };
  root.addEventListener('submit', submit, { signal });
}

function onInput(target: EventTarget | null, actions: FinderActions): void {
  if (!(target instanceof HTMLInputElement)) return;
  const key = target.dataset['facetFind'];
  if (target.name === 'q') actions.type();
  else if (key !== undefined && isFacetKey(key)) actions.narrow(key, target.value);
}

function onChange(target: EventTarget | null, actions: FinderActions): void {
  if (target instanceof HTMLSelectElement) actions.sortBy(target.value);
  if (!(target instanceof HTMLInputElement)) return;
  const { facet, value } = target.dataset;
  if (facet !== undefined && value !== undefined && isFacetKey(facet)) actions.choose(facet, value, target.checked);
}

function onClick(event: MouseEvent, actions: FinderActions): void {
  if (!(event.target instanceof Element)) return;
  const control = event.target.closest('button, a');
  if (control instanceof HTMLButtonElement) onButton(control.dataset, actions);
  else if (control instanceof HTMLAnchorElement && isOwnLink(control) && isPlainClick(event)) {
    event.preventDefault();
    actions.follow(control.search);
  }
}

function onButton(data: DOMStringMap, actions: FinderActions): void {
  const { chip, sortBy, value, view } = data;
  if (chip !== undefined && value !== undefined && isFacetKey(chip)) actions.removeChoice(chip, value);
  else if (view !== undefined) actions.viewAs(view);
  else if (sortBy !== undefined) actions.sortBy(sortBy);
  else if ('clear' in data) actions.clear();
  else if ('toggle' in data) actions.toggleFilters();
  else if ('show' in data) actions.showResults();
  else if ('reload' in data) location.reload();
  else if ('retry' in data) actions.tryAgain();
}

function isOwnLink({ dataset }: HTMLAnchorElement): boolean {
  return 'page' in dataset || 'own' in dataset;
}

/** Whether a click asks for the link here, not in another tab or window. */
function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
