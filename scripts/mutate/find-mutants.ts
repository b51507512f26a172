import ts from 'typescript';
import { mutateCall } from './call-mutators.ts';
import { mutateLiteral } from './literal-mutators.ts';
import type { Change, Mutant } from './mutant.ts';
import { mutateOperator } from './operator-mutators.ts';
import { mutateStatement } from './statement-mutators.ts';

const mutators = [mutateOperator, mutateLiteral, mutateCall, mutateStatement];

/** Returns every mutant of a file's code, in the order of the text; imports and types bring none. */
export function findMutants(file: string, text: string): readonly Mutant[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const changes: Change[] = [];
  const visit = (node: ts.Node): void => {
    if (isWithoutCode(node)) return;
    for (const mutate of mutators) changes.push(...mutate(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  const different = new Map(changes.map((change) => [Object.values(change).join('\0'), change]));
  return [...different.values()]
    .map((change) => toMutant(file, source, change))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function isWithoutCode(node: ts.Node): boolean {
  return (
    ts.isTypeNode(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isImportDeclaration(node) ||
    (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
  );
}

function toMutant(file: string, source: ts.SourceFile, change: Change): Mutant {
  const { character, line } = source.getLineAndCharacterOfPosition(change.start);
  return {
    ...change,
    file,
    line: line + 1,
    column: character + 1,
    before: source.text.slice(change.start, change.end),
  };
}
