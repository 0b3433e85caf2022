import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A property of schema.org, and what it may hold. */
interface Property {
  readonly ranges: readonly string[]
}

export interface Vocabulary {
  /** Every type, with those that it is one of, itself first. */
  readonly kindsOf: (type: string) => ReadonlySet<string>
  /** @returns undefined where the type has no such property */
  readonly propertyOf: (type: string, name: string) => Property | undefined
  /** Says of each word of the vocabulary what it means, and of no other. */
  readonly context: Record<string, string | { '@id': string; '@type': '@id' }>
}

const HOME = 'https://schema.org/'

/** The interface of a type, what it extends, and its lines. */
const TYPE = /^interface (\w+)Base extends ([^{]+?) ?\{\n([\s\S]*?)^\}/gm
const PROPERTY = /^ {4}"(\w+)"\?: SchemaValue<(.*), "\w+">;$/gm

/**
 * The vocabulary as `schema-dts` has it, whose types are written by a program from the definition of schema.org. Types
 * are gone once a program runs; what is written is held to the same words here.
 */
export function readVocabulary(): Vocabulary {
  const file = createRequire(import.meta.url).resolve('schema-dts/package.json')
  const text = readFileSync(new URL('dist/schema.d.ts', `file://${file}`), 'utf8')
  const parents = new Map<string, string[]>()
  const properties = new Map<string, Map<string, Property>>()
  for (const [, type = '', bases = '', body = ''] of text.matchAll(TYPE)) {
    parents.set(
      type,
      [...bases.matchAll(/(\w+)Base/g)].map(([, base = '']) => base),
    )
    properties.set(
      type,
      new Map(
        [...body.matchAll(PROPERTY)].map(([, name = '', range = '']) => [
          name,
          { ranges: range.split(' | ') },
        ]),
      ),
    )
  }
  const kindsOf = (type: string): ReadonlySet<string> =>
    new Set([type, ...(parents.get(type) ?? []).flatMap((parent) => [...kindsOf(parent)])])
  const names = [...properties.values()].flatMap((each) => [...each])
  return {
    kindsOf,
    propertyOf: (type, name) =>
      [...kindsOf(type)].map((kind) => properties.get(kind)?.get(name)).find(Boolean),
    context: {
      ...Object.fromEntries([...parents.keys()].map((type) => [type, `${HOME}${type}`])),
      ...Object.fromEntries(
        names.map(([name, { ranges }]) => [
          name,
          // As the context of schema.org itself has it: an address stands for what is there.
          ranges.includes('URL') && !ranges.includes('Text')
            ? { '@id': `${HOME}${name}`, '@type': '@id' as const }
            : `${HOME}${name}`,
        ]),
      ),
    },
  }
}
