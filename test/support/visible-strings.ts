import { parseSync } from 'vite'

/** A text in the code that a person may read on the screen. */
export interface VisibleString {
  readonly file: string
  readonly line: number
  readonly text: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly [key: string]: unknown
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Two words, or one with a capital: what code alone reads is written otherwise. */
const READ =
  /[A-Za-z’]{2,}[,:;.]? [A-Za-z“(‘]|[a-z’]{2,}[,:;]? \S*[A-Za-z]{2,}|^\s*[A-Z][a-z’]{2,}[.…!?:]?\s*$/

/** Attributes that people see or hear; of components of ours every one may be. */
const SEEN_ATTRIBUTE =
  /^(?:aria-(?:label|description|valuetext|roledescription|placeholder)|title|alt|placeholder|label|summary)$/

/** Calls and makings whose texts are for who writes code, or for machines. */
const UNREAD_CALL =
  /^(?:console\.\w+|Error|RangeError|TypeError|URL|RegExp|fetch|import|.*\.(?:querySelector(?:All)?|closest|matches|matchMedia|getContext|addEventListener|removeEventListener|setProperty|startsWith|endsWith|includes|split|describe|check|test|key))$/

/** Where a literal is a name that code compares, never a text. */
const NAMING = new Set([
  'ImportDeclaration',
  'ImportExpression',
  'ExportAllDeclaration',
  'TSLiteralType',
  'TSTemplateLiteralType',
  'SwitchCase',
  'TSTypeAliasDeclaration',
  'TSInterfaceDeclaration',
  'TSEnumDeclaration',
  'Directive',
])

function calleeOf(node: Node, code: string): string {
  const callee = node.callee as Node & { readonly end: number }
  return code.slice(callee.start, callee.end).replace(/\s+/g, '')
}

/** `sheet.setAttribute('role', 'region')`: what it sets is read where people read that attribute. */
function isUnreadAttribute(node: Node, code: string): boolean {
  if (node.type !== 'CallExpression' || !/\.setAttribute$/.test(calleeOf(node, code))) return false
  const [name] = node.arguments as readonly Node[]
  return !SEEN_ATTRIBUTE.test(String(name?.value ?? ''))
}

function isUnread(node: Node, code: string): boolean {
  if (NAMING.has(node.type) || node.directive || isUnreadAttribute(node, code)) return true
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    return UNREAD_CALL.test(calleeOf(node, code))
  }
  if (node.type === 'BinaryExpression') return /[=!]==?|in/.test(String(node.operator))
  return false
}

function isHiddenAttribute(node: Node): boolean {
  const name = node.name as { readonly name?: string }
  return /^(?:class|data-|style|id$|type$|role$|href$|d$|rel$|key$|htmlFor$|aria-(?!label|desc|value|role|place))/.test(
    name.name ?? '',
  )
}

function textIn(node: Node): string | null {
  if (node.type === 'JSXText')
    return /[A-Za-z]{2,}/.test(String(node.value)) ? String(node.value) : null
  if (node.type === 'Literal' && typeof node.value === 'string') {
    return READ.test(node.value) ? node.value : null
  }
  if (node.type !== 'TemplateLiteral') return null
  const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[]
  const text = quasis.map(({ value }) => value.cooked).join('{}')
  return /[a-z’]{2,} |[A-Z][a-z]{2,}| [a-z’]{2,}/.test(text) ? text : null
}

/** Texts in a file that people may read. Finds a little too much; what is none is named where this is used. */
export function visibleStrings(file: string, code: string): VisibleString[] {
  const { program } = parseSync(file, code)
  const found: VisibleString[] = []
  const visit = (node: Node) => {
    if (isUnread(node, code)) return
    if (node.type === 'JSXAttribute') {
      if (isHiddenAttribute(node)) return
      const value = node.value
      const name = (node.name as { readonly name?: string }).name ?? ''
      const isSeen = SEEN_ATTRIBUTE.test(name)
      if (isSeen && isNode(value) && value.type === 'Literal') {
        found.push({
          file,
          line: code.slice(0, node.start).split('\n').length,
          text: String(value.value),
        })
        return
      }
    }
    const text = textIn(node)
    if (text !== null) {
      found.push({
        file,
        line: code.slice(0, node.start).split('\n').length,
        text: text.trim().replace(/\s+/g, ' '),
      })
    }
    for (const [key, value] of Object.entries(node)) {
      // A key of an object, and a type, are never shown.
      if (key === 'source' || (key === 'key' && node.type === 'Property')) continue
      if (/^type|^returnType$|^superTypeArguments$/.test(key)) continue
      if (Array.isArray(value)) for (const one of value) if (isNode(one)) visit(one)
      if (!Array.isArray(value) && isNode(value)) visit(value)
    }
  }
  visit(program as unknown as Node)
  return found
}
