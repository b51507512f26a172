import ts from 'typescript';
import type { Change } from './mutant.ts';
import { replace } from './operator-mutators.ts';

/** Removes statements, turns conditions round, and returns nothing in the place of a value. */
export function mutateStatement(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  if (ts.isIfStatement(node)) return [negate(node.expression, source), replace(node.expression, 'false', source)];
  if (ts.isConditionalExpression(node)) return [negate(node.condition, source)];
  if (ts.isWhileStatement(node)) return [replace(node.expression, 'false', source)];
  if (ts.isExpressionStatement(node)) return isDirective(node) ? [] : [replace(node, ';', source)];
  if (ts.isThrowStatement(node) || ts.isContinueStatement(node) || ts.isBreakStatement(node)) {
    // Without its way out, a loop that has no condition would never end.
    return ts.isBreakStatement(node) && ts.isCaseClause(node.parent) ? [] : [replace(node, ';', source)];
  }
  if (ts.isReturnStatement(node) && node.expression !== undefined) return emptied(node.expression, source);
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return emptied(node.body, source);
  if (ts.isArrayLiteralExpression(node)) return dropElements(node, source);
  return [];
}

function negate(node: ts.Expression, source: ts.SourceFile): Change {
  return replace(node, `!(${node.getText(source)})`, source);
}

function isDirective(node: ts.ExpressionStatement): boolean {
  return ts.isStringLiteral(node.expression);
}

/** Values that other mutators change already are left to them. */
function emptied(node: ts.Expression, source: ts.SourceFile): readonly Change[] {
  const text = node.getText(source);
  const leftToOthers =
    ['true', 'false', 'undefined', 'null', '[]', "''"].includes(text) || ts.isStringLiteralLike(node);
  if (leftToOthers || ts.isNumericLiteral(node)) return [];
  if (ts.isArrayLiteralExpression(node)) return [replace(node, '[]', source)];
  return [replace(node, 'undefined', source)];
}

/** Leaves out one element of a list at a time; texts and spreads are emptied elsewhere. */
function dropElements({ elements }: ts.ArrayLiteralExpression, source: ts.SourceFile): readonly Change[] {
  if (elements.length < 2) return [];
  return elements
    .filter((element) => ts.isObjectLiteralExpression(element) || ts.isArrayLiteralExpression(element))
    .map((element) => replace(element, '...[]', source));
}
