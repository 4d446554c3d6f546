import { surveysOffered } from '../../content/surveys/seasons.ts'
import type { FamilyWorld } from '../../features/family/world.tsx'
import { site } from '../site.ts'

/** A door that nobody may open while pages are drawn ahead: the first drawing must need nothing from the phone. */
const closed = (name: string) => () => {
  throw new Error(`${name} was asked for while a page was made at build time`)
}
const port = <Name extends keyof FamilyWorld>(name: Name) =>
  new Proxy({}, { get: (_target, part) => closed(`${name}.${String(part)}`) }) as FamilyWorld[Name]

/** The world as it is before there is a phone: only what is the same for everybody. */
export function stillWorld(appVersion: string): FamilyWorld {
  return {
    drafts: port('drafts'),
    lastWords: port('lastWords'),
    outbox: port('outbox'),
    sender: port('sender'),
    server: port('server'),
    clock: port('clock'),
    clearPhone: closed('clearPhone'),
    invite: closed('invite'),
    newId: closed('newId'),
    sha256: closed('sha256'),
    randomBelow: closed('randomBelow'),
    area: site.area,
    language: site.language,
    sharedPhone: false,
    setSharedPhone: closed('setSharedPhone'),
    goingSoon: closed('goingSoon'),
    nextPerson: closed('nextPerson'),
    kiosk: null,
    showChanged: () => {},
    appVersion,
    places: site.places,
    device: 'device',
    canSendInBackground: false,
    surveys: surveysOffered(site.area),
    loadSurvey: closed('loadSurvey'),
    loadAboutYou: closed('loadAboutYou'),
    languages: closed('languages'),
    setLanguage: closed('setLanguage'),
    dress: 'auto',
    setDress: closed('setDress'),
    pictures: 'shown',
    setPictures: closed('setPictures'),
    loadEasyRead: closed('loadEasyRead'),
    loadReadAloud: closed('loadReadAloud'),
    channel: 'app',
    copyText: closed('copyText'),
    saveFile: closed('saveFile'),
    canInstall: false,
    install: closed('install'),
    leaveQuickly: closed('leaveQuickly'),
    updateWaiting: false,
    applyUpdate: closed('applyUpdate'),
    textSize: 'normal',
    setTextSize: closed('setTextSize'),
  }
}
