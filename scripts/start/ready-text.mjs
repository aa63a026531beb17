/**
 * What `npm start` says when the app is served.
 * @param port that it is served on
 * @param hosts by which other devices reach this machine, the likeliest first
 * @param drawCode draws an address as lines; undefined where the output is no terminal
 */
export function readyText(port, hosts, drawCode) {
  const [first, ...others] = hosts.map(host => `http://${host}:${port}/`)
  const lines = ['', 'Neap is ready:', `  on this machine   http://localhost:${port}/`]
  for (const address of first === undefined ? [] : [first, ...others]) {
    lines.push(`  in this network   ${address}`)
  }
  if (first !== undefined && drawCode !== undefined) {
    lines.push('', ...drawCode(first), '', `Scan this to open ${first} on your phone.`)
  }
  lines.push('')
  if (first !== undefined) {
    lines.push(
      'In the network it plays while it can reach this machine. Offline use and installing need https: docs/hosting.md.'
    )
  }
  lines.push('On localhost everything works, offline use and installing too.', 'Stop with Ctrl+C.')
  return lines.join('\n')
}
