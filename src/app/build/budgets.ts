/** What a phone may be asked to download, in bytes. The build fails above any of them. */
export const budgets = {
  /** Brotli: the HTML, stylesheet and script that the first question needs to be answered and saved. */
  firstQuestion: 12_000,
  /** Gzip: all JavaScript from the first question to the receipt, survey and wording included, in every language. */
  surveyScript: 140_000,
  /** Gzip: that and every other family page in English, which the worker keeps for offline. */
  familyScript: 167_000,
  /** Brotli: all JavaScript that stands between staff and their first page, the scorecard, when nothing is on the device yet. */
  staffFirstPage: 124_000,
  /** Gzip: the service worker with its list of files. */
  serviceWorker: 10_000,
}

/** Modules that no family page may carry, by path. */
export const notForFamilies = [
  /\/src\/features\/(forum|staff)\//,
  /\/src\/app\/(staff|forum)\//,
  /\/node_modules\/d3-/,
  /\/node_modules\/@supabase\//,
]

/** Where staff come in. What it needs at once is what their first page needs; all other pages are fetched after it. */
export const staffDoor = /\/src\/app\/staff\/entry\.tsx$/

/** The lazily loaded entries through which the other groups come in. */
export const doors = [/\/src\/app\/(staff|forum)\/entry\.tsx$/]

/** Pages of the family that nobody needs between the first question and the receipt: loaded when they are opened. */
export const besideTheSurvey = [
  /\/src\/app\/family\/(side-pages\.tsx|easy-read\.ts)$/,
  /\/src\/app\/what-changed\/entry\.ts$/,
  /\/src\/features\/family\/answer-survey\/(resume-offer|closed-survey)\.tsx$/,
  /\/src\/storage\/seldom\.ts$/,
  /\/receipt-picture\.ts$/,
  /\/src\/platform\/sha256-in-script\.ts$/,
  // Only for whoever opened an invitation's link.
  /\/src\/app\/family\/put-invitation\.ts$/,
  /\/src\/content\/messages\/[A-Za-z-]+\/(beside|changed|easy|paper)\.ts$/,
]

/** A survey's own file; a phone loads one of them. Its name and version are the groups. */
export const surveyFile = /\/src\/content\/surveys\/([a-z-]+)\.v(\d+)\.ts$/

/** The language that is kept for offline without being asked for. */
export const ownLanguage = 'en'

/** A file of one language (first group); the words of one survey in it have that survey's name as second group. */
export const languageFile = /\/src\/content\/messages\/([a-z]{2}(?:-[A-Za-z]+)?)\/(?:surveys\/([a-z-]+)|[a-z-]+)\.ts$/
