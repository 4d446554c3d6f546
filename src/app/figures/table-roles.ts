/** What each part of a table is, said aloud as well: on a narrow page cells stand one below the other, and some browsers then forget. */
export const TABLE = { role: 'table' }
export const GROUP = { role: 'rowgroup' }
export const LINE = { role: 'row' }
export const COLUMN = { role: 'columnheader' }
export const NAME = { role: 'rowheader' }
export const CELL = { role: 'cell' }
