import type { TipWords } from '../../../core/tips/tip.ts'
import type { howTo as english } from '../../en/tips/how-to.ts'

/** How to listen. */
export const howTo: Readonly<Record<keyof typeof english, TipWords>> = {
  'as-quiet-as-you-can': {
    title: 'So leise, wie du es noch hörst',
    text: 'Stell den Klang so leise, dass du ihn gerade noch hörst. Lauter ist nicht besser, und von einem leisen Klang löst man sich leichter.'
  },
  'arms-length': {
    title: 'Der Armlängen-Test',
    text: 'Ein schneller Lautstärketest: Du hörst es, aber jemand eine Armlänge entfernt hört nichts. Die halbe Handylautstärke oder weniger reicht meistens.'
  },
  'left-and-right': {
    title: 'Links auf links, rechts auf rechts',
    text: 'Binauraler Klang braucht für jedes Ohr einen eigenen Ton. L gehört nach links, R nach rechts, und Mono-Audio muss in den Handyeinstellungen aus sein. Keine Stereo-Kopfhörer? Dann nimm isochron oder schlicht.'
  },
  'soft-headband': {
    title: 'Stirnband statt Ohrhörer',
    text: 'Ohrhörer können nach Stunden drücken, und im Ohr staut sich Feuchtigkeit. Ein weiches Stirnband oder ein Kissenlautsprecher ist bequemer. Bei nur einem Lautsprecher nimm isochron oder schlicht.'
  },
  'never-while-driving': {
    title: 'Nie beim Fahren',
    text: 'Hör nie beim Fahren oder an Maschinen. Neap ist zum Abschalten da, an einem Ort, an dem du gefahrlos einschlafen kannst.'
  },
  'off-the-chest': {
    title: 'Herzschrittmacher, Defibrillator, Epilepsie',
    text: 'Mit Herzschrittmacher oder Defibrillator: Halte Kopfhörer, ihr Etui und das Handy mindestens 15\u00a0cm davon entfernt, und leg sie nie auf die Brust. Mit Epilepsie oder nach einem Anfall frag vor dem Hören in deiner Praxis nach.'
  },
  'stop-if-it-bothers': {
    title: 'Wenn es stört, mach es aus',
    text: 'Wenn dir der Klang heute nicht guttut, mach ihn aus. Auch Stille ist eine gute Wahl.'
  },
  'when-to-stop': {
    title: 'Wann du aufhören solltest',
    text: 'Kopfschmerzen, Schwindel, Unruhe oder ein stärkeres Ohrgeräusch? Hör auf. Du musst nichts durchstehen. Wenn es nicht wieder vergeht, geh zum Arzt oder zur Ärztin.'
  },
  'a-slow-drift': {
    title: 'Wie eine langsame Schwebung klingt',
    text: 'Du suchst die Schwebung? In binauralem Klang ist sie schwach, und wenn sie langsam ist, eher ein Wandern im Kopf als ein Puls. Du musst ihr nicht folgen.'
  },
  'try-it-plain': {
    title: 'Probier es ohne Schwebung',
    text: '„Schlicht“ ist derselbe Klang ohne Schwebung. Probier beides in verschiedenen Nächten: So findest du am ehesten heraus, was die Schwebung bei dir ausmacht.'
  },
  'leave-the-clock': {
    title: 'Lass es einfach laufen',
    text: 'Der Klang wird von selbst leiser und hört auf, du musst auf nichts achten. Leg das Handy weg und lass ihn laufen.'
  },
  'let-it-come': {
    title: 'Du musst nicht einschlafen',
    text: 'Du musst dabei nicht einschlafen. Lass den Klang einfach da sein, lass die Gedanken ziehen, und prüf nicht, ob es schon wirkt.'
  },
  'heavy-hands': {
    title: 'Schwere Hände, schwere Schultern',
    text: 'Lass den Kiefer, die Schultern und die Hände schwer werden, eins nach dem anderen. Falsch machen kannst du dabei nichts.'
  },
  'thoughts-pass': {
    title: 'Gedanken ziehen lassen',
    text: 'Ein Gedanke taucht auf? Lass ihn weiterziehen und komm zum Klang zurück. Dein Kopf muss nicht leer sein.'
  },
  'unhurried-breath': {
    title: 'Langsam und leicht atmen',
    text: 'Wenn du magst, atme etwas langsamer: etwa sechsmal in der Minute. Atme etwas länger aus als ein. Es muss nicht tief sein, und zählen musst du auch nicht.'
  }
}
