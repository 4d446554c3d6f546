import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Test files of pages share one document: each file begins with an empty one, and every page goes after its test.
document.body.replaceChildren()
history.replaceState(null, '', '/')
localStorage.clear()
sessionStorage.clear()
afterEach(cleanup)
// A whole plan takes more than a second to draw on a busy machine.
configure({ asyncUtilTimeout: 5000 })
