import styles from './page-trouble.module.css'

/** Without the code of the page there is nothing of it to say so: a sentence, and the way forward. */
export function showPageTrouble(): void {
  const note = document.createElement('div')
  const words = document.createElement('p')
  const reload = document.createElement('button')
  note.className = styles.trouble ?? ''
  note.setAttribute('role', 'alert')
  words.textContent =
    'The page round the map did not arrive; reloading it brings back everything that you chose.'
  reload.type = 'button'
  reload.textContent = 'Reload'
  reload.addEventListener('click', () => window.location.reload())
  note.append(words, reload)
  document.body.append(note)
}
