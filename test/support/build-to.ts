import { spawn } from 'node:child_process'

interface BuildSettings {
  /** Where the site will be served. Its pages name pictures, which are drawn for it or were before. */
  readonly siteUrl?: string
  /** Further options of `vite build`. */
  readonly options?: readonly string[]
}

/** A whole production build, without pictures where it has no address. @returns its folder, removable at any time */
export async function buildTo(
  name: string,
  { siteUrl = '', options = [] }: BuildSettings = {},
): Promise<string> {
  const folder = `node_modules/.cache/journeys/${name}`
  const all = ['build', '--logLevel', 'error', '--emptyOutDir', '--outDir', folder, ...options]
  const cards = siteUrl === '' ? 'off' : 'on'
  const child = spawn('node_modules/.bin/vite', all, {
    env: {
      ...process.env,
      CHOKEPOINT_CARDS: cards,
      SITE_URL: siteUrl,
      NODE_ENV: 'production',
    },
    stdio: 'inherit',
  })
  const status = await new Promise((resolve) => child.on('close', resolve))
  if (status !== 0) throw new Error(`The build for the folder ${folder} ended with ${status}.`)
  return folder
}
