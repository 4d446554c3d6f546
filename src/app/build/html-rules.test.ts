import { describe, expect, it } from 'vitest'
import { htmlProblems, namedInHtml } from './html-rules.ts'

describe('what our HTML may not hold', () => {
  it.each([
    ['<script>x()</script>', 'inline script'],
    ['<script type="module">x()</script>', 'inline script'],
    ['<style>a{}</style>', 'inline style sheet'],
    ['<p class="a" style="color:red">', 'style attribute'],
    ['<button onclick="x()">', 'event handler'],
    ['<script src="https://cdn.example/x.js"></script>', 'another address'],
    ['<link rel="stylesheet" href="//cdn.example/x.css">', 'another address'],
    ['<a href="javascript:x()">', 'script or data address'],
  ])('%s', (html, what) => {
    expect(htmlProblems('page.html', html).join()).toContain(what)
  })

  it('lets our own files and ordinary links be', () => {
    const html =
      '<script type="module" src="/a.js"></script><link rel="stylesheet" href="/a.css"><a href="https://www.gov.uk">on</a>'
    expect(htmlProblems('page.html', html)).toEqual([])
    expect(namedInHtml(html)).toEqual({ scripts: ['/a.js'], styles: ['/a.css'] })
  })

  it('counts a preloaded module as a script the page names', () => {
    expect(namedInHtml('<link rel="modulepreload" href="/b.js">').scripts).toEqual(['/b.js'])
  })
})
