/**
 * The woven band each product wears in place of a photograph. Like a weaver's draft it is a grid of warp and weft:
 * every row repeats one dash pattern, and the lower half mirrors the upper one. The motif family comes from the group,
 * its proportions from the set, the former province and the id, so a product keeps its band wherever it is shown.
 * It is a pattern and never a picture of the product.
 */

/** Weft rows that look alike, drawn as dashed lines so that the motif repeats by itself across any width. */
export interface BrocadeRow {
  /** Path data: horizontal lines for each row and its mirror image. They begin left of the band where a motif does. */
  readonly d: string;
  /** Dash lengths in threads, beginning with a drawn one. */
  readonly dashes: string;
}

/** A band: rows in the main colour and rows in the second colour, on the ground of the region. */
export interface BrocadePattern {
  readonly main: readonly BrocadeRow[];
  readonly second: readonly BrocadeRow[];
}

/** What a band is woven from. */
export interface BrocadeSeed {
  readonly id: string;
  readonly group: string;
  readonly set: string | undefined;
  readonly former: string;
}

/** Threads across the drawn width and rows from selvedge to selvedge. */
export const brocadeWidth = 240;
export const brocadeHeight = 13;

/** The box that bands are drawn in: rows lie on whole numbers, which is shorter to write on thousands of pages. */
export const brocadeBox = `0 -.5 ${String(brocadeWidth)} ${String(brocadeHeight)}`;

const middle = (brocadeHeight - 1) / 2;

/** Returns which colour a crossing shows: 1 the main one, 2 the second one, 0 the ground. */
type Motif = (x: number, y: number, period: number, turns: Turns) => 0 | 1 | 2;

/** Small numbers drawn from the seed that vary a motif. */
interface Turns {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const motifs: Readonly<Record<string, Motif>> = {
  /** Nested lozenges, steps and ears of rice: the grain of terraced fields. */
  food: (x, y, _period, { a, b, c }) => {
    const distance = [x + y, Math.max(x, y) + (b % 2), x + Math.floor(y * 1.6), Math.abs(x - y) + 1][c] ?? x + y;
    if (distance === middle + a - (c === 1 ? 3 : 0)) return 1;
    if (distance < 2 + (b % 2)) return 2;
    return distance === middle + a + 3 || distance === middle - 2 + (b % 2) ? 1 : 0;
  },
  /** Waves that run along the band. */
  beverages: (x, y, period, { a, b }) => {
    const wave = Math.abs(((x * 2) % period) - period / 2) / 2;
    const height = Math.round(wave + a);
    if (y === height % 7) return 1;
    return (y + 2 + b) % 7 === height % 7 ? 2 : 0;
  },
  /** Leaves on a stem. */
  medicinal: (x, y, _period, { a, b }) => {
    if (y === 0) return x % (3 + b) === 0 ? 2 : 1;
    if (x === y + a || x === y + a + 1) return 1;
    return y < 4 && x === 0 ? 2 : 0;
  },
  /** Interlocking hooks, as on the hems of highland skirts. */
  handicrafts: (x, y, _period, { a, b }) => {
    const ring = Math.max(x, y + a);
    if (ring % 3 === b % 3) return x > y ? 1 : 2;
    return y === middle ? 1 : 0;
  },
  /** Eight-petalled flowers. */
  ornamental: (x, y, _period, { a, b }) => {
    if (x <= 1 && y <= 1) return 2;
    if (x === y && x < 5 + b) return 1;
    return (x === 0 || y === 0) && x + y > 1 && x + y < 4 + a ? 1 : 0;
  },
  /** Stilt-house roofs and mountains. */
  tourism: (x, y, _period, { a, b }) => {
    const roof = middle - y;
    if (x === roof || x === roof + 1 + a) return 1;
    return y < 2 && x < 3 + b ? 2 : 0;
  },
};

/** There are about a thousand different bands; each is woven once. */
const woven = new Map<string, BrocadePattern>();

/** Returns the band of a product. Equal seeds give equal bands. */
export function brocadePattern(seed: BrocadeSeed): BrocadePattern {
  const ofKind = hash(`${seed.group}/${seed.set ?? ''}`);
  const ofPlace = hash(seed.former);
  const ofProduct = hash(seed.id);
  const half = 5 + (ofProduct % 5);
  const turns: Turns = { a: ofKind % 3, b: ofPlace % 3, c: (ofProduct >>> 8) % 4 };
  const key = [seed.group, half, turns.a, turns.b, turns.c].join(' ');
  const pattern = woven.get(key) ?? weave(motifs[seed.group] ?? motifs['food'], half * 2, turns);
  woven.set(key, pattern);
  return pattern;
}

function weave(motif: Motif | undefined, period: number, turns: Turns): BrocadePattern {
  const main = new Map<string, string>();
  const second = new Map<string, string>();
  for (let y = 0; y <= middle; y += 1) {
    const colours = Array.from({ length: period }, (_, thread) =>
      colourAt(motif, Math.min(thread, period - thread), y, period, turns),
    );
    addRow(main, colours, 1, y);
    addRow(second, colours, 2, y);
  }
  return { main: toRows(main), second: toRows(second) };
}

/** The outer row is the selvedge: a plain rhythm that frames every band and differs by product. */
function colourAt(motif: Motif | undefined, x: number, y: number, period: number, turns: Turns): 0 | 1 | 2 {
  if (y === middle) return x % (2 + (turns.c % 3)) === 0 ? 2 : 0;
  return motif?.(x, y, period, turns) ?? 0;
}

/** Adds the lines of a row to those with the same dashes that begin at the same thread. */
function addRow(lines: Map<string, string>, colours: readonly number[], colour: number, y: number): void {
  const drawn = colours.map((value) => value === colour);
  if (!drawn.includes(true)) return;
  const start = drawn.findIndex((on, index) => on && !drawn.at(index - 1));
  const first = start < 0 ? 0 : start;
  const left = first === 0 ? 0 : first - drawn.length;
  const line = (at: number): string => `M${String(left)} ${String(at)}h${String(brocadeWidth - left)}`;
  const dashes = runs([...drawn.slice(first), ...drawn.slice(0, first)]).join(' ');
  const key = `${String(left)}/${dashes}`;
  const both = y === 0 ? line(middle) : line(middle - y) + line(middle + y);
  lines.set(key, (lines.get(key) ?? '') + both);
}

function toRows(lines: ReadonlyMap<string, string>): BrocadeRow[] {
  return Array.from(lines, ([key, d]) => ({ d, dashes: key.slice(key.indexOf('/') + 1) }));
}

/** Returns the lengths of the runs of drawn and undrawn threads; always an even number of them. */
function runs(drawn: readonly boolean[]): readonly number[] {
  const lengths: number[] = [];
  for (const [index, on] of drawn.entries()) {
    if (index > 0 && drawn[index - 1] === on) lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
    else lengths.push(1);
  }
  return lengths.length % 2 === 0 ? lengths : [...lengths, 0];
}

/** FNV-1a: spreads similar ids far apart, and is the same on every machine. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return value >>> 0;
}
