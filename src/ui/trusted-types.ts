/**
 * What is no element of a drawing. Markup of ours has no `<` but that of its elements (`figure/svg.ts`),
 * so each that stands there has to begin or end one of these, which neither run nor load a thing.
 */
const FOREIGN =
  /<(?!\/?(?:svg|g|defs|pattern|path|rect|circle|line|text|tspan|title|desc)[\s/>]|use href="#)/

/** Whether text is markup of a drawing alone: no script, frame, link, picture or style is in it. */
export function isDrawing(markup: string): boolean {
  return !FOREIGN.test(markup)
}

/** Where a copy of the app lies, and the folder of its built files: addresses that end in a slash. */
export interface OwnFolders {
  readonly app: string
  readonly parts: string
}

/** Where the running scripts lie: a build may call the folder otherwise. */
export const ownParts = () => import.meta.url.replace(/[^/]*$/, '')

/**
 * Whether an address is that of a script of this very copy of the app that runs apart from the page:
 * the worker of offline use, one among the built files, or one that a library of ours has written
 * itself (what packs a long handout): no text from elsewhere can name what only a script has made.
 */
export function isOwnScript(url: string, { app, parts }: OwnFolders): boolean {
  const { href } = new URL(url, app)
  if (href.startsWith(`blob:${new URL(app).origin}/`)) return true
  return (
    href === `${app}sw.js` ||
    (href.startsWith(parts) && /^[\w-]+\.js$/.test(href.slice(parts.length)))
  )
}

/** As far as the page uses them: TypeScript knows only some browsers' types. */
interface TrustedTypes {
  /** What the rules make are objects; whoever takes text takes them too. */
  readonly createPolicy: <Rules extends Readonly<Record<string, (text: string) => string | null>>>(
    name: string,
    rules: Rules,
  ) => Rules
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypes
  }
}

/**
 * The page's policy has browsers that know trusted types refuse text where markup or the address of a
 * script is wanted. This is the one way round it: MapLibre hands the address of its worker over as
 * text, so the rule has to stand for all that is handed over so. Scripts as text are never let through.
 * @param own where this copy lies; null where it has no scripts beside it
 */
export function installTrustedTypes(own: OwnFolders | null): void {
  window.trustedTypes?.createPolicy('default', {
    createHTML: (markup) => (isDrawing(markup) ? markup : null),
    createScriptURL: (url) => (own !== null && isOwnScript(url, own) ? url : null),
  })
}
