import { nearestOf } from '../../../content-files/nearest.ts';
import { factAt, listAt, textAt } from '../../../content-files/facts.ts';
import { toOneTonePlacement } from '../../../domain/tone-placement.ts';
import { toFolded } from '../../../domain/vietnamese-text.ts';
import type { SheetRecord } from '../../columns/sheet-page.ts';

interface KnownProducer {
  readonly id: string;
  readonly name: string;
  readonly former: unknown;
}

/** A producer as its page has it or is going to have it. */
export interface KnownPage {
  readonly id: string;
  readonly record: SheetRecord;
}

/** Finds producers by what cells call them. */
export interface ProducerLookup {
  readonly find: (text: string, former: unknown) => readonly { readonly id: string }[];
}

/** Producers by id and by every name people use for them. */
export class ProducerIndex implements ProducerLookup {
  readonly #byName = new Map<string, KnownProducer[]>();
  readonly #ids = new Map<string, KnownProducer>();
  readonly #byOwnPart = new Map<string, string>();

  constructor(known: readonly KnownPage[]) {
    for (const page of known) this.add(page);
  }

  /** Makes a producer known, by its id, names and short forms. */
  add({ id, record }: KnownPage): void {
    const name = textAt(record, ['name']) ?? id;
    const producer = { id, name, former: factAt(record, ['origin', 'former']) };
    this.#ids.set(id, producer);
    this.#byOwnPart.set(ownPart(name), name);
    const names = [name, textAt(record, ['shortName']), ...listAt(record, ['aliases'])];
    for (const text of new Set(names.filter((alias) => typeof alias === 'string').map(producerKey))) {
      this.#byName.set(text, [...(this.#byName.get(text) ?? []), producer]);
    }
  }

  /** Returns the producers a cell may mean; those of the same province stand for all where there are any. */
  find(text: string, former: unknown): readonly KnownProducer[] {
    const byId = this.#ids.get(text);
    if (byId !== undefined) return [byId];
    const found = this.#byName.get(producerKey(text)) ?? [];
    const near = found.filter((producer) => producer.former === former);
    return near.length > 0 ? near : found;
  }

  /** Returns the name of a producer whose name differs by a few letters, or nothing. */
  similar(text: string): string | undefined {
    const nearest = nearestOf(ownPart(text), this.#byOwnPart.keys());
    return nearest === undefined ? undefined : this.#byOwnPart.get(nearest);
  }

  /** Returns the nearest id, for a text that looks like one. */
  nearestId(text: string): string | undefined {
    return nearestOf(text, this.#ids.keys());
  }
}

const abbreviations: readonly (readonly [RegExp, string])[] = [
  [/\bcty\b/gu, 'cong ty'],
  [/\bhop tac xa\b/gu, 'htx'],
  [/\bto hop tac\b/gu, 'tht'],
  [/\bho kinh doanh\b|\bhkd\b/gu, 'hkd'],
  [/\bcong ty co phan\b/gu, 'cong ty cp'],
  [/\btnhh mot thanh vien\b|\btnhh 1 tv\b|\btnhh 1 thanh vien\b/gu, 'tnhh mtv'],
  [/\bdoanh nghiep tu nhan\b/gu, 'dntn'],
];

/** Two spellings of a producer's name that differ in marks, signs or legal abbreviations are one. */
function producerKey(name: string): string {
  const folded = toFolded(toOneTonePlacement(name));
  return abbreviations.reduce((text, [form, short]) => text.replace(form, short), folded).replaceAll(' ', '-');
}

/** Returns a name without its legal form: two companies are not alike because both are “Công ty TNHH”. */
function ownPart(name: string): string {
  return producerKey(name).replace(/^(?:(?:cong-ty|tnhh|cp|mtv|htx|tht|hkd|dntn|co-so|ho)-)+/u, '');
}
