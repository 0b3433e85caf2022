import type * as z from 'zod/mini'
import { nearest } from '../../src/model/nearest'
import { keysAt } from './keys-at'
import { describeValue, type Path } from './problem'

/** What the schema wanted at one place of a record, and what stands there. */
export interface Finding {
  readonly path: Path
  readonly message: string
}

type Issue = z.core.$ZodIssue

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'keys below it',
}

const either = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`

function expectedSize(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  const side = issue.code === 'too_small' ? 'at least' : 'at most'
  const size = issue.code === 'too_small' ? issue.minimum : issue.maximum
  if (issue.origin === 'string')
    return size === 1 ? 'text that is not empty' : `${side} ${size} letters`
  if (issue.origin === 'array') return `${side} ${size} ${size === 1 ? 'entry' : 'entries'}`
  return `${side} ${size}`
}

function fewest(branches: readonly (readonly Issue[])[]): (readonly Issue[])[] {
  const least = Math.min(...branches.map((issues) => issues.length))
  return branches.filter((issues) => issues.length === least)
}

/** Of a choice between forms, the form that is nearest speaks; if several are, all of them. */
function choiceWords(branches: readonly (readonly Issue[])[]): string[] {
  const words = fewest(branches).flatMap((issues) =>
    issues.flatMap((issue) => {
      const key = issue.path.map(String).join('.')
      return key === '' ? wordsOf(issue) : [`${key}: ${either(wordsOf(issue))}`]
    }),
  )
  return [...new Set(words)]
}

/** What would have been right: one thing, or several to choose from. */
function wordsOf(issue: Issue): string[] {
  switch (issue.code) {
    case 'invalid_type':
      return [TYPE_WORDS[issue.expected] ?? issue.expected]
    case 'invalid_value':
      return issue.values.map(String)
    case 'unrecognized_keys':
      return [`no key ${issue.keys.join(', ')}`]
    case 'too_small':
    case 'too_big':
      return [expectedSize(issue)]
    case 'invalid_format':
      return [issue.format === 'url' ? 'an address such as https://example.org/' : issue.message]
    case 'invalid_union':
      return choiceWords(issue.errors)
    default:
      return [issue.message]
  }
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  )
}

/** Of a key that there is none of: what was probably meant, or else all that there is. */
function keyWords(key: string, known: readonly string[]): string {
  const close = nearest(key, known)
  if (close.length > 0)
    return `expected only known keys, got "${key}" (nearest: ${close.join(', ')})`
  return `expected only known keys, got "${key}"${known.length > 0 ? ` (known: ${known.join(', ')})` : ''}`
}

/** What else to do about a value of the wrong type, where that is easily said. */
function hintFor(issue: Issue, found: unknown, keys: readonly string[]): string {
  if (issue.code !== 'invalid_type') return ''
  if (issue.expected === 'string' && typeof found === 'number')
    return ` in quotes, as in "${found}"`
  const isBareText = typeof found === 'string' && keys.includes('en')
  return isBareText ? ', the text under en:' : ''
}

/**
 * The issues of the schema library as sentences: "expected a, b or c, got "d"".
 * Written here and not taken from the library, whose small edition has no words of its own.
 * @param value the whole record the issues are about
 * @param schema what it was held against
 */
export function describeIssues(
  issues: readonly Issue[],
  value: unknown,
  schema: z.core.$ZodType,
): Finding[] {
  return issues.flatMap((issue): Finding[] => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: keyWords(key, keysAt(schema, path)),
      }))
    }
    const found = valueAt(value, path)
    const hint = hintFor(issue, found, keysAt(schema, path))
    return [
      { path, message: `expected ${either(wordsOf(issue))}${hint}, got ${describeValue(found)}` },
    ]
  })
}
