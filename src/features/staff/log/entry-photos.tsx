import { useEffect, useState } from 'react'
import { Typed } from '../../../ui/typed.tsx'
import { useStaffWorld } from '../staff-world.tsx'
import { useStaffWords } from '../words.ts'

type Photo = { id: string; words: string; address: string }

/** The photos of an entry that is shared, each with what it shows; nothing where there are none. */
export function EntryPhotos({ area, entry }: { area: string; entry: string }) {
  const { t } = useStaffWords()
  const { sharedLog } = useStaffWorld()
  const [now, setNow] = useState<{ photos: Photo[]; is: 'loading' | 'whole' | 'missing' }>({
    photos: [],
    is: 'loading',
  })
  useEffect(() => {
    let current = true
    const fetchAll = async () => {
      const receipts = await sharedLog.photos(area, entry)
      if (receipts.kind !== 'answered') return current && setNow({ photos: [], is: 'missing' })
      const photos: Photo[] = []
      for (const { photo: id, words, type } of receipts.value) {
        const whole = await sharedLog.photo(area, id)
        if (whole.kind === 'answered') photos.push({ id, words, address: `data:${type};base64,${whole.value.data}` })
      }
      return current && setNow({ photos, is: photos.length === receipts.value.length ? 'whole' : 'missing' })
    }
    void fetchAll()
    return () => {
      current = false
    }
  }, [sharedLog, area, entry])
  return (
    <>
      {now.photos.map(({ id, words, address }) => (
        <figure key={id} className="entry-photo">
          <img src={address} alt={words} />
          <figcaption aria-hidden="true">
            <Typed>{words}</Typed>
          </figcaption>
        </figure>
      ))}
      <p role="status" className="soft">
        {now.is === 'loading' ? t('sharedLog.photos.loading') : now.is === 'missing' && t('sharedLog.photos.missing')}
      </p>
    </>
  )
}
