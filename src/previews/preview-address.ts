import { type PageKind, pagePath } from '@/url/page-path'

/** Where the page of a record lies, under its present name and its former ones, and its picture. */
export function pathsOf(
  kind: PageKind,
  { id, aliases = [] }: { id: string; aliases?: readonly string[] | undefined },
) {
  const path = pagePath(kind, id)
  return {
    record: { kind, id },
    path,
    formerPaths: aliases.map((alias) => pagePath(kind, alias)),
    cardPath: `cards/${path.replace(/\/$/, '')}.png`,
  }
}
