import { useState } from 'react'
import { parseInvitationCode } from '../../../domain/invitation/code.ts'
import { invitationPath } from '../../../domain/invitation/link.ts'
import { CodeBox } from '../../../ui/code-box.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { useFamilyWorld } from '../world.tsx'

/**
 * A code from paper or read out: it goes with the survey chosen next, by the very link a QR code would have opened. Whether
 * the code is still good is never asked: whoever has none, or an old one, answers just the same.
 */
export function HaveACode() {
  const { t, say } = useWording()
  const { surveys } = useFamilyWorld()
  const [typed, setTyped] = useState('')
  const [typo, setTypo] = useState(false)
  const [code, setCode] = useState<string | null>(null)
  return (
    <details>
      <summary>{t('invited.have')}</summary>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault()
          const letters = parseInvitationCode(typed)
          setCode(letters)
          setTypo(letters === null)
          if (letters === null) document.getElementById('invited-code')?.focus()
        }}
      >
        <CodeBox
          id="invited-code"
          label={t('invited.label')}
          hint={t('invited.hint')}
          slip={typo ? t('invited.typo') : null}
          value={typed}
          onChange={(now) => {
            setTyped(now)
            setTypo(false)
            setCode(null)
          }}
        />
        <p>
          <button type="submit" className="button quiet">
            {t('invited.use')}
          </button>
        </p>
      </form>
      <div role="status">
        {code && (
          <>
            <p>{t('invited.choose')}</p>
            <ul>
              {surveys.map((survey) => (
                <li key={survey.key}>
                  {/* `target` keeps it a page load: the first script takes the code out of the address. */}
                  <a href={invitationPath(survey.key, code)} target="_self">
                    {say(survey.title)}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  )
}
