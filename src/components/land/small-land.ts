import type { ProvinceId } from '../../domain/province.ts';
import { archipelagos, tilePlaces } from './tile-grid.ts';
import type { TilePlace } from './tile-grid.ts';

/** Where a province lies, for a diagram too small for names. */
export interface SmallLand {
  readonly href: string;
  /** Says what the diagram shows; it is the text of the link. */
  readonly label: string;
  readonly place: TilePlace;
  readonly islands: readonly { readonly name: string; readonly place: TilePlace }[];
}

/** Side of a tile in the drawing, whose unit is the distance from one tile to the next. */
export const tileSide = 0.86;

/** All tiles as one path: a dashed line for each run of neighbours in a row, which is a fifth of the bytes of squares. */
export const tilePath: string = drawTiles();

function drawTiles(): string {
  const places = [...tilePlaces.values(), ...archipelagos.map(({ place }) => place)];
  const isTile = (column: number, row: number): boolean =>
    places.some((place) => place.column === column && place.row === row);
  return places
    .filter(({ column, row }) => !isTile(column - 1, row))
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map(({ column, row }) => {
      let end = column;
      while (isTile(end + 1, row)) end += 1;
      return `M${String(column - 1)} ${String(row - 1 + tileSide / 2)}h${String(end - column + 1)}`;
    })
    .join('');
}

/** Returns the place of a province in the diagram. */
export function tilePlaceOf(id: ProvinceId): TilePlace {
  const place = tilePlaces.get(id);
  if (place === undefined) throw new Error(`The diagram has no tile for ${id}.`);
  return place;
}
