/** The browser's install prompt; it is offered once, perhaps before anything subscribes. */
export interface CaughtInstall {
  offer: Event | undefined
}

/** Keeps the prompt until it is wanted, and keeps the browser from showing it by itself. */
export function catchInstall(page: Pick<Window, 'addEventListener'> = window): CaughtInstall {
  const caught: CaughtInstall = { offer: undefined }
  page.addEventListener('beforeinstallprompt', event => {
    event.preventDefault()
    caught.offer = event
  })
  return caught
}
