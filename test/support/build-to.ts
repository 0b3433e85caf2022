import { spawn } from 'node:child_process'

/** A whole production build, without pictures. @returns its folder, removable at any time */
export async function buildTo(name: string, ...options: string[]): Promise<string> {
  const folder = `node_modules/.cache/journeys/${name}`
  const all = ['build', '--logLevel', 'error', '--emptyOutDir', '--outDir', folder, ...options]
  const child = spawn('node_modules/.bin/vite', all, {
    env: { ...process.env, CHOKEPOINT_CARDS: 'off', SITE_URL: '', NODE_ENV: 'production' },
    stdio: 'inherit',
  })
  const status = await new Promise((resolve) => child.on('close', resolve))
  if (status !== 0) throw new Error(`The build for the folder ${folder} ended with ${status}.`)
  return folder
}
