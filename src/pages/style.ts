import { GROUNDS } from '@/model/grounds'

const { light, dark } = GROUNDS

const both = (name: 'page' | 'ink' | 'inkQuiet' | 'hairline') =>
  `light-dark(${light[name]}, ${dark[name]})`

/**
 * Where scripts run, the text waits out of sight until the app has come and takes its place. It is seen
 * all the same where the app has not come in this time: a script may be refused, or stay on its way. Out of
 * sight it asks for no fonts, which the app may not need yet, and is not laid out.
 */
const PATIENCE_S = 10

/** How a page looks: a column of text, in colours of the app, for screens and for paper. */
export const PAGE_STYLE = `
#page{color-scheme:light dark;background:${both('page')};color:${both('ink')};font:400 1.0625rem/1.55 var(--serif,Georgia,serif)}
html:has(#page),html:has(#page) :is(body,#root){height:auto;overflow:auto;background:${both('page')}}
#page>*{max-width:42rem;margin:0 auto;padding:0 20px}
#page header,#page footer{padding-top:20px;padding-bottom:20px}
#page footer{margin-top:48px;border-top:1px solid ${both('hairline')}}
#page :is(header,footer,.over,.under,.quiet,.sources,nav,table,dl){font-family:var(--sans,system-ui,sans-serif);font-size:0.9375rem}
#page :is(.over,.under,.quiet,footer){color:${both('inkQuiet')}}
#page .over{margin:8px 0 0}
#page h1{font-size:clamp(1.75rem,5vw,2.5rem);line-height:1.15;margin:6px 0 10px;text-wrap:balance}
#page h2{font-size:1.4375rem;line-height:1.25;margin:40px 0 10px}
#page h3{font-size:1.125rem;line-height:1.35;margin:24px 0 6px}
#page h3 small{font:400 0.9375rem var(--sans,system-ui,sans-serif)}
#page p{margin:0 0 12px}
#page a{color:inherit;text-underline-offset:3px;text-decoration-thickness:1px;overflow-wrap:anywhere}
#page sup{font:400 0.75rem/1 var(--sans,system-ui,sans-serif);margin-left:2px}
#page sup a{text-decoration:none;padding:2px 1px}
#page sup a:hover{text-decoration:underline}
#page figure{margin:20px 0}
#page img{display:block;width:100%;height:auto;border:1px solid ${both('hairline')}}
#page .level{font-weight:600}
#page :is(ul,ol){padding-left:1.3em;margin:0 0 12px}
#page li{margin-bottom:6px}
#page .plain{list-style:none;padding:0}
#page .inline li{display:inline}
#page .inline li+li::before{content:" · "}
#page blockquote{margin:16px 0;padding-left:18px;border-left:3px solid ${both('hairline')}}
#page table{border-collapse:collapse;width:100%}
#page :is(th,td){text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-top:1px solid ${both('hairline')}}
#page dt{font-weight:600}
#page dd{margin:0 0 10px}
@media screen and (scripting:enabled){
#page:not(.alone){--serif:Georgia,serif;--sans:system-ui,sans-serif;position:absolute;left:-9999px;width:40rem;height:0;overflow:hidden;visibility:hidden;animation:page-waits ${PATIENCE_S}s,page-shown 1ms ${PATIENCE_S}s forwards}
@keyframes page-shown{to{position:static;width:auto;height:auto;overflow:visible;visibility:visible}}
@keyframes page-waits{from,to{content-visibility:hidden}}
}
@media print{html:has(#page) #root{display:none}#page :is(h1,h2,h3){break-after:avoid}#page :is(figure,tr,li){break-inside:avoid}#page main a[href^="http"]::after{content:" (" attr(href) ")";font-size:0.75rem}}
`.trim()
