import ts from 'typescript';
import type { Change } from './mutant.ts';

/** What an operator is changed to: the boundary, the opposite, the other of a pair. */
const exchanged: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '==': ['!='],
  '!=': ['=='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '+=': ['-='],
  '-=': ['+='],
  '&': ['|'],
  '|': ['&'],
  '<<': ['>>'],
  '>>': ['<<'],
  '>>>': ['<<'],
};

/** Exchanges binary operators, drops fallbacks (`a ?? b` becomes `a`, then `b`), flips `!x`, `++` and `--`. */
export function mutateOperator(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  if (ts.isBinaryExpression(node)) return mutateBinary(node, source);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return [replace(node, node.operand.getText(source), source)];
  }
  if (ts.isPrefixUnaryExpression(node) || ts.isPostfixUnaryExpression(node)) return mutateStep(node, source);
  return [];
}

function mutateBinary(node: ts.BinaryExpression, source: ts.SourceFile): readonly Change[] {
  const { left, operatorToken, right } = node;
  const operator = operatorToken.getText(source);
  if (operator === '??') {
    return [replace(node, left.getText(source), source), replace(node, right.getText(source), source)];
  }
  if (operator === '??=') return [replace(operatorToken, '=', source)];
  // Texts cannot be subtracted; leaving out a part is what a test of a text would notice.
  if (operator === '+' && (isText(left) || isText(right))) return [replace(node, left.getText(source), source)];
  return (exchanged[operator] ?? []).map((other) => replace(operatorToken, other, source));
}

function mutateStep(
  node: ts.PrefixUnaryExpression | ts.PostfixUnaryExpression,
  source: ts.SourceFile,
): readonly Change[] {
  const text = node.getText(source);
  if (node.operator === ts.SyntaxKind.PlusPlusToken) return [replace(node, text.replace('++', '--'), source)];
  if (node.operator === ts.SyntaxKind.MinusMinusToken) return [replace(node, text.replace('--', '++'), source)];
  if (node.operator === ts.SyntaxKind.MinusToken) return [replace(node, node.operand.getText(source), source)];
  return [];
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

/** Returns the change that puts other text in the place of a node. */
export function replace(node: ts.Node, replacement: string, source: ts.SourceFile): Change {
  return { start: node.getStart(source), end: node.getEnd(), replacement };
}
