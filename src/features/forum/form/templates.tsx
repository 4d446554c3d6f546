import { useCallback, useEffect, useState } from 'react'
import { described } from '../../../domain/log/described.ts'
import type { LogKind } from '../../../domain/log/kinds.ts'
import { textOf } from '../../../domain/log/text-of.ts'
import type { KeptForm } from '../../../domain/ports-forum.ts'
import { useForumWorld } from '../forum-world.tsx'

export type Template = { name: string; title: string; form: KeptForm }

/** The templates of one kind that are kept on this device: whole forms to start from. */
export function useTemplates(kind: LogKind) {
  const { forms, newId } = useForumWorld()
  const [templates, setTemplates] = useState<Template[]>([])
  const look = useCallback(async () => {
    const kept = await forms.list(`template ${kind} `).catch(() => [])
    setTemplates(kept.map(({ name, form }) => ({ name, title: textOf(form['templateTitle']), form })))
  }, [forms, kind])
  useEffect(() => void look(), [look])
  return {
    templates,
    keep: async (title: string, form: KeptForm) => {
      const before = templates.find((one) => one.title === title)
      // The boxes alone: which entry this form becomes, and what it has put aside, is not the next one's.
      const boxes = Object.fromEntries(described[kind].map(({ field }) => [field, form[field]]))
      await forms.keep(before?.name ?? `template ${kind} ${newId()}`, { ...boxes, templateTitle: title })
      await look()
    },
    remove: async (name: string) => {
      await forms.forget(name)
      await look()
    },
  }
}
