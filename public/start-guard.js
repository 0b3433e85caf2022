// Says that the script of the page did not arrive, or does not run: nothing else would. It has no imports and is no module,
// so that it runs where those fail, and holds up nothing.
function speak() {
  const root = document.getElementById('root')
  // Modules have had their turn by now, or never will.
  if (!root || 'begun' in root.dataset) return
  const note = document.createElement('p')
  note.setAttribute('role', 'alert')
  note.style.cssText = 'margin:0;padding:1.5rem;font:1rem/1.5 system-ui,sans-serif'
  const reload = document.createElement('button')
  reload.type = 'button'
  reload.textContent = root.dataset.reload
  reload.style.font = 'inherit'
  reload.addEventListener('click', () => window.location.reload())
  note.append(root.dataset.missing, ' ', reload)
  root.append(note)
  // The text of a page of its own waits for the app, which does not come.
  document.getElementById('page')?.classList.add('alone')
}

// It may come after all else.
if (document.readyState === 'complete') speak()
else window.addEventListener('load', speak)
