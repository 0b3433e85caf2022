import type { Content } from './content/content'

/** Where every version-1 path begins. Old versions stay where they are. */
export const API_ROOT = '/api/v1'

export const JSON_TYPE = 'application/json; charset=utf-8'

/** The ids in a path, by their name in its template. */
export type Params = Readonly<
  Partial<Record<'chain' | 'language' | 'series' | 'story' | 'version', string>>
>

/** What a path answers with, or which of its ids names nothing. */
export type Answer =
  /** `isFinal`: the same bytes for ever, so that a cache need not ask again. */
  | { readonly body: string; readonly isFinal?: boolean }
  | { readonly missing: keyof Params; readonly id: string; readonly known: readonly string[] }

/** All that answers are made from. */
export interface Library {
  readonly contents: readonly Content[]
  readonly routes: readonly Route[]
}

/** One row of the API: the server, the static export, OpenAPI and the index page all read it. */
export interface Route {
  /** Below the root: `/chains/{chain}.json`. Ends in an extension, so that a file can hold it. */
  readonly template: string
  /** A folder that answers the same: `/`. */
  readonly folder?: string
  readonly title: string
  readonly description: string
  readonly mediaType: string
  /** The schema component of a JSON answer; null for other answers. */
  readonly schema: string | null
  /** Of a table: its columns, in order, each with what it says. */
  readonly columns?: readonly {
    readonly name: string
    readonly type: string
    readonly description: string
  }[]
  /** The ids there are answers for now: one entry a file of the static export. */
  readonly instances: (contents: readonly Content[]) => readonly Params[]
  readonly answer: (library: Library, params: Params) => Answer
}

/** The path below the root with its ids filled in. */
export function fillTemplate(template: string, params: Params): string {
  return template.replace(
    /\{(chain|language|series|story|version)\}/g,
    (_, name: keyof Params) => params[name] ?? '',
  )
}

/** Every path there is an answer for, below the root. */
export function pathsOf({ contents, routes }: Library): string[] {
  return routes.flatMap(({ template, instances }) =>
    instances(contents).map((params) => fillTemplate(template, params)),
  )
}
