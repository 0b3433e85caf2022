import { fileURLToPath } from 'node:url'

/** Where the chains are kept on disk, wherever the process was started. */
export const DATA_FOLDER = fileURLToPath(new URL('../data', import.meta.url))
