import './zod-without-eval.ts'
import { createRoot } from 'react-dom/client'
// import '../../ui/styles/app.css'
import type { OpeningSurvey } from './open.ts'

export function prepare() {}
export async function openSurvey(o: OpeningSurvey) { createRoot(document.getElementById('app')!).render(<p>{o.value}</p>) }
export async function openPage() {}
