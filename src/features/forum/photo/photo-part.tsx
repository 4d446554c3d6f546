import { useState, type ChangeEvent } from 'react'
import { MOST_PHOTOS, type SmallPhoto } from '../../../domain/log/photo.ts'
import { useForumWorld } from '../forum-world.tsx'
import { saysShared, type WhoSees } from '../log/entry-words.ts'
import { useForumWords, type ForumKey } from '../words.ts'
import { PhotoFigure } from './photo-figure.tsx'
import type { FoundPhotos } from './use-photos.ts'

type Props = {
  entry: string
  /** Keeps a photo that was chosen for it; resolves when it is on disk. */
  keep: (photo: SmallPhoto) => Promise<unknown>
  inForm: boolean
  found: FoundPhotos
  sees: WhoSees
}

type Said = { key: ForumKey; size?: number; grave: boolean }

/** The photos of an entry, who sees them, and the way to add one. Whatever is wrong with a photo, the text stays. */
export function PhotoPart({ entry, keep, inForm, found, sees }: Props) {
  const { t } = useForumWords()
  const { readPhoto, device } = useForumWorld()
  const { photos, trouble } = found
  const [said, setSaid] = useState<Said | null>(null)
  const [busy, setBusy] = useState(false)
  const fail = (key: ForumKey, size?: number) => setSaid({ key, grave: true, ...(size !== undefined && { size }) })

  const add = async (file: File) => {
    if (photos.length >= MOST_PHOTOS) return fail('photo.problem.too_many')
    setSaid(null)
    setBusy(true)
    try {
      const photo = await readPhoto(file)
      if (typeof photo === 'string') fail(`photo.problem.${photo}`, Math.round(file.size / 1_048_576))
      else await keep(photo)
    } catch {
      fail('photo.problem.failed')
    }
    return setBusy(false)
  }
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    if (file) void add(file)
    // The same file can be chosen again.
    target.value = ''
  }
  const most = said?.key === 'photo.problem.too_many' ? MOST_PHOTOS : 30
  return (
    <section className="photos" aria-labelledby="photos-title">
      <h2 id="photos-title">{t('photo.title')}</h2>
      <p className="soft">{t(whoLine(sees, found))}</p>
      {photos.map((photo) => (
        <PhotoFigure
          key={photo.id}
          photo={photo}
          entry={entry}
          inForm={inForm}
          shared={saysShared(sees)}
          told={sees === 'shared' && !inForm}
          onTold={found.lookAgain}
          onRemoved={() => setSaid({ key: 'photo.removed', grave: false })}
          onFailed={() => fail('photo.problem.failed')}
        />
      ))}
      {trouble && (
        <p className="soft">{t(trouble === 'no_connection' ? 'photo.far' : 'photo.unavailable', { device })}</p>
      )}
      {said?.grave && (
        <p className="problem" role="alert">
          {t(said.key, { device, most, size: said.size ?? 0 })}
        </p>
      )}
      <output>{busy ? t('photo.working') : said && !said.grave ? t(said.key) : ''}</output>
      <p>
        <label className="button quiet add-photo">
          {t('photo.add')}
          <input type="file" accept="image/*" disabled={busy} aria-describedby="photos-hint" onChange={chosen} />
        </label>
      </p>
      <p className="soft hint" id="photos-hint">
        {t('photo.hint')}
      </p>
    </section>
  )
}

/** Who sees the photos: of a shared entry, that is for each of them to say unless agencies see all. */
function whoLine(sees: WhoSees, { photos, trouble }: FoundPhotos): ForumKey {
  const there = photos.filter(({ state }) => state === 'sent')
  // Sharing shows none that somebody hid; which those are, only the server can say.
  if (sees === 'private' && there.some(({ hidden }) => hidden !== false)) return 'photo.who.private_hidden'
  if (sees !== 'shared' || there.every(({ shown }) => shown === true)) return `photo.who.${sees}`
  if (there.some(({ shown }) => shown === null)) return trouble ? 'photo.who.unknown' : 'photo.who.looking'
  return 'photo.who.some'
}
