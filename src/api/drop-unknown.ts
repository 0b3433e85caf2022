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

/** A copy of an answer without some of its fields. */
export function without(answer: unknown, fields: readonly UnknownField[]): unknown {
  const copy: unknown = structuredClone(answer)
  for (const { path, key } of fields) {
    const owner = path.reduce<unknown>(
      (value, step) => (value instanceof Object ? Reflect.get(value, step) : undefined),
      copy,
    )
    if (owner instanceof Object) Reflect.deleteProperty(owner, key)
  }
  return copy
}
