import { readFileSync } from 'node:fs';
import type { EconomicRegionId } from '../../../domain/province.ts';

/** The colours of the site, read from its styles so that a picture cannot differ from the page it belongs to. */

/** The yarns of a band. */
export interface Yarns {
  readonly ground: string;
  readonly main: string;
  readonly second: string;
}

const weave = readStyle('weave.css');
const tokens = readStyle('tokens.css');

function readStyle(file: string): string {
  return readFileSync(new URL(`../../../styles/${file}`, import.meta.url), 'utf8');
}

/** Returns the yarns of a region; those of the site where there is none. */
export function yarnsOf(region: EconomicRegionId | undefined): Yarns {
  const selector = region === undefined ? '.brocade {' : `.brocade[data-region="${region}"] {`;
  // The first region wears the yarns of the site.
  const start = weave.includes(selector) ? weave.indexOf(selector) : weave.indexOf('.brocade {');
  const rule = weave.slice(start, weave.indexOf('}', start));
  return {
    ground: colourIn(rule, 'weave-ground'),
    main: colourIn(rule, 'weave-main'),
    second: colourIn(rule, 'weave-second'),
  };
}

/** Returns a pigment of the palette, such as `giay-do`. */
export function pigment(name: string): string {
  return colourIn(tokens, name);
}

function colourIn(rule: string, name: string): string {
  const colour = new RegExp(String.raw`--${name}:\s*(#[0-9a-f]{6})\b`, 'u').exec(rule)?.[1];
  if (colour === undefined) throw new Error(`The styles have no colour “${name}”.`);
  return colour;
}
