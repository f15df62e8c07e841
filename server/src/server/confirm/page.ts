import { escapeHtml } from '../../kernel/escape-html.ts'

/** What the page has to say. */
export type ConfirmState =
  | {
      readonly kind: 'ask'
      readonly link: { readonly clientId: string; readonly username: string; readonly code: string }
    }
  | { readonly kind: 'done' | 'invalid' | 'later' | 'taken' | 'incomplete' | 'broken' }

const TEXTS: Readonly<Record<ConfirmState['kind'], { readonly title: string; readonly text: string }>> = {
  ask: {
    title: 'Confirm your e-mail address',
    text: 'Press the button to confirm that this address is yours. If you did not ask for it, close this page.',
  },
  done: { title: 'Your address is confirmed', text: 'You can close this page and sign in.' },
  invalid: {
    title: 'This link no longer works',
    text: 'If it was used already, you can close this page and sign in. If not, it has expired or a newer message has taken its place: ask for a new one where you signed up.',
  },
  later: { title: 'Too many tries', text: 'Wait an hour, then open the link again.' },
  taken: {
    title: 'This address belongs to another account',
    text: 'Sign in with that account, or ask whoever runs this service.',
  },
  incomplete: {
    title: 'This link is not complete',
    text: 'Open it from the message again, or copy all of it into the address line.',
  },
  broken: { title: 'Something went wrong', text: 'Nothing was changed. Open the link again in a moment.' },
}

/** A page that needs nothing but itself: no script, no picture, no style from elsewhere. */
export function confirmPage(state: ConfirmState): string {
  const { title, text } = TEXTS[state.kind]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; --edge: #d5d9de; --ink: #17212b; --page: #f3f5f7; --card: #ffffff; --act: #1f5fbf; }
  @media (prefers-color-scheme: dark) { :root { --edge: #36404b; --ink: #e7ebef; --page: #12171c; --card: #1b2229; --act: #6ea3f2; } }
  body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: var(--page); color: var(--ink);
    font: 1rem/1.5 system-ui, sans-serif; }
  main { box-sizing: border-box; width: min(28rem, 100% - 2rem); padding: 2rem; background: var(--card); border: 1px solid var(--edge);
    border-radius: 12px; }
  h1 { margin: 0 0 .75rem; font-size: 1.35rem; line-height: 1.25; }
  p { margin: 0; }
  button { margin-top: 1.5rem; width: 100%; padding: .75rem 1rem; border: 0; border-radius: 8px; background: var(--act); color: var(--card);
    font: inherit; font-weight: 600; cursor: pointer; }
  button:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>${state.kind === 'ask' ? form(state.link) : ''}
</main>
</body>
</html>
`
}

function form({ clientId, username, code }: (ConfirmState & { kind: 'ask' })['link']): string {
  const hidden = Object.entries({ client_id: clientId, user_name: username, confirmation_code: code })
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`)
    .join('\n')
  return `
<form method="post" action="/confirmUser">
${hidden}
<button type="submit">Confirm</button>
</form>`
}
