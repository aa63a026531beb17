/** Words of installing the app. */
export const installWords = {
  title: 'Keep Neap at hand',
  why: 'Installed, it opens from the home screen, without a network, and what it keeps is less likely to be cleared.',
  whyByHandShort: 'On the Home Screen it opens without a network and without the browser’s bars.',
  whyByHand:
    'On the Home Screen it opens without a network and without the browser’s bars. Safari may clear what a tab has stored after seven days of use without a visit; an app on the Home Screen has a count of its own.',
  install: 'Install',
  showHow: 'Show me how',
  notNow: 'Not now',
  stepsTitle: 'Add Neap to the Home Screen',
  steps: [
    'Tap Share, the square with the arrow.',
    'Choose “Add to Home Screen”.',
    'Leave “Open as Web App” on where it is shown, and tap “Add”.'
  ],
  close: 'Close'
}
