interface Milestone {
  /** Says that it is reached; further calls do nothing. */
  readonly reach: () => void
  readonly whenReached: () => Promise<void>
}

/** @param mostMs whatever keeps it, what comes after does not wait for longer */
function createMilestone(mostMs: number): Milestone {
  let reach: () => void = () => undefined
  const reached = new Promise<void>((resolve) => {
    reach = resolve
  })
  const late = () => new Promise<void>((resolve) => setTimeout(resolve, mostMs))
  return { reach: () => reach(), whenReached: () => Promise.race([reached, late()]) }
}

const firstScreen = createMilestone(4_000)
const settled = createMilestone(12_000)

/** Says that what people came for is on the screen. */
export const showedFirstScreen = firstScreen.reach

/** When what is not part of the first screen may ask for the network. */
export const whenFirstScreenShown = firstScreen.whenReached

/** Says that nothing finer takes the place of what is on the screen: the live map has, or none will. */
export const settledScreen = settled.reach

/** When what nobody asked for may keep the machine busy. */
export const whenScreenSettled = settled.whenReached
