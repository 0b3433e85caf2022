/** From so many flows on, those that nothing is said of are drawn plainly, and none is followed with the eye. */
export const MANY_FLOWS = 400
