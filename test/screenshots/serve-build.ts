import { spawn } from 'node:child_process'

/**
 * Serves the build while something looks at it.
 * @throws Error where the port is taken, or nothing was built
 */
export async function serveBuild(
  port: number,
  look: (base: string) => Promise<void>,
): Promise<void> {
  const server = spawn('node_modules/.bin/vite', ['preview', '--port', `${port}`, '--strictPort'])
  try {
    await new Promise<void>((resolve, reject) => {
      server.stdout.on('data', (text: Buffer) => {
        if (text.toString().includes(`${port}`)) resolve()
      })
      server.on('exit', () =>
        reject(
          new Error(
            `The preview did not start; is port ${port} free, and has "npm run build" run?`,
          ),
        ),
      )
    })
    await look(`http://localhost:${port}`)
  } finally {
    server.kill()
  }
}
