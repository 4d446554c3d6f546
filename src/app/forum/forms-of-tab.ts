import { entryOfForm } from '../../domain/log/new-form.ts'
import type { HalfTypedStore, KeptForm, KeptForms } from '../../domain/ports-forum.ts'
import type { TabName } from '../staff/drafts.ts'
import type { OpenForms } from './open-forms.ts'

/** What a tab can have found where it writes; more than what is there now only where a page went while it was writing. */
type Over = readonly (KeptForm | null)[]
export type FormsOfTab = Omit<HalfTypedStore, 'keep'> & {
  keep(name: string, form: KeptForm, over?: Over): Promise<void>
}

/**
 * What one tab types into forms that are not finished. Two tabs can have the same form open: a tab writes over what it has itself
 * read or written, and never over another's. Then it keeps its own beside it, finds that again after a reload, and forgets that
 * alone. What another tab left beside it is found once the place is free.
 *
 * The form of something new knows its entry (`entryOfForm`). While another tab has it open it is that one's alone: nobody is
 * offered the words, or the photo, that somebody is saving elsewhere. One whose entry is saved already is over; only forgetting it
 * had failed.
 */
export function formsOfTab(kept: KeptForms, tab: TabName, news: NewForms = NO_NEWS): FormsOfTab {
  // What this tab last read or wrote under each name.
  const seen = new Map<string, KeptForm | null>()
  // Of which forms it has its own beside another's.
  const hasBeside = new Set<string>()
  const beside = (name: string) => `${name}${OF_TAB}${tab.now()}`

  async function mayGoOn(name: string, place: string, form: KeptForm | null): Promise<KeptForm | null> {
    const entry = form && entryOfForm(form)
    if (!entry) return form
    if (!(await news.isSaved(entry))) return (await news.take(name, entry)) ? form : null
    await kept.forget(place, form)
    return null
  }

  async function leftBehind(name: string): Promise<KeptForm | null> {
    for (const left of await kept.list(name + OF_TAB)) {
      const form = await mayGoOn(name, left.name, left.form)
      if (!form) continue
      if (await kept.keep(name, form, [])) await kept.forget(left.name, form)
      return form
    }
    return null
  }

  return {
    async get(name) {
      const own = await mayGoOn(name, beside(name), await kept.get(beside(name)))
      if (own) hasBeside.add(name)
      const found = own ?? (await mayGoOn(name, name, await kept.get(name))) ?? (await leftBehind(name))
      seen.set(name, found)
      return found
    },
    async keep(name, form, over = [seen.get(name) ?? null]) {
      const entry = entryOfForm(form)
      if (entry) await news.take(name, entry)
      if (await kept.keep(name, form, over)) {
        if (hasBeside.has(name)) for (const one of over) if (one) await kept.forget(beside(name), one)
        hasBeside.delete(name)
      } else {
        if (!(await kept.keep(beside(name), form, over))) {
          // A tab that was duplicated has the name of the one it came from.
          tab.another()
          await kept.keep(beside(name), form)
        }
        hasBeside.add(name)
      }
      seen.set(name, form)
    },
    async forget(name, only) {
      if (hasBeside.has(name)) await kept.forget(beside(name), only)
      await kept.forget(name, only)
      hasBeside.delete(name)
      seen.delete(name)
    },
    close: (name) => news.letGo(name),
  }
}

/** What a tab must know of forms of something new: which are open elsewhere, and which are saved. */
export type NewForms = OpenForms & { isSaved(entry: string): Promise<boolean> }
const NO_NEWS: NewForms = {
  take: () => Promise.resolve(true),
  letGo: () => undefined,
  isSaved: () => Promise.resolve(false),
}

/** Between a form's name and the tab that keeps its own beside it. */
const OF_TAB = ' tab '
