/** The `vercel.json` that lies in the folder which is published. */
export function vercelConfig(rules) {
  const headers = rules.map(({ path, headers }) => ({
    source: path.replace(/\*$/, '(.*)'),
    headers: Object.entries(headers).map(([key, value]) => ({ key, value }))
  }))
  return `${JSON.stringify({ headers }, undefined, 2)}\n`
}
