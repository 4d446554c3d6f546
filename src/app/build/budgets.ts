/** What a phone may be asked to download, in bytes. The build fails above any of them. */
export const budgets = {
  /** Brotli: the HTML, stylesheet and script that the first question needs to be answered and saved. */
  firstQuestion: 12_000,
  /** Gzip: all JavaScript from the first question to the receipt, survey and wording included. */
  familyScript: 140_000,
  /** Gzip: the service worker with its list of files. */
  serviceWorker: 8_000,
}

/** Modules that no family page may carry, by path. */
export const notForFamilies = [
  /\/src\/features\/(forum|staff)\//,
  /\/src\/app\/(staff|forum)\//,
  /\/node_modules\/d3-/,
  /\/node_modules\/@supabase\//,
]

/** The lazily loaded entries through which the other groups come in. */
export const doors = [/\/src\/app\/(staff|forum)\/entry\.tsx$/]
