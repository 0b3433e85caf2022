import { type Day, formatIsoDay, parseDate } from '@/model/day'
import type { Scope } from '@/model/schema/network'
import { versionDay } from '@/model/version'
import {
  DEFAULT_VIEW,
  EMBED_PARTS,
  type Projection,
  type Selection,
  type Surface,
  type Theme,
  toSortedSet,
  type ViewState,
} from '@/store/view-state'
import { addressWords } from '@/words/address'
import { series } from '@/words/joined'
import { LANGUAGES, type LanguageId } from '@/words/language'
import { expectedCamera, formatCamera, parseCamera } from './camera-text'

/** How one choice is written into the address and read back. */
export interface ViewParam<T> {
  readonly param: string
  /** Whether its value is a list: said twice, it is one. */
  readonly isList?: true
  /** @returns null for a text that can't be read; never throws */
  readonly parse: (text: string) => T | null
  /** @returns null for the default, which is never written */
  readonly format: (value: T) => string | null
  /** What the reader is told when a value can't be read; may name what in it is wrong. */
  readonly expected: (text: string) => string
  /** All that can be chosen, where that is a short list. */
  readonly values?: readonly string[]
}

const ID = /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*$/
/** An id, and which part of the step. */
const STEP = /^[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*(?:\.[1-9]\d?)?$/
const VERSION = /^\d{4}\.\d{1,2}\.\d{1,2}(?:-\d+)?$/

function choice<T extends string>(
  param: string,
  values: readonly T[],
  fallback: T | null,
): ViewParam<T> {
  return {
    param,
    parse: (text) => values.find((value) => value === text) ?? null,
    format: (value) => (value === fallback ? null : value),
    expected: () => addressWords.oneOf(series(values)),
    values,
  }
}

/** Wraps a param so that null stands for "not stated". */
function optional<T>(inner: ViewParam<T>): ViewParam<T | null> {
  return { ...inner, format: (value) => (value === null ? null : inner.format(value)) }
}

function idSet(param: string): ViewParam<readonly string[]> {
  return {
    param,
    isList: true,
    parse: (text) => {
      const ids = text.split(',')
      return ids.every((id) => ID.test(id)) ? toSortedSet(ids) : null
    },
    format: (ids) => (ids.length > 0 ? toSortedSet(ids).join(',') : null),
    expected: () => addressWords.ids,
  }
}

function id(param: string): ViewParam<string | null> {
  return {
    param,
    parse: (text) => (ID.test(text) ? text : null),
    format: (value) => value,
    expected: () => addressWords.id,
  }
}

/** Only a whole day names a day: `2019-05` would mean another one to another reader. */
function parseIsoDay(text: string): Day | null {
  const parsed = parseDate(text)
  return parsed?.precision === 'day' ? parsed.day : null
}

const SELECTION = /^(event|link|place|group):(.+)$/

function parseSelection(text: string): Selection | null {
  const [, kind, id] = SELECTION.exec(text) ?? []
  if (!kind || !id || !ID.test(id)) return null
  return { kind: kind as Selection['kind'], id }
}

/**
 * The address, one row per choice, in the order in which it is written. A key of ViewState
 * without a row does not compile. docs/deep-links.md holds the same table; a test compares them.
 */
export const viewParams: { readonly [K in keyof ViewState]: ViewParam<ViewState[K]> } = {
  chain: id('chain'),
  day: {
    param: 't',
    parse: parseIsoDay,
    format: (day) => (day === null ? null : formatIsoDay(day)),
    expected: () => addressWords.day,
  },
  off: idSet('off'),
  on: idSet('on'),
  selection: {
    param: 'sel',
    parse: parseSelection,
    format: (selection) => (selection ? `${selection.kind}:${selection.id}` : null),
    expected: () => addressWords.selection,
  },
  scope: choice<Scope>('scope', ['country', 'regional'], DEFAULT_VIEW.scope),
  show: {
    param: 'show',
    isList: true,
    parse: (text) => {
      if (text === 'none') return []
      const ids = text.split(',')
      return ids.every((id) => ID.test(id)) ? [...new Set(ids)] : null
    },
    format: (show) => {
      if (show === null) return null
      return show.length === 0 ? 'none' : show.join(',')
    },
    expected: () => addressWords.flows,
  },
  by: {
    param: 'by',
    parse: (text) => (ID.test(text) ? text : null),
    format: (by) => (by === DEFAULT_VIEW.by ? null : by),
    expected: () => addressWords.by,
  },
  camera: {
    param: 'map',
    parse: parseCamera,
    format: (camera) => (camera === null ? null : formatCamera(camera)),
    expected: expectedCamera,
  },
  projection: choice<Projection>('proj', ['flat', 'globe'], DEFAULT_VIEW.projection),
  compare: {
    param: 'vs',
    parse: (text) => (text === 'actual' ? text : parseIsoDay(text)),
    format: (compare) =>
      compare === null || compare === 'actual' ? compare : formatIsoDay(compare),
    expected: () => addressWords.compare,
  },
  series: {
    param: 'series',
    isList: true,
    parse: (text) => {
      if (text === 'none') return []
      const ids = text.split(',')
      return ids.every((id) => ID.test(id)) ? [...new Set(ids)] : null
    },
    format: (ids) => {
      if (ids === null) return null
      return ids.length > 0 ? ids.join(',') : 'none'
    },
    expected: () => addressWords.series,
  },
  marks: {
    param: 'mark',
    isList: true,
    parse: (text) => {
      const marks = text.split(',')
      const isRead = (mark: string) => ID.test(mark) && (!/^\d/.test(mark) || parseIsoDay(mark))
      return marks.every(isRead) ? [...new Set(marks)] : null
    },
    format: (marks) => (marks.length > 0 ? marks.join(',') : null),
    expected: () => addressWords.marks,
  },
  tint: {
    param: 'tint',
    parse: (text) => (ID.test(text) ? text : null),
    format: (tint) => (tint === DEFAULT_VIEW.tint ? null : tint),
    expected: () => addressWords.tint,
  },
  story: id('story'),
  step: {
    param: 'step',
    parse: (text) => (STEP.test(text) ? text : null),
    format: (value) => value,
    expected: () => addressWords.step,
  },
  theme: optional(choice<Theme>('theme', ['light', 'dark'], null)),
  language: choice<LanguageId>('lang', LANGUAGES, DEFAULT_VIEW.language),
  surface: choice<Surface>(
    'view',
    ['explore', 'table', 'claims', 'present', 'speaker', 'embed'],
    DEFAULT_VIEW.surface,
  ),
  parts: {
    param: 'parts',
    isList: true,
    parse: (text) => {
      if (text === 'none') return []
      const names = text.split(',')
      const known = EMBED_PARTS.filter((part) => names.includes(part))
      return known.length === new Set(names).size ? known : null
    },
    format: (parts) => {
      if (parts.join() === DEFAULT_VIEW.parts.join()) return null
      return parts.length > 0 ? parts.join(',') : 'none'
    },
    expected: () => addressWords.someOf(series(EMBED_PARTS)),
  },
  data: {
    param: 'data',
    parse: (text) => (VERSION.test(text) && versionDay(text) ? text : null),
    format: (version) => version,
    expected: () => addressWords.version,
  },
}
