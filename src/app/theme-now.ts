import type { Theme, ViewState } from '@/store/view-state'

export const DARK_QUERY = '(prefers-color-scheme: dark)'

/** The theme somebody chose, or else what their machine asks for. */
export function themeOf({ theme }: Pick<ViewState, 'theme'>, prefersDark: boolean): Theme {
  return theme ?? (prefersDark ? 'dark' : 'light')
}
