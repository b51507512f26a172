import type { Plan } from '../../domain/plan.ts';
import { getFormerProvince, getProvince } from '../../domain/province.ts';
import type { FormerProvince, Province } from '../../domain/province.ts';

/** Returns the province a plan was made for, as it was before July 2025; nothing for a national plan. */
export function formerProvinceOfPlan({ place }: Plan): FormerProvince | undefined {
  const { province } = place;
  return province === undefined ? undefined : getFormerProvince(province);
}

/** Returns the province of today that a plan was made for; nothing for a national plan. */
export function provinceOfPlan(plan: Plan): Province | undefined {
  const former = formerProvinceOfPlan(plan);
  return former && getProvince(former.successor);
}
