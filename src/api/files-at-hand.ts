let files: ReadonlyMap<string, string> | null = null

/**
 * From now on answers and assets come from these texts, and no network is asked for anything.
 * @param given by their path below the root of a site: `api/v1/chains/fentanyl.json`
 */
export function holdFiles(given: ReadonlyMap<string, string>): void {
  files = given
}

/**
 * What a file says where files are at hand: a page that was saved whole has no server.
 * @returns null where the network is to be asked
 */
export function answerAtHand(path: string): Response | null {
  if (files === null) return null
  const text = files.get(path)
  return new Response(text ?? null, { status: text === undefined ? 404 : 200 })
}
