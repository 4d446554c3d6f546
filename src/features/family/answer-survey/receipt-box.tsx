import { useState } from 'react'
import { ReceiptCard } from '../../../ui/receipt-card.tsx'
import { useWording } from '../../../ui/wording.tsx'
import { useFamilyWorld } from '../world.tsx'

/** The receipt code with Copy and Save as picture; says when this phone will not remember it. */
export function ReceiptBox({ code, kept }: { code: string; kept: boolean }) {
  const { t } = useWording()
  const { copyText, saveFile, device } = useFamilyWorld()
  const [said, setSaid] = useState('')
  const copy = async () => setSaid((await copyText(code)) ? t('receipt.copied') : t('receipt.notCopied'))
  const picture = async () => {
    const draw = (await import('./receipt-picture.ts').catch(() => null))?.receiptPicture
    const png = (await draw?.(code, t('receipt.pictureTitle'), t('receipt.pictureHint'))) ?? null
    if (png) saveFile(`heard-${code}.png`, png)
    setSaid(png ? t('receipt.pictureSaved') : t('receipt.notCopied'))
  }
  return (
    <ReceiptCard intro={t('receipt.intro')} code={code}>
      <p className="links">
        <button type="button" className="link" onClick={() => void copy()}>
          {t('receipt.copy')}
        </button>
        <button type="button" className="link" onClick={() => void picture()}>
          {t('receipt.picture')}
        </button>
      </p>
      <p role="status" className="soft">
        {said}
      </p>
      {!kept && <p>{t('receipt.notKept', { device })}</p>}
    </ReceiptCard>
  )
}
