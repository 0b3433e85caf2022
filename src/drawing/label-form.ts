/** A label in one of its forms, measured. */
export interface LabelForm {
  readonly name: 'line' | 'stack' | 'tall' | 'brief' | 'short'
  readonly widthPx: number
  readonly heightPx: number
  /** How much is lost against the fullest form. */
  readonly cost: number
}
