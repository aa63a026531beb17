import { describe, expect, it } from 'vitest'
import { nodeComplaint } from '../../scripts/setup/node-version.mjs'

describe('the check of the Node version', () => {
  it.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0', '26.0.0'])('is content with %s', version => {
    expect(nodeComplaint(version)).toBeUndefined()
  })

  it.each(['18.20.8', '20.18.3', '21.7.3', '22.11.0'])('refuses %s and names what is needed', v => {
    expect(nodeComplaint(v)).toContain(
      `needs Node.js 20.19 or later (or 22.12 or later); this is ${v}`
    )
  })
})
