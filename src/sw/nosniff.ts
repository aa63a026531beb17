/** For every answer of the worker: a browser that guesses types could run or play something that only looks like it. */
export const NOSNIFF = { 'X-Content-Type-Options': 'nosniff' }

/** The same answer, with type sniffing switched off. */
export function withNosniff(response: Response): Response {
  const { body, status, statusText, headers } = response
  return new Response(body, {
    status,
    statusText,
    headers: { ...Object.fromEntries(headers), ...NOSNIFF }
  })
}
