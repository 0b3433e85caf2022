import type { Chain } from '@/model/schema/chain'
import { DATA_FOLDER } from '../../mock-api/content/data-folder'
import { loadContent } from '../../mock-api/content/load-content'

/** The published chain. @throws Error where its content has problems */
export async function readChain(): Promise<Chain> {
  const { contents, problems } = await loadContent(DATA_FOLDER)
  const chain = contents.find((content) => content.chain.id === 'fentanyl')?.chain
  if (chain && problems.length === 0) return chain
  throw new Error(`The content of the chain has ${problems.length} problems: npm run content`)
}
