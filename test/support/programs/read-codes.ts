import { runProgram } from './run-program'

/**
 * What a camera would read from a picture, in no order.
 * @throws Error where there is no code to read
 */
export async function codesIn(picture: string): Promise<string[]> {
  const found = await runProgram('zbarimg', '--quiet', '--raw', '--nodbus', picture)
  return `${found}`.split('\n').filter(Boolean)
}
