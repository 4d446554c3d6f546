import { renderToStaticMarkup } from 'react-dom/server'
import { messages as changedMessages } from '../../content/messages/en/changed.ts'
import { familyMessages } from '../../content/messages/en/family.ts'
import { languages } from '../../content/messages/languages.ts'
import { sharedMessages } from '../../content/messages/en/shared.ts'
import { currentSurvey, publishedSurveys } from '../../content/surveys/published.ts'
import { surveyPath } from '../../domain/survey/definition.ts'
import type { ReactNode } from 'react'
import { FirstQuestion } from '../../features/family/answer-survey/first-question.tsx'
import { HomePage } from '../../features/family/home/home-page.tsx'
import { AccessibilityPage } from '../../features/family/notices/accessibility-page.tsx'
import { NotFoundPage } from '../../features/family/notices/not-found-page.tsx'
import { PrivacyPage } from '../../features/family/notices/privacy-page.tsx'
import { FamilyWorldProvider } from '../../features/family/world.tsx'
import { WhatChangedPage } from '../../features/family/what-changed/what-changed-page.tsx'
import { createWording, WordingProvider } from '../../ui/wording.tsx'
import { NOT_FOUND_FILE, NOT_FOUND_PAGE } from '../not-found.ts'
import { site } from '../site.ts'
import { stillWorld } from './still-world.ts'

/** One HTML file to write, and what stands in its head and body. */
export type PageToBuild = {
  /** Name in dist, such as `s/ehcp-satisfaction/index.html`. */
  file: string
  /** The address it is served at; the boot script compares it with where it finds itself. */
  address: string
  title: string
  description: string
  markup: string
  /** `first`: only the first question's style. `app`: the whole look, named in the HTML. */
  look: 'first' | 'app'
  /** Whether search engines may list it. */
  listed: boolean
}

/** Every page that is made at build time: each survey's first question, the pages that are the same for all, and the shell. */
export function pagesToBuild(appVersion: string): PageToBuild[] {
  const wording = createWording(site.language, [sharedMessages, familyMessages, changedMessages])
  const keys = [...new Set(publishedSurveys.map((survey) => survey.key))]
  const surveys = keys.map((key): PageToBuild => {
    const survey = currentSurvey(key)!
    return {
      file: `${surveyPath(key).slice(1)}/index.html`,
      address: surveyPath(key),
      title: `${survey.title} – Heard`,
      description: survey.intro,
      markup: renderToStaticMarkup(
        <FirstQuestion survey={survey} area={site.area} places={site.places} wording={wording} languages={languages} />,
      ),
      look: 'first',
      listed: true,
    }
  })
  const world = stillWorld(appVersion)
  const drawn = (page: ReactNode) =>
    renderToStaticMarkup(
      <WordingProvider wording={wording}>
        <FamilyWorldProvider world={world}>{page}</FamilyWorldProvider>
      </WordingProvider>,
    )
  const written = (address: string, title: string, description: string, page: ReactNode): PageToBuild => ({
    file: `${address.slice(1)}${address === '/' ? '' : '/'}index.html`,
    address,
    title: wording.t('frame.title', { page: wording.t(title) }),
    description,
    markup: drawn(page),
    look: 'app',
    listed: true,
  })
  const say = (key: string) => wording.t(key, { area: site.places.areaName, device: 'device', version: appVersion })
  return [
    written('/', 'home.title', say('home.lead'), <HomePage />),
    written(
      '/what-changed',
      'changed.title',
      say('changed.lead'),
      <WhatChangedPage neutralPage={site.places.neutralPage} />,
    ),
    written('/privacy', 'privacy.title', say('privacy.short'), <PrivacyPage />),
    written('/accessibility', 'access.title', say('access.can'), <AccessibilityPage />),
    {
      ...written(NOT_FOUND_PAGE, 'missing.pageTitle', say('missing.page'), <NotFoundPage />),
      file: NOT_FOUND_FILE,
      listed: false,
    },
    {
      file: 'shell.html',
      address: '',
      title: 'Heard',
      description: say('home.lead'),
      markup: '',
      look: 'app',
      listed: false,
    },
    ...surveys,
  ]
}
