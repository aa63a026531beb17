import type { Files } from '../../core/base/file-name.ts'

/** How long a file stays available, in milliseconds: Safari asks first, and reads only after the answer. */
const KEPT = 60_000

/** Saves files through the browser's downloads. */
export function createFiles(page: Pick<Window, 'document' | 'setTimeout'> = window): Files {
  return {
    save: (name, type, text) => download(name, new Blob([text], { type }), page)
  }
}

/** Starts a download. Must be called within seconds of a tap. */
export function download(
  name: string,
  file: Blob,
  page: Pick<Window, 'document' | 'setTimeout'> = window
): void {
  const address = URL.createObjectURL(file)
  const link = page.document.createElement('a')
  link.href = address
  link.download = name
  // Firefox only follows links in the document.
  page.document.body.append(link)
  link.click()
  link.remove()
  page.setTimeout(() => URL.revokeObjectURL(address), KEPT)
}
