type Face = 'sans' | 'serif'

/**
 * The fonts by their plain names, as files are named, then as the page names them: the rasteriser
 * of the build looks for the first name only.
 */
export const OWN_FAMILIES: Readonly<Record<Face, string>> = {
  sans: "Inter, 'Inter Variable'",
  serif: "'Source Serif 4', 'Source Serif 4 Variable'",
}

const LAST: Readonly<Record<Face, string>> = {
  sans: "'Noto Sans', system-ui, sans-serif",
  serif: "'Noto Serif', Georgia, serif",
}

/**
 * Families of the systems for languages that ours have no letters of, and for which the last resort
 * would be a guess: the same Han letters look different in each of them. The later the more special.
 * `app/global.css` says the same of the page.
 */
export const FAMILIES_OF: readonly (readonly [language: string, Readonly<Record<Face, string>>])[] =
  [
    [
      'zh',
      {
        sans: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC'",
        serif: "'Songti SC', 'Noto Serif CJK SC', 'Noto Serif SC', SimSun",
      },
    ],
    [
      'zh-Hant',
      {
        sans: "'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', 'Noto Sans TC'",
        serif: "'Songti TC', 'Noto Serif CJK TC', 'Noto Serif TC', PMingLiU",
      },
    ],
    [
      'ja',
      {
        sans: "'Hiragino Sans', 'Yu Gothic', 'Noto Sans CJK JP', 'Noto Sans JP', Meiryo",
        serif: "'Hiragino Mincho ProN', 'Yu Mincho', 'Noto Serif CJK JP', 'Noto Serif JP'",
      },
    ],
    [
      'ko',
      {
        sans: "'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', 'Noto Sans KR'",
        serif: "AppleMyungjo, 'Noto Serif CJK KR', 'Noto Serif KR', Batang",
      },
    ],
  ]

/** Families for words in a language, the first that has a letter sets it. */
export function fontFamilies(face: Face, language: string): string {
  const isOf = (prefix: string) => `${language}-`.startsWith(`${prefix}-`)
  const own = FAMILIES_OF.findLast(([prefix]) => isOf(prefix))?.[1][face]
  return [OWN_FAMILIES[face], own, LAST[face]].filter(Boolean).join(', ')
}
