import type { Messages } from '../messages.ts'
import { sizeText } from '../messages/size-text.ts'
import { comma, minutesText } from './values.ts'

/** Words of saving the sound as a file. */
export const exportWords: Messages['export'] = {
  save: 'Als Datei sichern',
  size: (minutes, bytes) => `${minutesText(minutes)}, ${comma(sizeText(bytes))}`,
  format: 'Art der Datei',
  formats: { wav: 'WAV', opus: 'Opus', sbg: 'SBaGen', gnaural: 'Gnaural' },
  hints: {
    wav: 'Eine WAV-Datei, mit den Blenden und dem Ende darin. Jeder Player kann sie spielen.',
    opus: 'Eine Opus-Datei, mit den Blenden und dem Ende darin. Ein Sechstel so groß; die meisten heutigen Player können sie spielen.',
    sbg: 'Ein Text aus wenigen Zeilen (.sbg), den SBaGen und Verwandte spielen. Auch Neap öffnet ihn.',
    gnaural: 'Ein Ablauf (.gnaural), den Gnaural spielt. Auch Neap öffnet ihn.'
  },
  progress: 'Die Datei wird geschrieben',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Es wurde keine Datei behalten.',
  unwritten: voices => `Das Format hat nicht, oder nicht ganz so: ${voices.join(', ')}.`,
  saved: 'Die Datei wurde übergeben.',
  ready: 'Die Datei ist fertig.',
  take: 'Datei jetzt sichern',
  failed: {
    'no room': 'Für die Datei war nicht genug Platz. Schaff welchen, oder mach die Sitzung kürzer.',
    refused: 'Die Datei ließ sich dort nicht schreiben. Versuch es an einem anderen Ort.',
    broken: 'Die Datei kam nicht zustande. Lad die App einmal neu und versuch es dann noch einmal.'
  }
}
