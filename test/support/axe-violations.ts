import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

/**
 * Two kinds of small targets do no harm: names of routes on the map, which open what the list of routes in words opens as
 * well, and what is scrolled halfway under something that stays, which is whole once it is scrolled on. And what stands
 * on the map in a few words is heard as a sentence, which says the same in its order.
 */
function isHarmless(id: string, html: string, summary: string): boolean {
  const isOnMap = html.includes('data-form=')
  if (id === 'label-content-name-mismatch') return isOnMap
  return id === 'target-size' && (isOnMap || summary.includes('partially obscured'))
}

/**
 * What axe finds wrong with a page, one line an element. It runs through the debugger, so that
 * the page's own content security policy stays in force.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  // It stays in a page until that goes; half a megabyte is not read again for each state of it.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axeSource)
  // Of the rules of WCAG 2.2 this one is off unless it is asked for. What passed is not written out.
  const found = (await page.evaluate(
    "axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then((result) => result.violations)",
  )) as Violation[]
  return found.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html, failureSummary = '' }) => !isHarmless(id, html, failureSummary))
      .map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  )
}
