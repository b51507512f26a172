import { rawPlanSchema } from './raw-plan.ts';
import type { RawPlan } from './raw-plan.ts';

/** Returns the smallest record that makes a plan, with some keys replaced. */
export function sampleRecord(changes: Readonly<Record<string, unknown>> = {}): RawPlan {
  return rawPlanSchema.parse({
    id: 'can-tho-2022',
    title_vi: 'Kế hoạch OCOP thành phố Cần Thơ năm 2022',
    record_type: 'plan',
    doc: {},
    issuer: { name: 'UBND thành phố Cần Thơ', level: 'province' },
    place: { province: 'Cần Thơ', district: null, commune: null },
    period: { start: '2022-01-01', end: '2022-12-31', label: '2022' },
    sources: [{ url: 'https://bao.example.vn/ke-hoach', publisher: 'Báo Mẫu', role: 'plan', reliability: 'press' }],
    ...changes,
  });
}
