import type { Message } from '../../i18n/message.ts';
import type { FillMessage } from '../fill-message.ts';
import { toMailLink } from './mail-link.ts';
import type { ShortlistEntry } from './shortlist-file.ts';

/** Texts of a letter to a producer. */
export interface LetterTexts {
  /** With `{name}`. */
  readonly subject: Message;
  /** With `{producer}` and `{products}`. */
  readonly body: Message;
}

/** Returns a link to a letter that asks a producer about its products of the list; nothing where no address is known. */
export function toProducerLetter(
  entry: ShortlistEntry,
  list: readonly ShortlistEntry[],
  texts: LetterTexts,
  fill: FillMessage,
  addressOf: (id: string) => string,
): string | undefined {
  const { producer } = entry;
  if (producer?.email === undefined) return undefined;
  const same = list.filter((other) => other.id === entry.id || other.producer?.email === producer.email);
  const products = same.map(({ id, name }) => `- ${name}\n  ${addressOf(id)}`).join('\n');
  return toMailLink({
    to: producer.email,
    subject: fill(texts.subject, { name: entry.name }),
    body: fill(texts.body, { producer: producer.name, products }),
  });
}
