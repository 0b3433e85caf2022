import { scopeNetwork } from '@/drawing/network'
import { indexChain } from '@/model/chain-index'
import { chainSchema } from '@/model/schema/chain'
import { createLargeChain, LARGE_CHAIN } from '../synthetic/chain'
import { type StepTimes, timeSteps } from '../synthetic/time-steps'

/** In milliseconds; the first time the code itself is still being compiled. */
interface LayoutTimes {
  readonly first: number
  readonly again: number
}

declare global {
  interface Window {
    /** The lines of the large chain; to be called in a fresh page. */
    benchLayout: () => LayoutTimes
    benchSteps: (rounds: number) => Promise<{ readonly real: StepTimes; readonly large: StepTimes }>
  }
}

window.benchLayout = () => {
  const index = indexChain(createLargeChain(LARGE_CHAIN))
  const layOut = () => {
    const startMs = performance.now()
    scopeNetwork(index, 'country', 'flat')
    return performance.now() - startMs
  }
  const first = layOut()
  const times = [layOut(), layOut(), layOut()]
  return { first, again: times.reduce((sum, time) => sum + time, 0) / times.length }
}

window.benchSteps = async (rounds) => {
  const response = await fetch('/api/v1/chains/fentanyl.json')
  const real = indexChain(chainSchema.parse(await response.json()))
  const large = indexChain(createLargeChain(LARGE_CHAIN))
  return { real: timeSteps(real, rounds), large: timeSteps(large, rounds) }
}
