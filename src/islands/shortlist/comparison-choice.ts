import type { Shortlist } from './shortlist.ts';

/** As many columns as can be read side by side. */
export const mostCompared = 4;

/** Returns the products that are compared before anybody has chosen: the first ones of the list. */
export function firstChoice(list: Shortlist): Shortlist {
  return list.slice(0, mostCompared);
}

/** Returns the choice with a product added or taken away; a fifth one is not added. */
export function withChosen(chosen: Shortlist, id: string, isChosen: boolean): Shortlist {
  const others = chosen.filter((other) => other !== id);
  return isChosen && others.length < mostCompared ? [...others, id] : others;
}

/** Returns what is compared, in the order of the list; products that left it are compared no more. */
export function comparedOf(list: Shortlist, chosen: Shortlist): Shortlist {
  return list.filter((id) => chosen.includes(id));
}
