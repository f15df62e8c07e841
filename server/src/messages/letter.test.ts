import { expect, test } from 'vitest'
import { letterOf } from './letter.ts'

const contentOf = (html: string) => /<main>\n([^]*)\n<\/main>/.exec(html)?.[1]

test('plain text stays as it is, and is set with its paragraphs, lines and the code that stands out', () => {
  const body = 'Hello,\n\nyour code is 123456.\nIt is good for an hour.\n'
  const { text, html } = letterOf({ subject: 'Your code', body, isMarkup: false }, '123456')
  expect(text).toBe(body)
  expect(contentOf(html)).toBe(
    '<p>Hello,</p>\n<p>your code is <strong class="secret">123456</strong>.<br>\nIt is good for an hour.<br>\n</p>',
  )
  expect(html).toContain('<title>Your code</title>')
})

test('nothing in plain text, subject or secret becomes markup', () => {
  const name = '<b>jane</b>&'
  const { html } = letterOf(
    { subject: `Hello <${name}>`, body: `Your username is ${name}, password a<b&"'.`, isMarkup: false },
    'a<b&"\'',
  )
  expect(contentOf(html)).toBe(
    '<p>Your username is &#60;b&#62;jane&#60;/b&#62;&#38;, password <strong class="secret">a&#60;b&#38;&#34;&#39;</strong>.</p>',
  )
  expect(html).toContain('<title>Hello &#60;&#60;b&#62;jane&#60;/b&#62;&#38;&#62;</title>')
})

test('a part of a page is set in one as it is; a whole page is left alone', () => {
  const part = '<p>Your code is <b>7</b></p>'
  expect(contentOf(letterOf({ subject: 'x', body: part, isMarkup: true }, '7').html)).toBe(part)
  expect(letterOf({ subject: 'x', body: part, isMarkup: true }, '7').text).toBe('Your code is 7')
  for (const whole of ['<html><p>7</p></html>', '<!DOCTYPE html><p>7</p>', '<body bgcolor="red">7</body>'])
    expect(letterOf({ subject: 'x', body: whole, isMarkup: true }, '7')).toEqual({ text: '7', html: whole })
})

test('an address in plain text stays whole, with the code in it, and is made no link', () => {
  const body = 'Code 123456, or https://example.com/r?a=1&c=123456. In the app: shop://reset/123456!'
  expect(contentOf(letterOf({ subject: 'x', body, isMarkup: false }, '123456').html)).toBe(
    '<p>Code <strong class="secret">123456</strong>, or https://example.com/r?a=1&#38;c=123456. In the app: shop://reset/123456!</p>',
  )
})

test('a part of a page that has colours of its own is shown on a light page alone', () => {
  const dark = (body: string) =>
    letterOf({ subject: 'x', body, isMarkup: true }).html.includes('prefers-color-scheme:dark')
  expect([dark('<p>7</p>'), dark('<p style="color:#111">7</p>'), dark('<font color=red>7</font>')]).toEqual([
    true,
    false,
    false,
  ])
})

test('the page brings nothing from elsewhere and little of its own', () => {
  const { html } = letterOf({ subject: '', body: 'x', isMarkup: false })
  expect(html).not.toMatch(/https?:|<script|<img|url\(|@import/)
  expect(Buffer.byteLength(html)).toBeLessThan(1_500)
})
