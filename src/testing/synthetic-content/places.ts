import { formerProvinces } from '../../domain/province.ts';
import type { FormerProvince, FormerProvinceId } from '../../domain/province.ts';
import type { Random } from '../random.ts';
import { placeName } from './brand-name.ts';
import { pickOne } from './shares.ts';

/** A made-up district with its communes, some of which were merged in July 2025. */
export interface District {
  readonly name: string;
  readonly communes: readonly string[];
}

export type Districts = ReadonlyMap<FormerProvinceId, readonly District[]>;

/** Districts and communes of a province before July 2025, as many as the country had on average. */
const districtsPerProvince = 11;
const communesPerDistrict = 15;

/** Returns districts for every former province. */
export function makeDistricts(random: Random): Districts {
  return new Map(
    formerProvinces.map((province: FormerProvince) => [
      province.id,
      Array.from({ length: districtsPerProvince }, () => makeDistrict(random)),
    ]),
  );
}

function makeDistrict(random: Random): District {
  const kind = random.below(10);
  const name = placeName(random);
  return {
    name: kind === 0 ? `Thành phố ${name}` : kind === 1 ? `Thị xã ${name}` : name,
    communes: Array.from({ length: communesPerDistrict }, (_, index) => makeCommune(kind, index, random)),
  };
}

function makeCommune(kind: number, index: number, random: Random): string {
  if (kind < 2) return index < 4 ? `phường ${index + 1}` : `phường ${placeName(random)}`;
  return index === 0 ? `thị trấn ${placeName(random)}` : `xã ${placeName(random)}`;
}

/** A place as the facts of a page hold it. */
export interface SyntheticOrigin {
  readonly former: FormerProvinceId;
  readonly district?: string;
  readonly commune?: string;
  readonly now?: { readonly commune: string };
}

/** Returns a place in a province, as exactly as decisions usually name it. */
export function pickPlace(former: FormerProvinceId, districts: Districts, random: Random): SyntheticOrigin {
  const district = pickOne(districts.get(former) ?? [], random);
  const commune = pickOne(district.communes, random);
  const exactness = random.below(100);
  if (exactness < 6) return { former };
  if (exactness < 30) return { former, district: district.name };
  if (exactness < 80) return { former, district: district.name, commune };
  return { former, district: district.name, commune, now: { commune } };
}
