/** What stands at the head of every JSON file: its day, its licence. */
export type DataHead = Readonly<Record<'generated' | 'licence' | 'today', unknown>>;

/** Returns a JSON file with a record on each line: small, and a change shows as a line in a comparison. */
export function toJsonText(head: DataHead, key: string, records: readonly object[]): string {
  const opening = JSON.stringify(head).slice(0, -1);
  return `${opening},${JSON.stringify(key)}:[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]}\n`;
}
