import type * as z from 'zod/mini'

/** A field that a schema does not have: where it stands, and its name. */
export interface UnknownField {
  readonly path: readonly PropertyKey[]
  readonly key: string
}

/** The fields of an answer that its schema does not have. */
export function unknownFields({ issues }: z.core.$ZodError): UnknownField[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ path: issue.path, key })) : [],
  )
}

/** An answer without some of its fields; only what holds them is copied, as the rest may be nested without end. */
export function without(answer: unknown, fields: readonly UnknownField[]): unknown {
  const copies = new Set<unknown>()
  const copyOf = (value: unknown): unknown => {
    if (!(value instanceof Object) || copies.has(value)) return value
    const copy: object = Array.isArray(value) ? [...value] : { ...value }
    copies.add(copy)
    return copy
  }
  const whole = copyOf(answer)
  for (const { path, key } of fields) {
    const owner = path.reduce<unknown>((holder, step) => {
      if (!(holder instanceof Object)) return undefined
      const copy = copyOf(Reflect.get(holder, step))
      Reflect.set(holder, step, copy)
      return copy
    }, whole)
    if (owner instanceof Object) Reflect.deleteProperty(owner, key)
  }
  return whole
}
