import type { FormerProvinceId, ProvinceId } from '../../domain/province.ts';
import type { Shade, TilePlace } from './tile-grid.ts';

/** A province in the diagram of the country. */
export interface LandTile {
  readonly id: ProvinceId;
  readonly href: string;
  readonly name: string;
  readonly number: string;
  readonly shade: Shade;
  readonly place: TilePlace;
  /** The former provinces inside it, for the tooltip. */
  readonly former: string | undefined;
  /** The former provinces inside it; one that was not merged holds itself. */
  readonly units: readonly LandUnit[];
}

/** A former province inside a tile. */
export interface LandUnit {
  readonly id: FormerProvinceId;
  readonly href: string;
  readonly name: string;
  readonly number: string;
}

/** The diagram of the country. */
export interface LandDiagram {
  readonly tiles: readonly LandTile[];
  readonly islands: readonly { readonly name: string; readonly place: TilePlace }[];
}
