/**
 * Why the live map is not there, or not any more: its code or its land did not come, the browser
 * can't draw it, or took its picture away. The plain map stands in for it. `no-outlines`: it stands
 * there itself, and without land.
 */
export type MapFault = 'no-code' | 'no-land' | 'no-webgl2' | 'lost' | 'no-outlines'

/** MapLibre's error has no class that could be asked for without loading it. */
export const NO_WEBGL2 = 'GPUInitializationError'
