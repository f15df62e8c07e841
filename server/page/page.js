/** The page of `sparekey dev`: shows where the server is and, live, what it sends. Everything foreign is set as text, never as markup. */

const byId = (id) => document.getElementById(id)
const stamp = (id) => byId(id).content.firstElementChild.cloneNode(true)
const endpoint = location.origin

// Commands that can be copied

function copyButton(text) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Copy'
  button.addEventListener('click', () => void copy(button, text))
  return button
}

async function copy(button, text) {
  try {
    await navigator.clipboard.writeText(text)
    button.textContent = 'Copied'
  } catch {
    // A page that is neither local nor HTTPS has no clipboard.
    button.textContent = 'Select it'
    getSelection().selectAllChildren(button.parentElement.querySelector('code, output'))
  }
  setTimeout(() => (button.textContent = 'Copy'), 1_500)
}

/** Word by word, so that a line breaks between words and not at a hyphen inside an option. */
function fillCommand(code, text) {
  for (const piece of text.split(/(\s+)/)) {
    const word = document.createElement('span')
    word.textContent = piece
    code.append(/\s/.test(piece) ? piece : word)
  }
  code.closest('.copyable').prepend(copyButton(text))
}

function showConnection(region) {
  fillCommand(
    byId('exports'),
    `export AWS_REGION=${region} AWS_DEFAULT_REGION=${region}\nexport AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER=${endpoint}`,
  )
  fillCommand(byId('older-cli'), `aws() { command aws --endpoint-url ${endpoint} --region ${region} "$@"; }`)
}

function showSteps(client, address) {
  const steps = [
    ['Ask for a code', `aws cognito-idp forgot-password --client-id ${client} --username ${address}`],
    [
      'Read it here, or from a script',
      `curl '${endpoint}/_sparekey/inbox?to=${encodeURIComponent(address).replace('%40', '@')}&wait=5'`,
    ],
    [
      'Set a new password with it',
      `aws cognito-idp confirm-forgot-password --client-id ${client} --username ${address} --confirmation-code CODE --password 'Another-Horse-8'`,
    ],
  ]
  for (const [what, command] of steps) {
    const step = document.createElement('li')
    const title = document.createElement('p')
    title.textContent = what
    const copyable = stamp('copyable-template')
    fillCommand(copyable.querySelector('code'), command)
    step.append(title, copyable)
    byId('steps').append(step)
  }
}

// Pools

function addFact(list, name, value, note) {
  const term = document.createElement('dt')
  const fact = document.createElement('dd')
  const code = document.createElement('code')
  term.textContent = name
  code.textContent = value
  fact.append(code)
  if (note) {
    const aside = document.createElement('span')
    aside.textContent = ` ${note}`
    fact.append(aside)
  }
  list.append(term, fact)
}

const whatClientDoes = ({ hidesUsers, hasSecret }) =>
  `${hidesUsers ? 'hides who exists' : 'says when a user does not exist'}${hasSecret ? ', has a secret' : ''}`

function showPool({ id, name, clients, password, users }) {
  const pool = stamp('pool-template')
  pool.querySelector('h3').textContent = name
  const facts = pool.querySelector('dl')
  addFact(facts, 'Pool', id)
  for (const client of clients) addFact(facts, 'Client', client.id, whatClientDoes(client))
  if (password) addFact(facts, 'Password', password, 'of every user that has one')
  const open = clients.filter(({ hasSecret }) => !hasSecret)
  if (users.length > 0 && open.length > 0) showUsers(pool.querySelector('.people'), open, users)
  byId('pools').append(pool)
}

function showUsers(people, clients, users) {
  const select = people.querySelector('select')
  for (const client of clients) select.add(new Option(client.name, client.id))
  for (const { address, state, status, enabled } of users) {
    const user = stamp('user-template')
    user.querySelector('.address').textContent = address
    user.querySelector('.about').textContent = state
    const badge = user.querySelector('.badge')
    badge.textContent = enabled ? status : 'DISABLED'
    badge.classList.toggle('plain', enabled && status === 'CONFIRMED')
    const button = user.querySelector('button')
    button.setAttribute('aria-label', `Send a code to ${address}`)
    button.addEventListener(
      'click',
      () => void forgotPassword(button, user.querySelector('.answer'), select.value, address),
    )
    people.querySelector('ul').append(user)
  }
  people.hidden = false
}

