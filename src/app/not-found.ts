/** What the page for unknown addresses calls itself: it is built for whatever address it is served at. */
export const NOT_FOUND_PAGE = '404'
/** Its file in dist, under the name most static hosts look for. */
export const NOT_FOUND_FILE = '404.html'
