import type { z } from 'zod';
import type { FactPath, Finding } from '../domain/issue.ts';
import { customFinding } from './custom-findings.ts';
import { factAt } from './facts.ts';
import { withHiddenIssues } from './hidden-issues.ts';
import { choiceNamed } from './choice-names.ts';
import { nearestOf } from './nearest.ts';
import { keysAt } from './schema-keys.ts';
import { formatFinding, typeFinding } from './value-findings.ts';

/** What is wrong at a path of the facts. `part` says whether the key or the value is to be pointed at. */
export interface PathFinding {
  readonly finding: Finding;
  readonly path: FactPath;
  readonly part: 'key' | 'value';
}

/** Facts judged by their schema: parsed when they fit, else everything that is wrong with them. */
export interface JudgedFacts<T> {
  readonly facts: T | undefined;
  readonly findings: readonly PathFinding[];
}

/** Returns the facts as their schema types them, or all that is wrong; `written` gives a value as its author wrote it. */
export function judgeFacts<T>(
  schema: z.ZodType<T>,
  value: unknown,
  written: (path: FactPath) => string,
): JudgedFacts<T> {
  const result = schema.safeParse(value);
  if (result.success) return { facts: result.data, findings: [] };
  const issues = withHiddenIssues(schema, value, result.error.issues);
  return { facts: undefined, findings: issues.flatMap((issue) => toFindings(issue, { schema, value, written })) };
}

interface Context {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
  readonly written: (path: FactPath) => string;
}

function toFindings(issue: z.core.$ZodIssue, context: Context): PathFinding[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const value = factAt(context.value, path);
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(context.schema, path);
    return issue.keys.map((key) => keyFinding(key, [...path, key], allowed));
  }
  if (issue.code === 'invalid_key') {
    return [keyFinding(String(path.at(-1)), path, allowedKeys(issue))];
  }
  if (issue.code === 'invalid_union') return unionFindings(issue, path, context);
  const key = nameOf(path);
  if (value === undefined && issue.code !== 'custom') {
    return [{ finding: { code: 'key-missing', params: { key } }, path, part: 'value' }];
  }
  if (value === null && issue.code !== 'custom') {
    return [{ finding: { code: 'value-missing', params: { key } }, path, part: 'value' }];
  }
  // Words without any key: the file as a whole has no name that a message could use.
  if (path.length === 0 && issue.code === 'invalid_type') {
    return [{ finding: { code: 'yaml-broken', params: { found: context.written(path) } }, path, part: 'value' }];
  }
  return [{ finding: valueFinding(issue, path, value, context.written), path, part: 'value' }];
}

function valueFinding(issue: z.core.$ZodIssue, path: FactPath, value: unknown, written: Context['written']): Finding {
  const key = nameOf(path);
  const found = written(path);
  switch (issue.code) {
    case 'custom':
      return customFinding(issue, path, written);
    case 'invalid_type':
      return typeFinding(issue.expected, key, value, found);
    case 'invalid_value':
      return choiceFinding(key, found, issue.values.map(String));
    case 'invalid_format':
      return formatFinding(key, found);
    case 'too_small':
      if (issue.origin === 'string') return { code: 'text-empty', params: { key } };
      if (issue.origin === 'array') return { code: 'list-empty', params: { key } };
      return { code: 'number-too-small', params: { key, found, limit: String(issue.minimum) } };
    case 'too_big':
      if (issue.origin === 'string') return tooLong(key, value, issue.maximum);
      return { code: 'number-too-large', params: { key, found, limit: String(issue.maximum) } };
    default:
      return { code: 'value-malformed', params: { key, found } };
  }
}

function tooLong(key: string, value: unknown, limit: number | bigint): Finding {
  const found = typeof value === 'string' ? value.trim().length : 0;
  return { code: 'text-too-long', params: { key, found: String(found), limit: String(limit) } };
}

function choiceFinding(key: string, found: string, allowed: readonly string[]): Finding {
  if (key === 'stars') return { code: 'star-rating-unknown', params: { found } };
  return { code: 'value-not-allowed', params: { key, found, allowed, ...choice(key, found, allowed) } };
}

function choice(key: string, found: string, allowed: readonly string[]): { nearest?: string } {
  const named = choiceNamed(key, found);
  return named === undefined ? suggestion(found, allowed) : { nearest: named };
}

function keyFinding(key: string, path: FactPath, allowed: readonly string[]): PathFinding {
  const finding: Finding = { code: 'key-unknown', params: { found: key, allowed, ...suggestion(key, allowed) } };
  return { finding, path, part: 'key' };
}

function allowedKeys(issue: z.core.$ZodIssueInvalidKey): readonly string[] {
  return issue.issues.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));
}

/** A value that fits none of several shapes: the first shape that got furthest tells most about it. */
function unionFindings(issue: z.core.$ZodIssueInvalidUnion, path: FactPath, context: Context): PathFinding[] {
  const deepest = issue.errors.toSorted((a, b) => depthOf(b) - depthOf(a))[0] ?? [];
  const inner = deepest.map((error) => ({ ...error, path: [...path, ...error.path] }));
  const findings = inner.flatMap((error) => toFindings(error, context));
  const key = nameOf(path);
  const unknown: Finding = { code: 'value-malformed', params: { key, found: context.written(path) } };
  return findings.length > 0 ? findings : [{ finding: unknown, path, part: 'value' }];
}

function depthOf(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length));
}

/** Returns the key a path ends with, so `recognitions[0].stars` → `stars` and `aliases[2]` → `aliases`. */
function nameOf(path: FactPath): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

function suggestion(found: string, allowed: readonly string[]): { nearest?: string } {
  const nearest = nearestOf(found, allowed);
  return nearest === undefined ? {} : { nearest };
}
