/** How long a change of level takes, in seconds. */
export const TRANSITION_S = 0.4
