import { createHash } from 'node:crypto';

import ts from 'typescript';

/**
 * A text with one fault put into it.
 *
 * @typedef {object} Mutant
 * @property {string} file of the project
 * @property {number} line from 1
 * @property {string} operator
 * @property {number} start of what is replaced
 * @property {number} end
 * @property {string} replacement
 * @property {string} key names it without its line number, so that it is known again when other lines have changed
 */

/** @type {Readonly<Record<string, readonly [operator: string, replacement: string][]>>} */
const BINARY = {
  '<': [
    ['boundary', '<='],
    ['negation', '>='],
  ],
  '<=': [
    ['boundary', '<'],
    ['negation', '>'],
  ],
  '>': [
    ['boundary', '>='],
    ['negation', '<='],
  ],
  '>=': [
    ['boundary', '>'],
    ['negation', '<'],
  ],
  '===': [['negation', '!==']],
  '!==': [['negation', '===']],
  '+': [['arithmetic', '-']],
  '-': [['arithmetic', '+']],
  '*': [['arithmetic', '/']],
  '/': [['arithmetic', '*']],
  '%': [['arithmetic', '*']],
  '<<': [['arithmetic', '>>']],
  '>>': [['arithmetic', '<<']],
  '>>>': [['arithmetic', '<<']],
  '&': [['arithmetic', '|']],
  '|': [['arithmetic', '&']],
  '&&': [['logic', '||']],
  '||': [['logic', '&&']],
  '??': [['logic', '&&']],
  '+=': [['assignment', '-=']],
  '-=': [['assignment', '+=']],
  '*=': [['assignment', '/=']],
  '??=': [['assignment', '&&=']],
};

/** @type {Readonly<Record<string, string | null>>} null = the call goes, and what it was called on stays */
const METHODS = {
  filter: null,
  toSorted: null,
  sort: null,
  toReversed: null,
  reverse: null,
  slice: null,
  trim: null,
  toLowerCase: 'toUpperCase',
  toUpperCase: 'toLowerCase',
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
};

/** @param {ts.Node} node whether it is a text, so that a plus beside it does not add */
const isText = (node) => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** @param {ts.Node} node whether it only says a type, or is left out when the code runs */
const isOfTypes = (node) =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node);

/**
 * Whether an index is read: `row[3]`, `row[3]?.text`, `row.at(-1)`, or one after the other, `match[1] ?? match[2]`.
 *
 * @param {ts.Expression} node
 * @returns {boolean}
 */
const isIndexRead = (node) =>
  ts.isElementAccessExpression(node) ||
  (ts.isPropertyAccessExpression(node) && node.questionDotToken !== undefined && isIndexRead(node.expression)) ||
  (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'at') ||
  (ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
    isIndexRead(node.left) &&
    isIndexRead(node.right));

/**
 * Whether it stands in for a cell that is always there, or for a field of one: the compiler wants one wherever an index is read, as it
 * does not know that the index is in range. To make something else of it changes nothing.
 *
 * @param {ts.Node} node
 */
const isStandIn = (node) =>
  (ts.isBinaryExpression(node.parent) &&
    node.parent.right === node &&
    node.parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
    isIndexRead(node.parent.left)) ||
  (ts.isBindingElement(node.parent) && node.parent.initializer === node && ts.isArrayBindingPattern(node.parent.parent));

/**
 * Whether it is the `true` of a table whose keys alone are read, which the compiler holds complete: of `shape.oneOf`.
 *
 * @param {ts.Node} node
 */
const isMark = (node) =>
  node.kind === ts.SyntaxKind.TrueKeyword &&
  ts.isPropertyAssignment(node.parent) &&
  ts.isCallExpression(node.parent.parent.parent) &&
  node.parent.parent.parent.expression.getText() === 'shape.oneOf';

/**
 * Whether it only says how far long work has come, of what and how often: nothing that is found depends on it.
 *
 * @param {ts.Node} node
 */
