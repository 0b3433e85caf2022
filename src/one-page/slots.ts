/** Where saving puts something into the page that the build wrote. */
export const SLOTS = {
  language: '<!--slot:language-->',
  title: '<!--slot:title-->',
  description: '<!--slot:description-->',
  text: '<!--slot:text-->',
  parcel: '<!--slot:parcel-->',
} as const
