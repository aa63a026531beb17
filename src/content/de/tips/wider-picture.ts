import type { TipWords } from '../../../core/tips/tip.ts'
import type { widerPicture as english } from '../../en/tips/wider-picture.ts'

/** What matters beside the gut: sound at night, worry, and where help is. */
export const widerPicture: Readonly<Record<keyof typeof english, TipWords>> = {
  'silence-afterwards': {
    title: 'Stille nach dem Klang',
    text: 'Der Klang hört von selbst auf. Für den Rest der Nacht brauchst du nichts mehr zu tun.',
    finding: 'Studien sprechen nicht für Rauschen die ganze Nacht',
    studied: '25 Erwachsene im Schlaflabor; eine Übersicht über 38 Studien',
    note: 'Rauschen die ganze Nacht gilt oft als sichere Schlafhilfe. Eine Übersicht über 38 Studien nannte die Belege dafür sehr schwach, und im Schlaflabor fehlten in Nächten mit rosa Rauschen von 50\u00a0dBA etwa 19 Minuten Traumschlaf.'
  },
  'ask-about-cbt-i': {
    title: 'Monatelang schlecht geschlafen? KVT-I',
    text: 'Seit drei Monaten in drei oder mehr Nächten pro Woche schlecht geschlafen? Frag nach KVT-I, einem kurzen Training, das den Schlaf neu einübt, auch online. Leitlinien empfehlen es als Erstes.',
    finding: 'Leitlinien empfehlen es als Erstes',
    studied: 'drei ärztliche Leitlinien',
    note: 'Manchmal heißt es, hinter anhaltend schlechten Nächten könne der Darm stecken. Das kann Menschen von dem abhalten, was wirklich hilft, und davon, ihre Atmung im Schlaf prüfen zu lassen.'
  },
  'worries-on-paper': {
    title: 'Die Liste für morgen auf Papier',
    text: 'Sorgen und ein Körper in Alarmbereitschaft halten wach. Schreib vor dem Schlafengehen fünf Minuten lang auf, was morgen ansteht. Im Schlaflabor schlief früher ein, wer das tat, als wer Erledigtes aufschrieb.',
    studied: '57 junge Erwachsene, je eine Nacht',
    note: 'Langsame Klänge sollen angeblich die Stressreaktion des Körpers reparieren. Wir haben keine Studie gefunden, die das zeigt. Beschrieben ist eine Wachheit, am Tag so sehr wie in der Nacht, die von Sorgen in Gang gehalten wird.'
  },
  'no-special-pitch': {
    title: '432\u00a0Hz und andere besondere Tonhöhen',
    text: 'Für keine Tonhöhe ist gezeigt, dass sie für den Schlaf besser wäre als eine andere. Die richtige ist die, die du gern hörst.',
    finding: 'kleine Studien sind sich nicht einig',
    studied: 'zwei kleine Studien zu Musik mit 432\u00a0Hz',
    note: 'Sogenannte Heilfrequenzen wie 432\u00a0Hz, 528\u00a0Hz oder die Solfeggio-Töne werden oft als etwas Besonderes dargestellt. Für keine Frequenz ist gezeigt, dass sie gesund macht. In einem kleinen verblindeten Vorversuch wurde der Schlaf nach Musik mit 432\u00a0Hz besser bewertet, nach 440\u00a0Hz nicht deutlich; bei 15 Menschen im Mittagsschlaf änderte 432\u00a0Hz am Einschlafen nichts Eindeutiges. Zu 528\u00a0Hz haben wir eine Studie mit neun Menschen am Tag gefunden und keinen kontrollierten Schlafversuch.'
  }
}
