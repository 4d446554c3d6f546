import { useRef, useState } from 'react'
import { LanguageList, type LanguageChoice } from '../../ui/language-list.tsx'
import { LanguageMenu } from '../../ui/language-menu.tsx'
import { useWording } from '../../ui/wording.tsx'
import { useFamilyWorld } from './world.tsx'

/** The menu of languages in the bar of every page. What it offers is fetched when it is opened for the first time. */
export function ChooseLanguage() {
  const { t, locale } = useWording()
  const { languages, setLanguage } = useFamilyWorld()
  const menu = useRef<HTMLDetailsElement>(null)
  const [list, setList] = useState<readonly LanguageChoice[]>([])
  const [missing, setMissing] = useState(false)
  const choose = async (code: string) => {
    const here = await setLanguage(code)
    setMissing(!here)
    if (!here || !menu.current) return
    menu.current.open = false
    // Where the person was; with its new name it also says what has happened.
    menu.current.querySelector('summary')?.focus()
  }
  return (
    <LanguageMenu
      label={t('frame.language')}
      name={t('frame.languageName')}
      menu={menu}
      onToggle={() => void languages().then(setList, () => setMissing(true))}
    >
      <LanguageList languages={list} chosen={locale} onChoose={(code) => void choose(code)} />
      {missing && (
        <p className="problem" role="alert">
          {t('frame.languageMissing')}
        </p>
      )}
    </LanguageMenu>
  )
}
