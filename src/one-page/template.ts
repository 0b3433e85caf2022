import { PAGE_STYLE } from '@/pages/style'
import { CODE_ID, CODE_POLICY, PARCEL_ID } from './element-ids'
import { SLOTS } from './slots'

/** What the build knows of the page. */
export interface PageCode {
  /** Unpacks the rest; short. */
  readonly boot: string
  /** Style sheet and code, as `boot` unpacks them. */
  readonly packed: string
  /** Digests of what may run, as a policy names them: `sha256-…`. */
  readonly scripts: readonly string[]
  readonly styles: readonly string[]
}

/** Nothing is fetched, from anywhere; nothing runs but what the build wrote. */
function policyOf({ scripts, styles }: PageCode): string {
  const named = (digests: readonly string[]) => digests.map((digest) => `'${digest}'`).join(' ')
  return [
    "default-src 'none'",
    `script-src ${named(scripts)}`,
    `style-src ${named(styles)}`,
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types default ${CODE_POLICY}`,
  ].join('; ')
}

/** How the text looks that stands there without scripts. */
export const STILL_STYLE = `html,body{margin:0}${PAGE_STYLE}`

/** Libraries ask to be named where their code goes. */
const LIBRARIES = `<!-- The code in this page is that of Chokepoint (MIT), with React, Zustand, TanStack Query, Zod and TopoJSON
(MIT or ISC), D3 and Lucide (ISC); its letters are Inter and Source Serif 4 (SIL Open Font License 1.1). -->`

/** The page without what it is to show, as the build writes it. */
export function pageTemplate(code: PageCode): string {
  return `<!doctype html>
<html lang="${SLOTS.language}">
${LIBRARIES}
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyOf(code)}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${SLOTS.title}</title>
<meta name="description" content="${SLOTS.description}">
<link rel="icon" href="data:,">
<style>${STILL_STYLE}</style>
</head>
<body>
<div id="root"></div>
<div id="page">${SLOTS.text}</div>
<script type="text/plain" id="${PARCEL_ID}">${SLOTS.parcel}</script>
<script type="text/plain" id="${CODE_ID}">${code.packed}</script>
<script>${code.boot}</script>
</body>
</html>
`
}
