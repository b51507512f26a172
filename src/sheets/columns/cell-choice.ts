import { nearestOf } from '../../content-files/nearest.ts';
import { findFormerProvince, formerProvinces, isFormerProvinceId } from '../../domain/province.ts';
import { toSlug } from '../../domain/slug.ts';
import { toFolded } from '../../domain/vietnamese-text.ts';
import { plainText } from './cell-kind.ts';
import type { CellKind } from './cell-kind.ts';

/** One value of a list: its id, its Vietnamese name, and how else people call it. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly others?: readonly string[];
}

/** One of a list, by id or by name with or without marks. */
export function choiceKind(choices: readonly Choice[]): CellKind {
  const names = new Map(choices.map(({ id, name }) => [id, name]));
  const byWords = new Map<string, string>();
  for (const { id, name, others = [] } of choices) {
    for (const words of [...others, name, id]) byWords.set(toFolded(words), id);
  }
  return {
    toText: (value, style) => {
      const id = plainText(value);
      return style === 'words' ? (names.get(id) ?? id) : id;
    },
    parse: (cell, key) => {
      const id = byWords.get(toFolded(cell));
      if (id !== undefined) return { value: id };
      const nearest = nearestOf(cell, [...byWords.keys()].map(toSlug));
      const meant = nearest === undefined ? undefined : byWords.get(nearest.replaceAll('-', ' '));
      const params = { key, found: cell, allowed: choices.map(({ name }) => name) };
      const name = meant === undefined ? undefined : names.get(meant);
      return {
        finding: { code: 'value-not-allowed', params: { ...params, ...(name === undefined ? {} : { nearest: name }) } },
      };
    },
    choices: choices.map(({ name }) => name),
  };
}

/** A province before July 2025, by id or name. The provinces of today bear names of former ones. */
export const formerProvinceKind: CellKind = {
  toText: (value, style) => {
    const id = plainText(value);
    return style === 'words' ? (formerProvinces.find((former) => former.id === id)?.name ?? id) : id;
  },
  parse: (cell) => {
    const found = isFormerProvinceId(cell) ? cell : findFormerProvince(cell)?.id;
    if (found !== undefined) return { value: found };
    const nearest = nearestOf(
      cell,
      formerProvinces.map(({ id }) => id),
    );
    const name = formerProvinces.find(({ id }) => id === nearest)?.name;
    return {
      finding: { code: 'province-unknown', params: { found: cell, ...(name === undefined ? {} : { nearest: name }) } },
    };
  },
  choices: formerProvinces.map(({ name }) => name).toSorted(new Intl.Collator('vi').compare),
};
