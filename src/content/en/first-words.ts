/** Notices that the first screen needs at hand. */
export const firstNoticeWords = {
  noWebAudio: 'This browser cannot make sound of its own. A newer browser can.',
  loading: 'One moment',
  loadFailed: 'A part of the app could not be loaded. Check the network once, then try again.',
  retry: 'Try again'
}
