import { newId, random, randomBelow } from '../../platform/chance.ts'
import { clock } from '../../platform/clock.ts'
import { copyText, saveFile } from '../../platform/hand-over.ts'
import { installOffer } from '../../platform/install.ts'
import { EVENT_KEY, eventOn, forgetChoices, isShared, sharedPhone } from '../../platform/kept-setting.ts'
import { browserLocks, timers } from '../../platform/locks.ts'
import { deviceWord, requestPersistence } from '../../platform/phone.ts'
import { keptLanguage } from '../boot/kept-language.ts'
import { leaveNow } from '../boot/leave-quickly.ts'
import { invitedInTab } from '../boot/invited.ts'
import { forgetInTab } from '../boot/tab.ts'
import { lastWordsOfTab } from './last-words.ts'
import { applyTextSize, keptTextSize } from '../boot/text-size.ts'
import { bridgeWorker } from '../../platform/service-worker.ts'
import { sha256 } from '../../platform/sha256.ts'
import { onWakeUps } from '../../platform/wake-ups.ts'
import { loadSurvey } from '../../content/surveys/load.ts'
import { surveysOffered } from '../../content/surveys/seasons.ts'
import type { Sender } from '../../domain/ports.ts'
import { eitherDrafts } from './either-drafts.ts'
import type { FamilyWorld } from '../../features/family/world.tsx'
import { openStore } from '../../storage/open-store.ts'
import { configSource } from '../../sync/config-transport.ts'
import { createSender } from '../../sync/runner.ts'
import { wakeDelay } from '../../sync/policy.ts'
import { fetchServer } from '../../sync/server-transport.ts'
import { site } from '../site.ts'
import { appVersion } from '../version.ts'
import { changing } from './changing.ts'
import { keptDress, keptPictures } from './kept-dress.ts'
import { learnPlaces } from './learn-places.ts'

const KEEP_DAYS = 3

/** The part of the world that changes while a page is open. */
export type Moving = Pick<
  FamilyWorld,
  'canInstall' | 'updateWaiting' | 'textSize' | 'language' | 'dress' | 'pictures' | 'sharedPhone' | 'places'
>

/** The real ports behind the family pages, made once a page. Starts the sender, the worker and the housekeeping. */
export function composeFamily() {
  const store = openStore()
  const config = configSource(store.facts)
  const server = fetchServer({ config })
  const runner = createSender({
    store: store.sending,
    server,
    clock,
    random,
    timers,
    locks: browserLocks(),
    currentEpoch: () => config.epoch(),
    keepDays: () => (isShared() ? 0 : KEEP_DAYS),
  })
  const stillWaiting = async () => (await store.sending.summary()).waiting

  const chosen = () => ({
    textSize: keptTextSize.get(),
    language: keptLanguage.get(),
    dress: keptDress.get(),
    pictures: keptPictures.get(),
  })
  const moving = changing<Moving>({
    canInstall: false,
    updateWaiting: false,
    sharedPhone: sharedPhone.get() === 'yes',
    ...chosen(),
    places: site.places,
  })
  const offer = installOffer(() => moving.change({ canInstall: offer.ready() }))
  const worker = bridgeWorker({
    updateReady: () => moving.change({ updateWaiting: true }),
    sendNow: async () => {
      await runner.flush('sync')
      return stillWaiting()
    },
  })
  const sender: Sender = {
    async flush(trigger) {
      await runner.flush(trigger)
      // A bonus where there is Background Sync: the browser nudges an open page sooner than our own timer would.
      if ((await stillWaiting().catch(() => 0)) > 0) await worker.askForSync()
    },
  }

  const drafts = eitherDrafts(store.drafts, isShared, () => store.shared())
  /** In the file of the pages beside the survey: most people never choose another language. */
  const setLanguage = async (code: string): Promise<boolean> => {
    const pages = await import('./side-pages.tsx').catch(() => null)
    return (await pages?.chooseLanguage(code, (language) => moving.change({ language }))) ?? false
  }
  const fixed: Omit<FamilyWorld, keyof Moving> = {
    drafts,
    outbox: store.outbox,
    sender,
    server,
    async clearPhone(agreedToLose) {
      const outcome = await store.clearPhone(agreedToLose)
      if (outcome.cleared) forgetInTab()
      return outcome
    },
    async setSharedPhone(on) {
      await (await import('./side-pages.tsx')).shareThisPhone(on, store)
      moving.change({ sharedPhone: on })
    },
    goingSoon: () => store.expiry.expiringDrafts(clock.today()),
    nextPerson() {
      void store.shared().then((shared) => shared.forget())
      forgetChoices()
      applyTextSize()
      moving.change(chosen())
    },
    kiosk: null,
    async invite(survey, draft, stored) {
      const invited = invitedInTab(survey.key) ?? draft.invited
      if (!invited) return draft
      const mine = { ...draft, invited }
      return import('./put-invitation.ts').then(
        (it) => it.putInvitation(survey, mine, stored, drafts),
        () => mine,
      )
    },
    clock,
    newId,
    sha256,
    randomBelow,
    area: site.area,
    showChanged: (box) =>
      void (box && import('../what-changed/entry.ts').then((page) => page.fillLatest(box)).catch(() => {})),
    appVersion,
    device: deviceWord(),
    // The worker only asks open pages to send, so with Heard closed nothing goes by itself, and we must not say so.
    canSendInBackground: false,
    surveys: surveysOffered(site.area),
    loadSurvey,
    loadAboutYou: async (language) => (await import('./side-pages.tsx')).aboutYouIn(language),
    channel: 'app',
    languages: async () => (await import('./side-pages.tsx')).languages,
    setLanguage,
    setDress: (dress) => {
      keptDress.set(dress)
      moving.change({ dress })
    },
    setPictures: (pictures) => {
      keptPictures.set(pictures)
      moving.change({ pictures })
    },
    loadEasyRead: async (languageAndSurvey) => (await import('./easy-read.ts')).easyRead(languageAndSurvey),
    loadReadAloud: async () => (await import('./easy-read.ts')).readAloud,
    copyText,
    saveFile,
    install: async () => void (await offer.ask()),
    lastWords: lastWordsOfTab(isShared),
    leaveQuickly: () => leaveNow(site.places.neutralPage),
    applyUpdate: () => void worker.takeUpdate(),
    setTextSize: (textSize) => {
      keptTextSize.set(textSize)
      applyTextSize()
      moving.change({ textSize })
    },
  }

  applyTextSize()
  onWakeUps((trigger) => {
    // A hall full of devices comes back online in one moment: each waits a little, and another little.
    timers.set(eventOn.get() === 'yes' ? wakeDelay(trigger, random()) : 0, () => void sender.flush(trigger))
  })
  // Another tab began or ended an event: this one goes where the boot script leads it.
  window.addEventListener('storage', ({ key }) => {
    if (key === EVENT_KEY) location.reload()
  })
  void sender.flush('start')
  void store.expiry.dropExpired(clock.today()).catch(() => undefined)
  void learnPlaces(
    store.facts.config(),
    () => config.refresh(),
    (places) => moving.change({ places }),
  )
  // What this phone does not have yet of its language, for when there is no connection.
  if (moving.get().language !== site.language) void setLanguage(moving.get().language)

  return {
    fixed,
    moving,
    /** A draft is open: no update may reload this page. */
    setBusy: (busy: boolean) => worker.setBusy(busy),
    keepStorage: requestPersistence,
  }
}

export type FamilyComposition = ReturnType<typeof composeFamily>
