import { indexChain } from '@/model/chain-index'
import { chainSchema } from '@/model/schema/chain'
import { createLargeChain, LARGE_CHAIN } from '../synthetic/chain'
import { type StepTimes, timeSteps } from '../synthetic/time-steps'

declare global {
  interface Window {
    benchSteps: (rounds: number) => Promise<{ readonly real: StepTimes; readonly large: StepTimes }>
  }
}

window.benchSteps = async (rounds) => {
  const response = await fetch('/api/v1/chains/fentanyl.json')
  const real = indexChain(chainSchema.parse(await response.json()))
  const large = indexChain(createLargeChain(LARGE_CHAIN))
  return { real: timeSteps(real, rounds), large: timeSteps(large, rounds) }
}
