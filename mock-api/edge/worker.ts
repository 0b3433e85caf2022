import { createApi } from '../api'
import type { Content } from '../content/content'

/** Put in by `bundle.ts`: an edge host has no files to read. */
declare const CONTENTS: readonly Content[]

const { fetch } = createApi(CONTENTS)

// The module form that edge hosts ask for; a tool's default export, as in vite.config.ts.
export default { fetch }