const isProgress = (node) => {
  if (ts.isVariableDeclaration(node)) return /^(?:STAGE|\w+_AT_ONCE|AT_ONCE)$/.test(node.name.getText());
  const body = ts.isIfStatement(node) && node.elseStatement === undefined ? node.thenStatement : node;
  return ts.isExpressionStatement(body) && ts.isYieldExpression(body.expression) && body.expression.asteriskToken === undefined;
};

/**
 * Whether it says how wide a column is drawn: that is looked at, on the screen.
 *
 * @param {ts.Node} node
 */
const isLook = (node) => ts.isPropertyAssignment(node) && ['width', 'short'].includes(node.name.getText());

/** A list of so many words is a table. */
const LONG = 10;

/**
 * Whether it is one word of a long list of words (“pending”, “awaiting”, “invited” …), which stands there and nowhere else: a test could
 * but copy the list. That the list is read at all is tried, by an empty one in its place.
 *
 * @param {ts.Node} node
 */
const isEntry = (node) =>
  ts.isStringLiteralLike(node) &&
  ts.isArrayLiteralExpression(node.parent) &&
  node.parent.elements.length >= LONG &&
  node.parent.elements.every((one) => ts.isStringLiteralLike(one));

/** @param {ts.Node} node */
const isFunction = (node) =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isAccessor(node);

/**
 * The functions of a source, by the place of their bodies.
 *
 * @param {string} file
 * @param {string} text
 * @returns {readonly { readonly start: number, readonly end: number, readonly isBlock: boolean }[]}
 */
