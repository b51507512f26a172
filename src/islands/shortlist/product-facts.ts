import type { CertificateState } from '../../domain/certificate-state.ts';
import { stateOfTerm } from '../../domain/certificate-state.ts';
import type { FactPart } from '../../components/page/fact.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Message } from '../../i18n/message.ts';
import type { FillMessage } from '../fill-message.ts';
import type { ListedRecognition, ShortlistEntry } from './shortlist-file.ts';

/** What is told of a product, in the order of the comparison. */
export const factKeys = [
  'stars',
  'state',
  'made',
  'ends',
  'decision',
  'issuer',
  'producer',
  'kind',
  'place',
  'former',
  'group',
  'set',
  'standards',
  'rights',
  'season',
  'capacity',
  'exports',
  'email',
] as const;

export type FactKey = (typeof factKeys)[number];

/** The facts of a product; a fact without parts is not known. */
export type ProductFacts = Readonly<Record<FactKey, readonly FactPart[]>>;

/** Texts that facts are told in. */
export interface FactTexts {
  readonly stars: Message;
  readonly endsBetween: Message;
  readonly states: Readonly<Record<CertificateState, Message>>;
  /** For states whose day is known, with `{date}`. */
  readonly datedStates: Readonly<Partial<Record<CertificateState, Message>>>;
}

/** How facts are written down. */
export interface FactContext {
  readonly locale: Locale;
  readonly texts: FactTexts;
  readonly fill: FillMessage;
  /** Writes a day: as readers of the language do, or as machines do. */
  readonly writeDay: (day: string) => string;
  /** The day in Viet Nam that states are told for. */
  readonly day: string;
}

/** Returns the recognition that counts on a day. */
export function countingRecognition({ recognitions }: ShortlistEntry, day: string): ListedRecognition {
  const counting = recognitions.find(({ from = '' }) => from <= day) ?? recognitions.at(-1);
  if (counting === undefined) throw new Error('A product has at least one recognition.');
  return counting;
}

/** Returns the state of a product with the day it turns on where that is known, as cards show it. */
export function toStateLabel(entry: ShortlistEntry, context: FactContext): { state: CertificateState; label: string } {
  const { texts, fill, writeDay, day } = context;
  const recognition = countingRecognition(entry, day);
  const state = stateOn(recognition, day);
  const turns = state === 'revoked' ? recognition.revoked : exactEnd(recognition);
  const dated = texts.datedStates[state];
  const label =
    turns === undefined || dated === undefined ? fill(texts.states[state]) : fill(dated, { date: writeDay(turns) });
  return { state, label };
}

/** Returns all that is told of a product. */
export function toFacts(entry: ShortlistEntry, context: FactContext): ProductFacts {
  const { locale, texts, fill, day } = context;
  const recognition = countingRecognition(entry, day);
  const lang = locale === 'vi' ? undefined : 'vi';
  const vietnamese = (text: string | undefined): readonly FactPart[] => (text === undefined ? [] : [{ text, lang }]);
  return {
    stars: own(fill(texts.stars, { stars: recognition.stars })),
    state: own(fill(texts.states[stateOn(recognition, day)])),
    made: own(madeOn(recognition, context)),
    ends: own(endsOn(recognition, context)),
    decision: vietnamese(recognition.decision),
    issuer: vietnamese(recognition.issuer),
    producer: vietnamese(entry.producer?.name),
    kind: own(entry.producer?.kind),
    place: placeParts(vietnamese(entry.commune), entry.province),
    former: placeParts(vietnamese(entry.local), entry.former),
    group: own(entry.group),
    set: own(entry.set),
    standards: own(entry.standards?.join('; ')),
    rights: own(entry.rights?.join('; ')),
    season: own(entry.season),
    capacity: vietnamese(entry.capacity),
    exports: own(entry.exports),
    email: own(entry.producer?.email),
  };
}

/** Returns the parts of a fact as one text. */
export function textOf(parts: readonly FactPart[]): string {
  return parts.map(({ text }) => text).join('');
}

function stateOn(recognition: ListedRecognition, day: string): CertificateState {
  return stateOfTerm(recognition.ends, recognition.revoked, day);
}

function own(text: string | undefined): readonly FactPart[] {
  return text === undefined || text === '' ? [] : [{ text }];
}

function placeParts(local: readonly FactPart[], province: string): readonly FactPart[] {
  return [...local.map((part) => ({ ...part, text: `${part.text}, ` })), { text: province }];
}

function madeOn({ date, year }: ListedRecognition, { writeDay }: FactContext): string | undefined {
  if (date !== undefined) return writeDay(date);
  return year === undefined ? undefined : String(year);
}

function exactEnd({ ends }: ListedRecognition): string | undefined {
  return ends?.from === ends?.until ? ends?.from : undefined;
}

function endsOn({ ends }: ListedRecognition, { texts, fill, writeDay }: FactContext): string | undefined {
  if (ends === undefined) return undefined;
  const from = writeDay(ends.from);
  return ends.from === ends.until ? from : fill(texts.endsBetween, { from, until: writeDay(ends.until) });
}
