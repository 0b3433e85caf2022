/**
 * Scripts, data and fonts come from the page's own host; text from data never becomes a script.
 * It stands in each page, so that it holds on any static host.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'", // positions are set by script, never written into markup
  "img-src 'self' data: blob:", // pictures that are made here, and those of stories of one's own
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'", // the preview of an embed
  "worker-src 'self' blob:", // what packs the pages of a long handout is a worker that its library makes
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  // Text is no markup and no address of a script, but for what `src/ui/trusted-types.ts` lets through.
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/**
 * As a header, which the scripts of workers obey as well. Only a header can say who may embed the
 * page: anybody, unless a host names who.
 */
export const POLICY_HEADER = `${POLICY}; frame-ancestors * file:`
