/** As edge hosts hand it over. */
declare module '*.wasm' {
  const compiled: WebAssembly.Module
  export default compiled
}
