import { isDeepStrictEqual } from 'node:util';
import { factAt, isGroup } from '../../../content-files/facts.ts';
import type { FactPath } from '../../../domain/issue.ts';
import type { SheetRecord } from '../../columns/sheet-page.ts';

/** Puts a value at a path of a record, making groups on the way; nothing takes the value away, and groups it leaves empty. */
export function setAt(record: SheetRecord, path: FactPath, value: unknown): void {
  const [step, ...rest] = path;
  if (step === undefined) return;
  if (rest.length === 0) {
    if (value === undefined) Reflect.deleteProperty(record, step);
    else record[step] = value;
    return;
  }
  const inner = record[step];
  const group = isGroup(inner) ? (inner as SheetRecord) : {};
  setAt(group, rest, value);
  if (Object.keys(group).length === 0) Reflect.deleteProperty(record, step);
  else record[step] = group;
}

/** Whether a value is there and says something else than the new one. */
export function differs(record: SheetRecord, path: FactPath, value: unknown): boolean {
  const old = factAt(record, path);
  return old !== undefined && !isDeepStrictEqual(old, value);
}

/** Returns a value as a message shows it: on one line and not too long. */
export function shownValue(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value ?? '');
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= 80 ? line : `${line.slice(0, 79)}…`;
}
