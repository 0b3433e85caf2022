import { mergedSearch } from '@/url/enter-page'

const STATE = /<meta name="chokepoint:view" content="([^"]*)"/

/**
 * A page for one state comes from the network and may be of a newer build. So it leads to its
 * state, which the build that is kept shows: its scripts would meet the kept data otherwise.
 */
export async function pageAnswer(
  request: Request,
  root: string,
  ask: (request: Request) => Promise<Response> = fetch,
): Promise<Response> {
  const response = await ask(request)
  if (!response.ok) return response
  const [, state] = STATE.exec(await response.clone().text()) ?? []
  if (state === undefined) return response
  const target = new URL(state.replaceAll('&amp;', '&'), request.url)
  if (!target.href.startsWith(root)) return response
  target.search = mergedSearch(target.search, new URL(request.url).search)
  return Response.redirect(target.href)
}
