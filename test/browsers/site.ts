import { fromFolder, servePlainly } from '../support/plain-site'

interface SiteOptions {
  /** Lets the page keep itself for times without a network; that takes time, and few journeys need it. */
  readonly isKept?: boolean
  /** Runs before the app does. The policy of the page lets it, as it comes from the same host. */
  readonly before?: string
  /** Files that are refused at first. */
  readonly refused?: RegExp
}

/**
 * The build on a plain host of its own: another port is another origin, with nothing kept from
 * journeys before.
 */
export async function openSite({ isKept = false, before, refused }: SiteOptions = {}) {
  const read = fromFolder('dist')
  const isRefused = { by: refused }
  const site = await servePlainly('build', async (path) => {
    if (path === 'before.js' && before) return Buffer.from(before)
    if (isRefused.by?.test(path) || (path === 'sw.js' && !isKept)) throw new Error(`no ${path}`)
    const bytes = await read(path)
    if (path !== 'index.html' || !before) return bytes
    return Buffer.from(`${bytes}`.replace('<head>', '<head><script src="/before.js"></script>'))
  })
  return {
    url: (path: string) => `${site.origin}${path}`,
    /** Serves what was refused. */
    mend: () => {
      isRefused.by = undefined
    },
    /** As when the network goes, for a page that knows no other host. */
    close: site.close,
  }
}

export type Site = Awaited<ReturnType<typeof openSite>>
