/** What the browser itself closes on Escape. */
const CLOSES_ITSELF = [
  'dialog:modal',
  '[popover="auto"]:popover-open',
  '[popover=""]:popover-open',
].join()

/** Whether a press of Escape is the browser's own, since something is open that it closes. */
export const closesItself = () => document.querySelector(CLOSES_ITSELF) !== null
