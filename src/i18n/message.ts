/** A text with `{name}` placeholders, or one text for each plural form a language has. */
export type Message = string | PluralMessage;

/** Plural forms by CLDR category; `{count}` stands for the number. */
export interface PluralMessage {
  /** Said of nothing in every language, as `=0` of ICU messages: “no products yet” rather than “0 products”. */
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

type PlaceholderNames<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderNames<Rest>
  : never;

/** The names of the values a message needs. */
export type ParameterNames<M> = M extends string
  ? PlaceholderNames<M>
  : M extends { readonly other: infer Other extends string }
    ? PlaceholderNames<Other> | 'count'
    : never;

/** The values a message needs: a number for `count`, text or numbers for the rest. */
export type MessageParameters<M> = {
  readonly [Name in ParameterNames<M>]: Name extends 'count' ? number : string | number;
};

/** A dictionary with the same keys as another one and a message under each. */
export type DictionaryLike<Source> = { readonly [Key in keyof Source]: Message };
