/** For every answer of the worker: a browser that guesses what it got would play or run what only looks like it. */
export const NOSNIFF = { 'X-Content-Type-Options': 'nosniff' }

/** The same answer, to be taken for nothing but what it says it is. */
export function withNosniff(response: Response): Response {
  const { body, status, statusText, headers } = response
  return new Response(body, {
    status,
    statusText,
    headers: { ...Object.fromEntries(headers), ...NOSNIFF }
  })
}
