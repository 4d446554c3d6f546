import { Component, type ReactNode } from 'react'
import { useFamilyWorld } from '../../features/family/world.tsx'
import { useWording } from '../../ui/wording.tsx'

/** When a page breaks: says that what was saved is still here, and what to do. A class because React has no other way. */
export class KeepGoing extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { t } = useWording()
  const { device } = useFamilyWorld()
  return (
    <main id="main" className="column" role="alert">
      <h1>{t('broken.title')}</h1>
      <p>{t('broken.kept', { device })}</p>
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {t('broken.again')}
        </button>
      </p>
      <p>
        <a href="/">{t('broken.home')}</a>
      </p>
    </main>
  )
}
