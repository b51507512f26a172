import { datasetIds } from '../../open-data/data-file.ts';
import type { DatasetId } from '../../open-data/data-file.ts';

/** What changed between two exports, record by record and field by field. */

/** A record of an export as its JSON file has it. */
export type ExportedRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/** The records of an export by data set. */
export type ExportedRecords = Readonly<Record<DatasetId, readonly ExportedRecord[]>>;

/** A field with its value before and after; a value that was not there is absent. */
export interface ChangedField {
  readonly field: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface ChangedRecord {
  readonly id: string;
  readonly fields: readonly ChangedField[];
}

export interface ChangesOfSet {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Records that go by another id now; the old one is among their former ids. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  readonly changed: readonly ChangedRecord[];
}

export type ChangeList = Readonly<Record<DatasetId, ChangesOfSet>>;

/** Returns what changed from one export to the next. */
export function listChanges(before: ExportedRecords, after: ExportedRecords): ChangeList {
  return Object.fromEntries(datasetIds.map((id) => [id, changesOf(before[id], after[id])])) as Record<
    DatasetId,
    ChangesOfSet
  >;
}

function changesOf(before: readonly ExportedRecord[], after: readonly ExportedRecord[]): ChangesOfSet {
  const old = new Map(before.map((record) => [record.id, record]));
  const ids = new Set(after.map(({ id }) => id));
  const renamed = after.flatMap((record) => {
    if (old.has(record.id)) return [];
    const from = formerIdsOf(record).find((id) => old.has(id) && !ids.has(id));
    return from === undefined ? [] : [{ from, to: record.id }];
  });
  const oldIdOf = new Map(renamed.map(({ from, to }) => [to, from]));
  const gone = new Set(renamed.map(({ from }) => from));
  return {
    added: after.filter(({ id }) => !old.has(id) && !oldIdOf.has(id)).map(({ id }) => id),
    removed: before.filter(({ id }) => !ids.has(id) && !gone.has(id)).map(({ id }) => id),
    renamed,
    changed: after.flatMap((record) => {
      const previous = old.get(oldIdOf.get(record.id) ?? record.id);
      const fields = previous === undefined ? [] : changedFields(previous, record);
      return fields.length === 0 ? [] : [{ id: record.id, fields }];
    }),
  };
}

function formerIdsOf(record: ExportedRecord): readonly string[] {
  const former = record['formerIds'];
  return Array.isArray(former) ? former.filter((id) => typeof id === 'string') : [];
}

function changedFields(before: ExportedRecord, after: ExportedRecord): ChangedField[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => name !== 'id' && canonical(before[name]) !== canonical(after[name]))
    .map((field) => ({
      field,
      ...(field in before ? { before: before[field] } : {}),
      ...(field in after ? { after: after[field] } : {}),
    }));
}

/** Returns a text that is the same for values that differ in nothing but the order of their keys. */
function canonical(value: unknown): string {
  if (value === undefined) return '';
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
