/** Whatever keeps the first screen, what comes after it does not wait for longer. */
const MOST_MS = 4_000

let isShown: () => void = () => undefined
const shown = new Promise<void>((resolve) => {
  isShown = resolve
})

/** Says that what people came for is on the screen; further calls do nothing. */
export function showedFirstScreen(): void {
  isShown()
}

/** When what is not part of the first screen may ask for the network. */
export function whenFirstScreenShown(): Promise<void> {
  return Promise.race([shown, new Promise<void>((resolve) => setTimeout(resolve, MOST_MS))])
}
