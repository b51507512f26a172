import ts from 'typescript';
import type { Change } from './mutant.ts';
import { replace } from './operator-mutators.ts';

/** Changes values that stand in the code: truth values, numbers, texts, patterns, and what is spread into a list. */
export function mutateLiteral(node: ts.Node, source: ts.SourceFile): readonly Change[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [replace(node, 'false', source)];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [replace(node, 'true', source)];
  if (ts.isNumericLiteral(node)) return mutateNumber(node, source);
  if (ts.isStringLiteralLike(node)) return isName(node) || node.text === '' ? [] : [replace(node, "''", source)];
  if (ts.isTemplateExpression(node)) return [replace(node, "''", source)];
  if (ts.isRegularExpressionLiteral(node)) return mutatePattern(node, source);
  if (ts.isSpreadElement(node) || ts.isSpreadAssignment(node)) return dropSpread(node, source);
  return [];
}

function mutateNumber(node: ts.NumericLiteral, source: ts.SourceFile): readonly Change[] {
  if (isName(node)) return [];
  const value = Number(node.text);
  const others = value >= 1 ? [value + 1, value - 1] : [value + 1];
  return others.map((other) => replace(node, String(other), source));
}

/** Whether a literal only names something (a key, a module, a member); changing it tests the name, not the rule. */
function isName(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return true;
  if (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) return parent.name === node;
  return ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword;
}

/** Drops the anchors of a pattern, and lets what may repeat come once and what must come be left out. */
function mutatePattern(node: ts.RegularExpressionLiteral, source: ts.SourceFile): readonly Change[] {
  const text = node.getText(source);
  const end = text.lastIndexOf('/');
  const [body, flags] = [text.slice(1, end), text.slice(end)];
  const others = [body.replace(/^\^/u, ''), body.replace(/(?<!\\)\$$/u, ''), ...changedQuantifiers(body)];
  return others
    .filter((other) => other !== body && other !== '')
    .map((other) => replace(node, `/${other}${flags}`, source));
}

function changedQuantifiers(body: string): readonly string[] {
  const quantifiers = /(?<=[\w)\]}])(?<sign>[+*?])|\{(?<least>\d+)(?<rest>,?\d*)\}/gu;
  return [...body.matchAll(quantifiers)].flatMap(({ 0: all, groups, index }) => {
    const other = groups?.['sign'] === undefined ? `{${Number(groups?.['least']) + 1}${groups?.['rest'] ?? ''}}` : '';
    return [`${body.slice(0, index)}${other}${body.slice(index + all.length)}`].filter(isPattern);
  });
}

function isPattern(body: string): boolean {
  try {
    return new RegExp(body, 'u').source !== '';
  } catch {
    return false;
  }
}

function dropSpread(node: ts.SpreadElement | ts.SpreadAssignment, source: ts.SourceFile): readonly Change[] {
  const empty = ts.isSpreadAssignment(node) ? '...{}' : '...[]';
  return node.getText(source) === empty ? [] : [replace(node, empty, source)];
}
