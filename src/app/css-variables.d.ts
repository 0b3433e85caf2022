import 'react'

declare module 'react' {
  /** Custom properties that the layout hands to the style sheets. */
  interface CSSProperties {
    [property: `--${string}`]: string | undefined
  }
}
