import type { z } from 'zod';
import { factAt, isGroup } from './facts.ts';

/**
 * A schema judges how facts fit together only once each fact is well-formed, so a wrong star would hide a set in the
 * wrong group. Here the malformed facts are replaced by something well-formed, in several ways, and what is wrong
 * every time is wrong whatever the right value is: no fault is invented, and editors see all faults in one run.
 */

const mostTrials = 12;
const mostRounds = 5;

/** Rules of `domain` about one fact alone; all the other rules are about how facts fit together. */
const rulesOfForm: ReadonlySet<string> = new Set([
  'date-invalid',
  'date-implausible',
  'id-invalid',
  'address-invalid',
  'gtin-check-digit-wrong',
  'province-unknown',
]);

/** Issues about the form of a text or a number, after which a schema goes on judging. */
const issuesOfForm: ReadonlySet<string> = new Set(['invalid_format', 'too_small', 'too_big', 'not_multiple_of']);

/** Returns all that is wrong with a value: the given issues of its form, and the rules it breaks in any case. */
export function withHiddenIssues(
  schema: z.core.$ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): readonly z.core.$ZodIssue[] {
  const blocking = issues.filter(isBlocking);
  if (blocking.length === 0) return issues;
  const trials = Math.min(mostTrials, Math.max(...blocking.map((issue) => replacementsFor(issue, value).length)));
  let common = brokenRules(schema, value, 0);
  for (let trial = 1; trial < trials; trial += 1) common = keepShared(common, brokenRules(schema, value, trial));
  return [...issues.filter((issue) => !isRelation(issue)), ...common.values()];
}

function keepShared<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): Map<string, T> {
  return new Map([...a].filter(([key]) => b.has(key)));
}

function ruleOf(issue: z.core.$ZodIssue): string | undefined {
  return issue.code === 'custom' ? String(issue.params?.['code']) : undefined;
}

function isRelation(issue: z.core.$ZodIssue): boolean {
  const rule = ruleOf(issue);
  return rule !== undefined && !rulesOfForm.has(rule);
}

/** Whether an issue keeps the schema from judging on, or makes it compare with what is no day. */
function isBlocking(issue: z.core.$ZodIssue): boolean {
  const rule = ruleOf(issue);
  return rule === undefined ? !issuesOfForm.has(issue.code) : rule === 'date-invalid';
}

function brokenRules(schema: z.core.$ZodType, value: unknown, trial: number): Map<string, z.core.$ZodIssue> {
  const mended: unknown = structuredClone(value);
  const replaced = new Set<string>();
  let issues = judge(schema, mended);
  for (let round = 0; round < mostRounds && issues.some(isBlocking); round += 1) {
    for (const issue of issues.filter(isBlocking)) {
      if (issue.path.length === 0 && issue.code !== 'unrecognized_keys') return new Map();
      const path = issue.path.join('.');
      replace(mended, issue, trial, replaced.has(path));
      replaced.add(path);
    }
    issues = judge(schema, mended);
  }
  const rules = issues.filter((issue) => {
    // Without a readable list of sources every reference to one would look wrong.
    if (ruleOf(issue) === 'source-unknown' && replaced.has('sources')) return false;
    return isRelation(issue) && !replaced.has(issue.path.join('.'));
  });
  return new Map(rules.map((issue) => [`${issue.path.join('.')} ${ruleOf(issue) ?? ''}`, issue]));
}

function judge(schema: z.core.$ZodType, value: unknown): readonly z.core.$ZodIssue[] {
  const result = (schema as z.ZodType).safeParse(value);
  return result.success ? [] : result.error.issues;
}

const removed = Symbol('removed');

function replacementsFor(issue: z.core.$ZodIssue, root: unknown): readonly unknown[] {
  const value = factAt(root, stepsOf(issue.path));
  const without = value === undefined ? [] : [removed];
  if (issue.code === 'custom') return ['2000-01-01', '2090-01-01', ...without];
  if (issue.code === 'invalid_value') return [...issue.values, ...without];
  if (issue.code !== 'invalid_type') return [removed];
  switch (issue.expected) {
    case 'string':
      return [typeof value === 'number' ? String(value) : `?${issue.path.join('.')}`, ...without];
    case 'number':
    case 'int':
      return [1, ...without];
    case 'boolean':
      return [true, false, ...without];
    case 'array':
      return [[], ...without];
    case 'object':
    case 'record':
      return [{}, ...without];
    default:
      return [removed];
  }
}

/** `again` says that taking the fact away was tried and is no way out: its group cannot do without it. */
function replace(root: unknown, issue: z.core.$ZodIssue, trial: number, again: boolean): void {
  if (issue.code === 'unrecognized_keys') {
    const group = factAt(root, stepsOf(issue.path));
    if (isGroup(group)) for (const key of issue.keys) Reflect.deleteProperty(group, key);
    return;
  }
  const parent = factAt(root, stepsOf(issue.path.slice(0, -1)));
  const key = issue.path.at(-1);
  const replacements = replacementsFor(issue, root).filter((replacement) => !again || replacement !== removed);
  const replacement = replacements.length === 0 ? removed : replacements[trial % replacements.length];
  if (typeof parent !== 'object' || parent === null || key === undefined) return;
  // An item of a list stays as a gap: taking it out would move the items after it to other paths.
  if (replacement === removed) Reflect.deleteProperty(parent, key);
  else Reflect.set(parent, key, structuredClone(replacement));
}

function stepsOf(path: readonly PropertyKey[]): (string | number)[] {
  return path.filter((step) => typeof step !== 'symbol');
}
