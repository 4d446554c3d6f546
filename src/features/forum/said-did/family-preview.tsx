import { useEffect, useRef, useState } from 'react'
import { useForumWorld } from '../forum-world.tsx'
import { useForumWords } from '../words.ts'

type Props = { fields: Readonly<Record<string, unknown>> }

/** The very card that families see of this entry, drawn by what draws it for them. */
export function FamilyPreview({ fields }: Props) {
  const { t } = useForumWords()
  const { familyCard } = useForumWorld()
  const [missing, setMissing] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    let current = true
    const show = (card: HTMLElement) => {
      if (!current) return
      list.current?.replaceChildren(card)
      setMissing(false)
    }
    familyCard(fields).then(show, () => current && setMissing(true))
    return () => {
      current = false
    }
  }, [familyCard, fields])
  return (
    <section className="family-preview" aria-label={t('saidDid.preview')}>
      <p className="soft">{t('saidDid.preview')}</p>
      {missing && <p>{t('saidDid.preview.missing')}</p>}
      <ul className="changed" ref={list} />
    </section>
  )
}
