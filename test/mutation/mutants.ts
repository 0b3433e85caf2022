import { parseSync } from 'vite'

/** One small change to a file, as a careless hand makes it. */
export interface Mutant {
  readonly file: string
  readonly line: number
  /** What stood there, and what stands there instead. */
  readonly from: string
  readonly to: string
  /** The whole file with the change. */
  readonly code: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

interface Change {
  readonly start: number
  readonly end: number
  readonly to: string
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
}

const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  find: 'findLast',
  findLast: 'find',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  round: 'floor',
  trim: 'toString',
  toSorted: 'slice',
  toReversed: 'slice',
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value

/** Types are not run. */
const isType = ({ type }: Node) => /^TS(?!AsExpression|SatisfiesExpression|NonNull)/.test(type)

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value) => [value].flat())
    .filter(isNode)
}

/** The operator stands between its two sides, with nothing but space round it. */
function operatorChanges(node: Node, code: string): Change[] {
  const [left, right] = [node.left, node.right]
  if (!isNode(left) || !isNode(right)) return []
  const operator = `${node.operator}`
  const start = code.indexOf(operator, left.end)
  return (OPERATORS[operator] ?? []).map((to) => ({ start, end: start + operator.length, to }))
}

function changesTo(node: Node, code: string): Change[] {
  const { start, end, type } = node
  const all = (...texts: string[]) => texts.map((to) => ({ start, end, to }))
  if (type === 'BinaryExpression' || type === 'LogicalExpression') {
    return operatorChanges(node, code)
  }
  if (type === 'UnaryExpression' && node.operator === '!') return all(code.slice(start + 1, end))
  if (type === 'Literal' && typeof node.value === 'number') return all(`${node.value + 1}`)
  if (type === 'Literal' && typeof node.value === 'boolean') return all(`${!node.value}`)
  if (type === 'ConditionalExpression' && isNode(node.test)) {
    const { start, end } = node.test
    return ['true', 'false'].map((to) => ({ start, end, to }))
  }
  if (type === 'IfStatement' && isNode(node.test)) {
    const { start, end } = node.test
    return ['true', 'false'].map((to) => ({ start, end, to }))
  }
  if (type === 'MemberExpression' && isNode(node.property) && !node.computed) {
    const to = METHODS[`${node.property.name}`]
    return to ? [{ start: node.property.start, end: node.property.end, to }] : []
  }
  if (type === 'CallExpression' && isNode(node.callee)) {
    const { property, object } = node.callee as Node & { property?: Node; object?: Node }
    // A list with nothing taken out of it.
    if (property?.name === 'filter' && object) return all(code.slice(object.start, object.end))
  }
  return []
}

/** All the changes that are tried on a file. @param code in TypeScript */
export function mutantsOf(file: string, code: string): Mutant[] {
  const { program } = parseSync(file, code, { lang: 'ts' })
  const changes: Change[] = []
  const visit = (node: Node): void => {
    if (isType(node) || node.type === 'ImportDeclaration') return
    changes.push(...changesTo(node, code))
    for (const child of childrenOf(node)) visit(child)
  }
  visit(program as unknown as Node)
  return changes.map(({ start, end, to }) => ({
    file,
    line: code.slice(0, start).split('\n').length,
    from: code.slice(start, end),
    to,
    code: code.slice(0, start) + to + code.slice(end),
  }))
}
