import { Component, Suspense, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { PageComing } from '../../features/staff/frame/page-coming.tsx'
import { StaffFrame } from '../../features/staff/frame/staff-frame.tsx'
import type { Reader } from '../../features/staff/signed-in.tsx'
import { useStaffWords } from '../../features/staff/words.ts'
import { PageNotHere } from './bring.ts'

type Props = {
  reader: Pick<Reader, 'person'>
  /** Whether Heard can be reached; loading it anew without would leave the browser's own page of trouble. */
  reachable: () => Promise<boolean>
  loadAnew: () => void
  children: ReactNode
}

/** Around the pages that have files of their own: the frame while a file is on its way, and words when it cannot be had. */
export function PageGate({ children, ...rest }: Props) {
  const [here] = useLocation()
  return (
    <Missing here={here} instead={<NotHere {...rest} />}>
      {/* The page somebody leaves is gone at once: hidden behind the waiting frame it would stand in the document a second time. */}
      <Suspense key={here.split('/')[2] ?? ''} fallback={<PageComing reader={rest.reader} />}>
        {children}
      </Suspense>
    </Missing>
  )
}

type MissingProps = { here: string; instead: ReactNode; children: ReactNode }

/** Shows `instead` of a page whose file could not be fetched, until somebody goes elsewhere. Other mistakes it lets through. */
class Missing extends Component<MissingProps, { error: unknown }> {
  override state = { error: null as unknown, here: this.props.here }
  static getDerivedStateFromError = (error: unknown) => ({ error })
  static getDerivedStateFromProps = ({ here }: MissingProps, state: { here: string }) =>
    here === state.here ? null : { here, error: null }
  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    if (error instanceof PageNotHere) return this.props.instead
    throw error
  }
}

function NotHere({ reader, reachable, loadAnew }: Omit<Props, 'children'>) {
  const { t } = useStaffWords()
  const [still, setStill] = useState(false)
  const again = async () => {
    setStill(false)
    // A browser may remember that a file could not be had; only the whole page anew asks for it again everywhere.
    if (await reachable()) loadAnew()
    else setStill(true)
  }
  return (
    <StaffFrame title={t('staff.page.notHere')} person={reader.person}>
      <section className="trouble" role="alert">
        <h1>{t('staff.page.notHere')}</h1>
        <p>{t('staff.page.notHere.do')}</p>
        <p className="buttons">
          <button type="button" className="button" onClick={() => void again()}>
            {t('staff.retry')}
          </button>
        </p>
        <output>{still ? t('staff.page.still') : ''}</output>
      </section>
    </StaffFrame>
  )
}
