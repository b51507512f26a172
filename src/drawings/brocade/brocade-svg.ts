import type { EconomicRegionId } from '../../domain/province.ts';
import { brocadeBox, brocadePattern } from './brocade-pattern.ts';
import type { BrocadePattern, BrocadeRow, BrocadeSeed } from './brocade-pattern.ts';

/** Thousands of products share a thousand bands. */
const drawn = new WeakMap<BrocadePattern, Map<EconomicRegionId, string>>();

/**
 * Returns the woven band of a product as SVG. Decoration: it says nothing that the text beside it does not. All that goes
 * into it are numbers of ours and the id of a region.
 */
export function brocadeSvg(seed: BrocadeSeed, region: EconomicRegionId): string {
  const pattern = brocadePattern(seed);
  const ofRegions = drawn.get(pattern) ?? new Map<EconomicRegionId, string>();
  drawn.set(pattern, ofRegions);
  const svg = ofRegions.get(region) ?? draw(pattern, region);
  ofRegions.set(region, svg);
  return svg;
}

function draw({ main, second }: BrocadePattern, region: EconomicRegionId): string {
  const box = `viewBox="${brocadeBox}" preserveAspectRatio="xMidYMid slice"`;
  return `<svg class="brocade" data-region="${region}" ${box} aria-hidden="true">${group(main)}${group(second)}</svg>`;
}

function group(rows: readonly BrocadeRow[]): string {
  return `<g>${rows.map(({ d, dashes }) => `<path d="${d}" stroke-dasharray="${dashes}"/>`).join('')}</g>`;
}