/** The same call that an app makes. */
async function forgotPassword(button, answer, client, address) {
  button.disabled = true
  try {
    const response = await fetch('/', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AWSCognitoIdentityProviderService.ForgotPassword',
      },
      body: JSON.stringify({ ClientId: client, Username: address }),
    })
    const body = await response.json()
    const details = body.CodeDeliveryDetails
    answer.textContent = details
      ? `Code sent to ${details.Destination} (${details.DeliveryMedium})`
      : `${body.__type}: ${body.message}`
    answer.classList.toggle('refused', !details)
  } catch {
    answer.textContent = 'The server did not answer.'
    answer.classList.add('refused')
  }
  answer.hidden = false
  button.disabled = false
}

// Inbox

const MOST_SHOWN = 100

function showMessage(message, isNew) {
  const item = stamp('message-template')
  const { id, to, medium, subject, body, code, link, sentAt } = message
  const title = subject ?? (medium === 'SMS' ? 'Text message' : 'Message')
  item.querySelector('h3').textContent = title
  item.querySelector('.to').textContent = `${medium === 'SMS' ? 'SMS' : 'E-mail'} to ${to}`
  const time = item.querySelector('time')
  time.dateTime = sentAt
  time.textContent = new Date(sentAt).toLocaleString(undefined, {
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  const frame = item.querySelector('iframe')
  frame.title = `${title} to ${to}`
  frame.classList.toggle('html', /<[a-z!/][^<>]*>/i.test(body))
  frame.classList.toggle('medium', body.length > 40)
  frame.classList.toggle('long', body.length > 160 || body.includes('\n'))
  frame.src = `/_sparekey/mail/${encodeURIComponent(id)}`
  if (link && /^https?:/.test(link)) {
    const place = item.querySelector('.link')
    place.querySelector('a').href = link
    place.hidden = false
  } else if (code) {
    const place = item.querySelector('.code')
    place.querySelector('output').textContent = code
    place.append(copyButton(code))
    place.hidden = false
  }
  item.firstElementChild.classList.toggle('new', isNew)
  const list = byId('messages')
  list.prepend(item)
  while (list.children.length > MOST_SHOWN) list.lastElementChild.remove()
}

function showMessages(messages, areNew) {
  if (messages.length === 0) return
  byId('empty').hidden = true
  for (const old of document.querySelectorAll('.message.new')) old.classList.remove('new')
  for (const message of messages.toReversed()) showMessage(message, areNew)
  if (areNew) byId('arrival').textContent = `New message to ${messages[0].to}`
}

function showState(state, text) {
  const element = byId('state')
  if (element.dataset.state === state) return
  element.dataset.state = state
  element.textContent = text
}

async function getJson(path) {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path} answered ${response.status}`)
  return response.json()
}

/** Each answer leads to the next question; the server holds it until there is something to say. */
async function follow() {
  let newest
  let first = true
  for (;;) {
    try {
      const since = newest ? `since=${encodeURIComponent(newest)}&` : ''
      const { messages } = await getJson(`/_sparekey/inbox?${since}wait=${first ? 0 : 50}`)
      showState('live', 'Live')
      showMessages(messages, !first)
      newest = messages[0]?.id ?? newest
      first = false
    } catch {
      showState('away', 'Not connected')
      await new Promise((resolve) => setTimeout(resolve, 2_000))
    }
  }
}

async function start() {
  const { region, pools } = await getJson('/_sparekey/demo')
  showConnection(region)
  // The pool whose users are known is the one to try.
  pools.sort((a, b) => b.users.length - a.users.length)
  const [pool] = pools
  const client = pool?.clients.find(({ hasSecret }) => !hasSecret)
  showSteps(client?.id ?? 'CLIENT_ID', pool?.users[0]?.address ?? 'USERNAME')
  pools.forEach(showPool)
}

void follow()
start().catch(() => showState('away', 'Not connected'))
