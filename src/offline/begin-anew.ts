const ANSWERS: Readonly<Record<string, readonly [type: string, body: string]>> = {
  script: ['text/javascript', 'location.reload()'],
  style: ['text/css', ''], // a script that waits for its style is asked for, too
}

/**
 * What a page gets for a part of another build. It was opened as that build, just before this one
 * took over and before the page could be told so; its files are gone, and its data are ours by now.
 * So the part that it asks for has it begin anew, at the address where it is.
 * @returns null for what is neither a script nor a style
 */
export function beginAnew({ destination }: Pick<Request, 'destination'>): Response | null {
  const answer = ANSWERS[destination]
  return answer ? new Response(answer[1], { headers: { 'content-type': answer[0] } }) : null
}
