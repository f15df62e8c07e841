/** Lint rules of our own: what oxlint has no built-in rule for. Loaded by `.oxlintrc.json`. */

const noAmbientDate = {
  meta: {
    type: 'problem',
    docs: { description: 'Time arrives as an argument; `new Date()` reads the clock of the machine.' },
  },
  create(context) {
    const report = (node) => context.report({ node, message: 'Take `now` as an argument: this reads the clock.' })
    return {
      NewExpression(node) {
        if (isDate(node.callee) && node.arguments.length === 0) report(node)
      },
      // Called without `new`, Date ignores its arguments and returns the present.
      CallExpression(node) {
        if (isDate(node.callee)) report(node)
      },
    }
  },
}

const isDate = (callee) =>
  (callee.type === 'Identifier' && callee.name === 'Date') ||
  (callee.type === 'MemberExpression' && callee.object.name === 'globalThis' && callee.property.name === 'Date')

export default { meta: { name: 'ambient' }, rules: { 'no-date': noAmbientDate } }