export function listFunctions(file, text) {
  /** @type {{ start: number, end: number, isBlock: boolean }[]} */
  const found = [];
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @param {ts.Node} node */
  const walk = (node) => {
    // No statement may come before the call of the parent's constructor.
    if (isFunction(node) && 'body' in node && node.body !== undefined && !ts.isConstructorDeclaration(node)) {
      const body = /** @type {ts.Node} */ (node.body);
      found.push({ start: body.getStart(source), end: body.getEnd(), isBlock: ts.isBlock(body) });
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return found;
}

/**
 * Every mutant of a source: the usual operators, over its syntax.
 *
 * @param {string} file of the project
 * @param {string} text
 * @returns {readonly Mutant[]}
 */
export function listMutants(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {Mutant[]} */
  const mutants = [];
  /** @type {Map<string, number>} */
  const seen = new Map();

  /** @param {string} operator @param {number} start @param {number} end @param {string} replacement */
  const add = (operator, start, end, replacement) => {
    const { line } = source.getLineAndCharacterOfPosition(start);
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const to = text.indexOf('\n', start);
    const before = `${text.slice(from, start).trimStart()}[${text.slice(start, Math.min(end, to)).replace(/\s+$/, '')}]${text.slice(Math.min(end, to), to)}`;
    const name = `${file} | ${operator} | ${before} | ${replacement}`;
    const copies = (seen.get(name) ?? 0) + 1;
    seen.set(name, copies);
    mutants.push({ file, line: line + 1, operator, start, end, replacement, key: copies === 1 ? name : `${name} | ${copies}` });
  };
  /** @param {string} operator @param {ts.Node} node @param {string} replacement */
  const replace = (operator, node, replacement) => {
    add(operator, node.getStart(source), node.getEnd(), replacement);
  };

  /** @param {ts.Node} node */
  const walk = (node) => {
    if (isOfTypes(node) || isStandIn(node) || isProgress(node) || isLook(node) || isMark(node) || isEntry(node)) return;
    if (ts.isBinaryExpression(node)) {
      const sign = node.operatorToken.getText(source);
      if (!(sign === '+' && (isText(node.left) || isText(node.right))))
        for (const [operator, replacement] of BINARY[sign] ?? []) replace(operator, node.operatorToken, replacement);
    } else if (ts.isPrefixUnaryExpression(node)) {
      if (node.operator === ts.SyntaxKind.ExclamationToken) replace('negation', node, node.operand.getText(source));
      if (node.operator === ts.SyntaxKind.PlusPlusToken) replace('assignment', node, `--${node.operand.getText(source)}`);
      if (node.operator === ts.SyntaxKind.MinusToken) replace('arithmetic', node, node.operand.getText(source));
    } else if (ts.isIfStatement(node)) for (const value of ['true', 'false']) replace('condition', node.expression, value);
    else if (ts.isConditionalExpression(node)) for (const value of ['true', 'false']) replace('condition', node.condition, value);
    else if (ts.isWhileStatement(node)) replace('condition', node.expression, 'false');
    else if (node.kind === ts.SyntaxKind.TrueKeyword) replace('literal', node, 'false');
    else if (node.kind === ts.SyntaxKind.FalseKeyword) replace('literal', node, 'true');
    else if (ts.isNumericLiteral(node)) replace('literal', node, `(${node.getText(source)} + 1)`);
    else if (ts.isStringLiteralLike(node) && !(ts.isPropertyAssignment(node.parent) && node.parent.name === node))
      replace('literal', node, node.text === '' ? "'mutant'" : "''");
    else if (ts.isTemplateExpression(node)) replace('literal', node, "''");
    else if (
      ts.isArrayLiteralExpression(node) &&
      node.elements.length > 0 &&
      !(ts.isBinaryExpression(node.parent) && node.parent.left === node)
    )
      replace('literal', node, '[]');
    else if (ts.isExpressionStatement(node)) replace('removal', node, ';');
    else if (ts.isContinueStatement(node) || ts.isBreakStatement(node) || ts.isThrowStatement(node)) replace('removal', node, ';');
    else if (ts.isReturnStatement(node) && node.expression === undefined) replace('removal', node, ';');
    // Nothing instead of a no is the same to whoever asks; a yes instead of it is another mutant.
    else if (
      ts.isReturnStatement(node) &&
      node.expression !== undefined &&
      node.expression.kind !== ts.SyntaxKind.FalseKeyword &&
      node.expression.getText(source) !== 'undefined'
    )
      replace('return', node.expression, 'undefined');
    else if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.questionDotToken === undefined
    ) {
      const other = METHODS[node.expression.name.text];
      if (other === null) replace('method', node, node.expression.expression.getText(source));
      else if (other !== undefined) replace('method', node.expression.name, other);
    } else if (ts.isRegularExpressionLiteral(node)) {
      const pattern = node.getText(source);
      if (pattern.startsWith('/^')) replace('pattern', node, `/${pattern.slice(2)}`);
      if (/\$\/[a-z]*$/.test(pattern) && !/\\\$\/[a-z]*$/.test(pattern)) replace('pattern', node, pattern.replace(/\$(\/[a-z]*)$/, '$1'));
    }
    if (
      (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node) || ts.isCallExpression(node)) &&
      node.questionDotToken !== undefined &&
      !ts.isElementAccessExpression(node.expression)
    ) {
      add(
        'chaining',
        node.questionDotToken.getStart(source),
        node.questionDotToken.getEnd(),
        ts.isPropertyAccessExpression(node) ? '.' : '',
      );
    }
    ts.forEachChild(node, walk);
  };
  ts.forEachChild(source, walk);
  return mutants;
}

/**
 * The first of them in an order that a seed gives by chance. It depends on what each is and not on how many there are, so a
 * changed line changes its own part of the sample and no other.
 *
 * @param {readonly Mutant[]} mutants
 * @param {number} seed
 * @param {number} size
 * @returns {readonly Mutant[]}
 */
export function drawSample(mutants, seed, size) {
  const placed = mutants.map((mutant) => ({ mutant, place: createHash('sha256').update(`${seed} ${mutant.key}`).digest('hex') }));
  return placed
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant);
}

/** @param {string} text @param {Mutant} mutant */
export const applyMutant = (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end);
