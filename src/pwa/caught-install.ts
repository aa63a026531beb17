/** The browser's offer to ask about installing; it comes once, perhaps before anybody listens. */
export interface CaughtInstall {
  offer: Event | undefined
}

/** Keeps the offer until it is wanted, and keeps the browser from asking by itself. */
export function catchInstall(page: Pick<Window, 'addEventListener'> = window): CaughtInstall {
  const caught: CaughtInstall = { offer: undefined }
  page.addEventListener('beforeinstallprompt', event => {
    event.preventDefault()
    caught.offer = event
  })
  return caught
}
