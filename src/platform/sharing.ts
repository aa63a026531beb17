import type { ShareOutcome, Sharing } from '../core/base/page.ts'
import { hashAddress } from './sharing-address.ts'

/** The share sheet and the clipboard of this browser. Both are absent on an insecure origin. */
export function createSharing(page: Pick<Window, 'location' | 'navigator'> = window): Sharing {
  const { location } = page
  // TypeScript assumes both; browsers on insecure origins lack them.
  const navigator: Partial<Pick<Navigator, 'share' | 'clipboard'>> = page.navigator

  async function copy(text: string): Promise<ShareOutcome> {
    if (!navigator.clipboard) return 'unavailable'
    try {
      await navigator.clipboard.writeText(text)
      return 'copied'
    } catch (error) {
      // NotAllowedError: the browser or the listener refuses the clipboard; the address is then shown as text.
      if (error instanceof DOMException) return 'unavailable'
      throw error
    }
  }

  async function give(data: ShareData, text: string): Promise<ShareOutcome> {
    if (!navigator.share) return copy(text)
    try {
      await navigator.share(data)
      return 'shared'
    } catch (error) {
      // AbortError: the listener closed the sheet. Any other refusal (NotAllowedError, DataError): copy instead.
      if (!(error instanceof DOMException)) throw error
      return error.name === 'AbortError' ? 'dismissed' : copy(text)
    }
  }

  return {
    address: hash => hashAddress(hash, location),
    share(hash, title) {
      const url = hashAddress(hash, location)
      return give({ title, url }, url)
    },
    shareText: (text, title) => give({ title, text }, text)
  }
}
