import encodeQR from 'qr'

/** Readers ask for so much white around a code. */
const QUIET_MODULES = 4

/**
 * The code of a text as rows of modules, true where dark, with its white margin. The least error
 * correction gives the coarsest code, and a coarse one is read from the back of a hall.
 */
export function qrMatrix(text: string): boolean[][] {
  return encodeQR(text, 'raw', { ecc: 'low', border: QUIET_MODULES })
}

/** The same without its margin, for pictures that leave room themselves. */
export function qrModules(text: string): boolean[][] {
  const inside = (line: readonly boolean[]) => line.slice(QUIET_MODULES, -QUIET_MODULES)
  return qrMatrix(text).slice(QUIET_MODULES, -QUIET_MODULES).map(inside)
}

/** The dark modules as one path, in modules: a run of neighbours is one rectangle. */
export function qrPath(matrix: readonly (readonly boolean[])[]): string {
  return matrix
    .flatMap((row, y) => {
      const runs: string[] = []
      for (let x = 0; x < row.length; x += 1) {
        if (!row[x]) continue
        const from = x
        while (row[x + 1]) x += 1
        runs.push(`M${from} ${y}h${x - from + 1}v1h${from - x - 1}z`)
      }
      return runs
    })
    .join('')
}
