/**
 * The script of the page: the language, the filter of rows, sorting by heads, and unfolding for the
 * printer. Without it everything is there, in the language of the run.
 */
export const script = `
(function () {
  'use strict'
  var root = document.documentElement
  root.setAttribute('data-script', '')

  function speak(language) {
    root.setAttribute('data-lang', language)
    root.lang = language === 'zh' ? 'zh-Hans' : 'en'
    document.querySelectorAll('[data-speak]').forEach(function (button) {
      button.setAttribute('aria-pressed', String(button.getAttribute('data-speak') === language))
    })
    document.title = root.getAttribute('data-title-' + language) || document.title
  }
  document.querySelectorAll('[data-speak]').forEach(function (button) {
    button.addEventListener('click', function () { speak(button.getAttribute('data-speak')) })
  })

  document.querySelectorAll('[data-filter]').forEach(function (box) {
    var part = document.getElementById(box.getAttribute('data-filter'))
    box.addEventListener('change', function () { part.classList.toggle('only-changed', box.checked) })
  })

  function keyOf(row, column, kind) {
    var cell = row.cells[column]
    if (kind === 'text') return cell.textContent.trim()
    var value = cell.getAttribute('data-sort')
    return value === null || value === '' ? null : Number(value)
  }
  function compare(left, right) {
    return left < right ? -1 : left > right ? 1 : 0
  }
  function sort(table, head, column) {
    var kind = head.getAttribute('data-kind')
    var before = head.getAttribute('aria-sort')
    var direction = before === null ? (kind === 'text' ? 'ascending' : 'descending')
      : before === 'ascending' ? 'descending' : 'ascending'
    table.querySelectorAll('thead th').forEach(function (each) { each.removeAttribute('aria-sort') })
    head.setAttribute('aria-sort', direction)
    var body = table.tBodies[0]
    var rows = Array.from(body.rows).map(function (row) { return { row: row, key: keyOf(row, column, kind) } })
    rows.sort(function (left, right) {
      if (left.key === null || right.key === null) return (left.key === null) - (right.key === null)
      var order = compare(left.key, right.key)
      return direction === 'ascending' ? order : -order
    })
    rows.forEach(function (each) { body.appendChild(each.row) })
  }
  document.querySelectorAll('table.sortable').forEach(function (table) {
    table.querySelectorAll('thead th').forEach(function (head, column) {
      head.querySelector('button').addEventListener('click', function () { sort(table, head, column) })
    })
  })

  function unfold(element) {
    var details = element && element.closest('details')
    if (details) details.open = true
  }
  function toTarget() {
    var target = location.hash.length > 1 && document.getElementById(location.hash.slice(1))
    if (target) { unfold(target); target.scrollIntoView() }
  }
  window.addEventListener('hashchange', toTarget)
  toTarget()

  var folded = []
  window.addEventListener('beforeprint', function () {
    folded = Array.from(document.querySelectorAll('details:not([open])'))
    folded.forEach(function (details) { details.open = true })
  })
  window.addEventListener('afterprint', function () {
    folded.forEach(function (details) { details.open = false })
  })
})()
`
