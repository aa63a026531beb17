import { allWords } from '../../state/base/words.ts'
import { PLAYER_CHOICES, ACCENTS } from '../../core/base/settings.ts'
import { LANGUAGE_TAGS, LANGUAGES } from '../../content/languages.ts'
import { mapValues } from '../../core/base/map-values.ts'
import { dataPart } from '../../state/app/data-model.ts'
import { createJournalChoicesModel } from '../../state/diary/journal-choices-model.ts'
import { createInstallModel } from '../../state/app/install-model.ts'
import { InstallButton } from '../shared/install-button.tsx'
import { YourData } from './your-data.tsx'
import { ChoiceGroup } from '../kit/choice-group.tsx'
import { Fold } from '../kit/fold.tsx'
import { Switch } from '../kit/switch.tsx'
import { LinkRow } from '../shared/link-row.tsx'
import type { ScreenProps } from '../shared/screen-props.ts'
import '../shared/reading.css'
import './settings.css'

/** The settings, what listeners ask for first, and information about the app. */
export function Screen({ model, showShortcuts }: ScreenProps) {
  const { settings, set } = model.settings
  const { tips, screenOn, dragLevel = true, headphones, again, readyAllNight } = settings.value
  const journal = model.part(createJournalChoicesModel)
  const words = allWords().settings
  return (
    <div class="reading settings column">
      <section aria-labelledby="settings-night">
        <h2 id="settings-night">{words.night}</h2>
        <Switch label={words.tips} on={tips} turn={on => set({ tips: on })} />
        <Switch
          label={words.screenOn}
          hint={model.capabilities.wakeLock ? words.screenOnHint : words.screenOnAbsent}
          able={model.capabilities.wakeLock}
          on={screenOn}
          turn={on => set({ screenOn: on })}
        />
        <Switch
          label={words.dragLevel}
          hint={words.dragLevelHint}
          on={dragLevel}
          turn={on => set({ dragLevel: on })}
        />
        <Switch
          label={words.again}
          hint={words.againHint}
          on={again}
          turn={on => set({ again: on })}
        />
        {again && (
          <Switch
            label={words.readyAllNight}
            hint={words.readyAllNightHint}
            on={readyAllNight}
            turn={on => set({ readyAllNight: on })}
          />
        )}
        <LinkRow
          href="#/headphones"
          title={allWords().headphones.link}
          line={allWords().headphones.remembered[headphones]}
        />
      </section>
      <Look model={model} />
      <section aria-labelledby="settings-journal">
        <h2 id="settings-journal">{allWords().navigation.journal}</h2>
        <Switch
          label={allWords().nights.hideNumbers}
          hint={allWords().nights.hideNumbersHint}
          on={journal.choices.value?.hideNumbers ?? false}
          turn={on => void journal.set({ hideNumbers: on })}
        />
      </section>
      <YourData data={model.part(dataPart)} />
      <InstallButton install={model.part(createInstallModel)} />
      <Details model={model} showShortcuts={showShortcuts} />
      <About />
    </div>
  )
}

function Look({ model }: Pick<ScreenProps, 'model'>) {
  const { settings, set } = model.settings
  const { accent, language } = settings.value
  const words = allWords().settings
  return (
    <section aria-labelledby="settings-look">
      <h2 id="settings-look">{words.look}</h2>
      <ChoiceGroup
        label={words.accent}
        choices={ACCENTS}
        names={words.accents}
        chosen={accent}
        choose={accent => set({ accent })}
      />
      <ChoiceGroup
        label={words.language}
        choices={['auto', ...LANGUAGE_TAGS]}
        names={{
          auto: words.languageAuto,
          ...mapValues(LANGUAGES, ({ name }) => name)
        }}
        chosen={LANGUAGE_TAGS.find(tag => tag === language) ?? 'auto'}
        languageOf={choice => (choice === 'auto' ? undefined : choice)}
        choose={language => set({ language })}
      />
    </section>
  )
}

/** How it plays, and the keyboard: of use to few, and to them only once. */
function Details({ model, showShortcuts }: ScreenProps) {
  const { settings, set } = model.settings
  const { player, shortcuts } = settings.value
  const selected = model.player.selected.value
  const words = allWords().settings
  return (
    <Fold title={words.details}>
      <div class="settings-details">
        <ChoiceGroup
          label={words.player}
          choices={PLAYER_CHOICES}
          names={words.players}
          chosen={player}
          hint={words.playerHint}
          choose={model.choosePlayer}
        />
        <p key={selected.stream} class="settings-stream quiet">
          {words.playsNow[selected.kind]} {words.stream[selected.stream]}
        </p>
        <LinkRow href="#/check" title={words.check} />
        <Switch label={words.shortcuts} on={shortcuts} turn={on => set({ shortcuts: on })} />
        <button class="pill" type="button" onClick={showShortcuts}>
          {words.keyboard}
        </button>
      </div>
    </Fold>
  )
}

function About() {
  const { guidance, settings: words } = allWords()
  const version: unknown = import.meta.env['VITE_APP_VERSION']
  return (
    <section aria-labelledby="settings-about">
      <h2 id="settings-about">{words.about}</h2>
      <LinkRow
        href="#/evidence"
        title={words.evidence}
        line={`${guidance.selfCare} ${guidance.driving}`}
      />
      <p>
        {/* A page of its own: nothing of the app, and of a session in it, may go for it. */}
        <a class="settings-link" href="./licences.html" target="_blank" rel="noreferrer">
          {words.licences}
        </a>
      </p>
      <p class="quiet">{words.privacy}</p>
      {typeof version === 'string' && <p class="quiet">{words.version(version)}</p>}
    </section>
  )
}
