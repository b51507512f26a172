/** A producer as it stands in a list. The name is Vietnamese in every language. */
export interface ProducerRow {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly kind: string;
  readonly place: string;
  readonly count: string;
}
