import { useState } from 'react'
import { SureButton } from '../../../ui/sure-button.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { useFamilyWorld } from '../world.tsx'

type Asked = { name: 'no' } | { name: 'unsent'; count: number } | { name: 'cleared' } | { name: 'failed' }

/** Removes everything from this phone. Answers that were never sent are named by number before they can be lost. */
export function ClearThisPhone({ onDone }: { onDone: () => Promise<void> }) {
  const { t } = useWording()
  const { clearPhone, device } = useFamilyWorld()
  const [asked, setAsked] = useState<Asked>({ name: 'no' })
  const clear = async (unsent: number) => {
    try {
      const outcome = await clearPhone({ unsent })
      setAsked(outcome.cleared ? { name: 'cleared' } : { name: 'unsent', count: outcome.unsent })
    } catch {
      setAsked({ name: 'failed' })
    }
    await onDone()
  }
  return (
    <section aria-labelledby="clear-title">
      <h2 id="clear-title">{t('clear.title', { device })}</h2>
      <p>{t('clear.what', { device })}</p>
      {asked.name === 'unsent' ? (
        <div className="notice notice-bad" role="alert">
          <p>{t('clear.unsent', { count: asked.count })}</p>
          <div className="stack">
            <button type="button" className="button" onClick={() => setAsked({ name: 'no' })}>
              {t('clear.keep')}
            </button>
            <button type="button" className="button grave" onClick={() => void clear(asked.count)}>
              {t('clear.lose', { count: asked.count })}
            </button>
          </div>
        </div>
      ) : (
        <SureButton
          words={{
            ask: t('clear.ask', { device }),
            sure: t('clear.sure', { device }),
            yes: t('clear.yes'),
            no: t('mine.keep'),
          }}
          onSure={() => clear(0)}
        />
      )}
      <p role="status">
        {asked.name === 'cleared' && t('clear.done', { device })}
        {asked.name === 'failed' && t('clear.failed', { device })}
      </p>
    </section>
  )
}
