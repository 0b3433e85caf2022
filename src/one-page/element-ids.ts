/** The element of the page that holds its packed code. */
export const CODE_ID = 'code'

/** The element that holds what the page is to show. */
export const PARCEL_ID = 'parcel'

/** The one way to run the packed code, in browsers that tell such code from text. */
export const CODE_POLICY = 'packed-code'
