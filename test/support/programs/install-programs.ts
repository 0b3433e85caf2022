import { spawnSync } from 'node:child_process'
import { chromiumPath } from '../find-chromium'
import { missingPackages } from './find-program'
import { onPath } from './on-path'

// Some of the programs recommend a desktop; the fonts are what the browser would recommend.
const CHROMIUM_PACKAGES = ['chromium', 'fonts-liberation']

/** @returns whether it ended well */
function apt(...args: string[]): boolean {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo']
  const [program = '', ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  return spawnSync(program, [...rest, '-qq', ...args], { stdio: 'inherit' }).status === 0
}

/**
 * Installs what checks need and this machine lacks: a Chromium, and for all of them the other engines
 * and the programs that open what the app writes.
 * @returns what is left to be done by hand
 */
export function installPrograms(isWhole: boolean): string | null {
  const packages = [
    ...(chromiumPath() ? [] : CHROMIUM_PACKAGES),
    ...(isWhole ? missingPackages() : []),
  ]
  if (packages.length === 0) return null
  const names = packages.join(' ')
  if (!onPath('apt-get')) return `There is no apt-get here: install what Debian calls ${names}.`
  const options = ['-y', '--no-install-recommends', '-o=Dpkg::Use-Pty=0']
  if (apt('update') && apt('install', ...options, ...packages)) return null
  return `apt-get could not install ${names}; what it says stands above.`
}
