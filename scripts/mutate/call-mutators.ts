import ts from 'typescript';
import type { Change } from './mutant.ts';
import { replace } from './operator-mutators.ts';

/** Methods that stand for one another in a mutant. */
const exchangedMethods: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
  ['toUpperCase', 'toLowerCase'],
  ['toLowerCase', 'toUpperCase'],
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['indexOf', 'lastIndexOf'],
  ['lastIndexOf', 'indexOf'],
]);

/** Methods whose receiver takes the place of the call. */
const leftOut = new Set([
  'filter',
  'toSorted',
  'toReversed',
  'sort',
  'reverse',
  'slice',
  'trim',
  'trimEnd',
  'trimStart',
  'normalize',
  'replace',
  'replaceAll',
  'concat',
  'flat',
]);

/** Exchanges methods, leaves out those that pick, order or tidy, and drops the question of `a?.b`. */
export function mutateCall(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  if (ts.isPropertyAccessExpression(node) && node.questionDotToken !== undefined) {
    return [replace(node.questionDotToken, '.', source)];
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression: receiver, name } = node.expression;
  const other = exchangedMethods.get(name.text);
  return [
    ...(other === undefined ? [] : [replace(name, other, source)]),
    ...(leftOut.has(name.text) ? [replace(node, receiver.getText(source), source)] : []),
  ];
}
