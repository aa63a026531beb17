/** When something of ours went wrong. */
export const errorWords = {
  title: 'Something went wrong',
  body: 'The sound goes on if it was playing. Reloading the page usually helps.',
  details: 'Details'
}
