import { renderUnicodeCompact } from 'uqr'

/** White letters on black, whatever the terminal's own colours: a code in other colours is not always read. */
const COLOURS = '\u001B[97;40m'
const PLAIN = '\u001B[0m'

/** A QR code of an address as lines for a terminal, each two of its rows. */
export function qrCode(address) {
  // A free edge of four rows is the standard; phones read two, and it leaves the addresses above in sight.
  return renderUnicodeCompact(address, { border: 2 })
    .split('\n')
    .map(line => `${COLOURS}${line}${PLAIN}`)
}
