import { locale } from './language'

/** "Mexico" for `MX`; the code itself where the language has no name for it. */
export function countryName(code: string): string {
  return new Intl.DisplayNames([locale()], { type: 'region' }).of(code) ?? code
}
