import { createContext, useContext } from 'react'
import type { Dataset } from '@/api/load-chain'

const DatasetContext = createContext<Dataset | null>(null)

/** Everything below it loads sources, series and stories of that chain, in that version. */
export const DatasetProvider = DatasetContext.Provider

/** The chain that is shown. @throws Error outside of `DatasetProvider` */
export function useDataset(): Dataset {
  const dataset = useContext(DatasetContext)
  if (!dataset) throw new Error('Expected to be below a DatasetProvider.')
  return dataset
}
