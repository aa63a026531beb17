import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { networkAddresses } from '../../scripts/start/network-addresses.mjs'
import { openBrowser, openCommand } from '../../scripts/start/open-browser.mjs'
import { qrCode } from '../../scripts/start/qr-code.mjs'
import { readyText } from '../../scripts/start/ready-text.mjs'

const at = (address: string, family = 'IPv4', internal = false) => [{ address, family, internal }]

const INTERFACES = {
  lo: at('127.0.0.1', 'IPv4', true),
  docker0: at('172.17.0.1'),
  wlan0: [...at('fe80::1', 'IPv6'), ...at('192.168.1.20')],
  none: undefined
}

describe('npm start', () => {
  it('names the address first that a phone can reach', () => {
    expect(networkAddresses(INTERFACES, undefined)).toEqual(['192.168.1.20', '172.17.0.1'])
    expect(networkAddresses(INTERFACES, '0.0.0.0')).toEqual(['192.168.1.20', '172.17.0.1'])
  })

  it.each([
    ['127.0.0.1', []],
    ['localhost', []],
    ['::1', []],
    ['192.168.1.20', ['192.168.1.20']],
    ['fd00::2', ['[fd00::2]']]
  ])('names no address that a server on %s does not answer at', (host, addresses) => {
    expect(networkAddresses(INTERFACES, host)).toEqual(addresses)
  })

  it('shows the first address as a code, and says what works there and what needs https', () => {
    const text = readyText(4173, ['192.168.1.20', '10.0.0.2'], (address: string) => [
      `code of ${address}`
    ])
    expect(text).toContain('on this machine   http://localhost:4173/')
    expect(text).toContain('in this network   http://10.0.0.2:4173/')
    expect(text).toContain('code of http://192.168.1.20:4173/\n')
    expect(text).not.toContain('code of http://10.0.0.2')
    expect(text).toMatch(/plays while it can reach this machine\. .*installing need https/)
    expect(text).toContain('On localhost everything works')
  })

  it('shows no code where nobody scans it, and says nothing of a network without one', () => {
    expect(readyText(1, ['10.0.0.2'], undefined)).not.toContain('Scan')
    const alone = readyText(1, [], (address: string) => [address])
    expect(alone).not.toMatch(/Scan|network|undefined/)
  })

  it('draws the code of the address, dark on light in any colours of the terminal', () => {
    const address = 'http://192.168.1.20:4173/'
    const { data, size } = encode(address, { border: 2 })
    const rows = qrCode(address).flatMap(line => {
      // oxlint-disable-next-line no-control-regex -- The colours are what is looked at.
      const [, drawn = ''] = /^\u001B\[97;40m(.*)\u001B\[0m$/.exec(line) ?? []
      const cells = [...drawn]
      return [cells.map(cell => !'█▀'.includes(cell)), cells.map(cell => !'█▄'.includes(cell))]
    })
    expect(rows.slice(0, size)).toEqual(data)
  })

  it.each([
    ['darwin', 'open'],
    ['win32', 'cmd'],
    ['linux', 'xdg-open'],
    ['freebsd', 'xdg-open']
  ] as const)('opens the browser of %s', (platform, command) => {
    const words = openCommand(platform, 'http://localhost:1/')
    expect([words[0], words.at(-1)]).toEqual([command, 'http://localhost:1/'])
  })

  it('says when there is no browser to open', async () => {
    expect(await openBrowser('', [process.execPath, '-e', ''])).toBe(true)
    expect(await openBrowser('', [process.execPath, '-e', 'process.exit(3)'])).toBe(false)
    expect(await openBrowser('', ['no-such-command-anywhere'])).toBe(false)
  })
})
