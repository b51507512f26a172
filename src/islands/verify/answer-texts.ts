import { endRangeOf } from '../../domain/term.ts';
import type { CodeMeaning } from '../../domain/product-code.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { labelOf, sentenceOf } from '../../i18n/state-text.ts';
import type { Hint, Row } from '../../verify/look-up.ts';
import type { Act, KnownRecognition } from '../../verify/register.ts';
import { codeSentence } from './code-sentence.ts';
import type { RowKey, VerifyOptions, VerifyTexts } from './verify-options.ts';

/** A fact of an answer. Vietnamese names say so on a page of another language. */
export interface AnswerFact {
  readonly key: RowKey;
  readonly text: string;
  readonly vietnamese?: boolean;
}

/** Turns what is known into words. No DOM. */
export class AnswerTexts {
  readonly #options: VerifyOptions;
  readonly #texts: VerifyTexts;

  constructor(options: VerifyOptions, texts: VerifyTexts) {
    this.#options = options;
    this.#texts = texts;
  }

  /** Returns the short text of a row's state. */
  label({ current, state }: Row): string {
    const facts = { range: endRangeOf(current), revoked: current.revoked };
    return labelOf(state, facts, this.#texts.labels, this.#options.locale);
  }

  /** Returns the sentence of a row's state. */
  sentence({ current, state }: Row): string {
    const facts = { ...current, range: endRangeOf(current), revoked: current.revoked };
    return sentenceOf(state, facts, this.#texts.sentences, this.#options.locale);
  }

  /** Returns the facts to compare with the label; each stands there, also where no source gives it. */
  facts({ current, earlier, product }: Row): readonly AnswerFact[] {
    const { notGiven } = this.#texts;
    const named = (key: RowKey, text: string | undefined): AnswerFact =>
      text === undefined ? { key, text: notGiven } : { key, text, vietnamese: true };
    return [
      { key: 'stars', text: this.#texts.stars.replace('{stars}', String(current.stars)) },
      named('producer', product.producer),
      current.decision === undefined
        ? { key: 'decision', text: notGiven }
        : { key: 'decision', text: current.decision },
      this.#issuer(current),
      { key: 'made', text: this.#made(current) ?? notGiven },
      { key: 'ends', text: this.#ends(current) ?? notGiven },
      ...(current.code === undefined ? [] : [{ key: 'code', text: current.code } as const]),
      ...(earlier === undefined ? [] : [{ key: 'earlier', text: this.describe(earlier) } as const]),
    ];
  }

  /** Returns what is said of a decision that a later one followed. */
  earlier(recognition: KnownRecognition): string {
    return this.#texts.earlier
      .replace('{stars}', String(recognition.stars))
      .replace('{made}', this.#made(recognition) ?? this.#texts.notGiven);
  }

  /** Returns a decision in one line: number, issuer, day. */
  describe(act: Act): string {
    return [act.decision, this.#issuer(act).text, this.#made(act)].filter((part) => part !== undefined).join(', ');
  }

  /** Returns a hint in one line. */
  hint(hint: Hint): string {
    if (hint.kind === 'decision') return this.describe(hint.act);
    return hint.kind === 'code' ? hint.code : hint.name;
  }

  /** Returns what the two digits at the front of a code mean. */
  code(meaning: CodeMeaning): string {
    const { code, key, provinces, year } = codeSentence(meaning);
    const values: Readonly<Record<string, string | undefined>> = { code, year, ...provinces };
    return this.#texts.code[key].replace(/\{(\w+)\}/gu, (placeholder, name: string) => {
      const value = values[name];
      return value === undefined ? placeholder : (this.#options.provinces[value] ?? value);
    });
  }

  #issuer({ issuer, level }: Act): AnswerFact {
    if (issuer !== undefined) return { key: 'issuer', text: issuer, vietnamese: true };
    return { key: 'issuer', text: level === undefined ? this.#texts.notGiven : this.#texts.levels[level] };
  }

  #made({ date, year }: Act): string | undefined {
    if (date !== undefined) return formatDate(date, this.#options.locale);
    return year === undefined ? undefined : String(year);
  }

  #ends(recognition: KnownRecognition): string | undefined {
    const range = endRangeOf(recognition);
    if (range === undefined) return undefined;
    const [from, until] = [range.from, range.until].map((day) => formatDate(day, this.#options.locale));
    if (from === until) return from;
    return this.#texts.endsBetween.replace('{from}', from ?? '').replace('{until}', until ?? '');
  }
}
