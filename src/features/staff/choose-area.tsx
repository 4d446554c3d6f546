import { SignOut } from './frame/sign-out.tsx'
import { useStaffWords } from './words.ts'

type Props = {
  areas: { area: string; areaName: string }[]
  first: string
  onChoose: (area: string) => void
  onSignOut: () => void
}

/** For people with a part in more than one area. The area this site speaks for comes first. */
export function ChooseArea({ areas, first, onChoose, onSignOut }: Props) {
  const { t } = useStaffWords()
  const ordered = [...areas].sort((a, b) => Number(b.area === first) - Number(a.area === first))
  return (
    <div className="sign-in">
      <h1>{t('area.title')}</h1>
      <p>{t('area.lead')}</p>
      <ul className="choices">
        {ordered.map(({ area, areaName }) => (
          <li key={area}>
            <button type="button" className="button" onClick={() => onChoose(area)}>
              {areaName}
            </button>
          </li>
        ))}
      </ul>
      <SignOut signOut={onSignOut} />
    </div>
  )
}
