import type * as z from 'zod/mini'
import type { Path } from './problem'

/** Below what may be left out, or has another value then, lies what it is otherwise. */
function bare(schema: z.core.$ZodType): z.core.$ZodTypes {
  const known = schema as z.core.$ZodTypes
  const { def } = known._zod
  return 'innerType' in def ? bare(def.innerType) : known
}

function schemaBelow(schema: z.core.$ZodType, key: string | number): z.core.$ZodType | null {
  const { def } = bare(schema)._zod
  if (def.type === 'object') return def.shape[key] ?? null
  return def.type === 'array' ? def.element : null
}

/** The keys that may stand at a place of a record; none where they depend on what else stands there. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const found = path.reduce<z.core.$ZodType | null>(
    (outer, key) => outer && schemaBelow(outer, key),
    schema,
  )
  const def = found && bare(found)._zod.def
  return def?.type === 'object' ? Object.keys(def.shape) : []
}
