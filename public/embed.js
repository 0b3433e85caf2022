// docs/embed.md
{
  const { src } = document.currentScript ?? document.querySelector('[src$="/embed.js"]')
  const app = new URL('.', src)
  const STYLE = `:host{display:block}iframe{display:block;border:0;width:100%;min-height:240px}
.still{display:none}.late{display:block}.late+iframe{display:none}
@media print{.still{display:block}.still+iframe{display:none}}`

  class Embed extends HTMLElement {
    static observedAttributes = ['query']
    #frame = document.createElement('iframe')
    #still = document.createElement('slot')
    #ready
    #asked = []
    #seen = new IntersectionObserver(([{ isIntersecting }]) => {
      if (!isIntersecting) return
      this.#seen.disconnect()
      setTimeout(() => this.#still.classList.toggle('late', !this.#isHere), 15000)
    })
    #isHere = origin === 'null' // untold

    onChange = null
    getState = () => this.#ask('getState')
    setState = (query) => this.#ask('setState', query)

    connectedCallback() {
      const query = new URLSearchParams(this.getAttribute('query') ?? '')
      query.set('view', 'embed')
      const frame = this.#frame
      frame.src = `${app}?${query}#origin=${origin}`
      frame.loading = 'lazy'
      frame.title = this.title || 'Chokepoint'
      frame.sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'
      frame.style.aspectRatio = this.getAttribute('ratio') ?? '16/9'
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(STYLE)
      root.adoptedStyleSheets = [sheet]
      if (this.querySelector('img')) this.#still.className = 'still'
      else this.#still.hidden = true
      this.#ready = Promise.withResolvers()
      addEventListener('message', this.#hear)
      root.replaceChildren(this.#still, frame)
      this.#seen.observe(this)
    }

    disconnectedCallback() {
      removeEventListener('message', this.#hear)
      this.#seen.disconnect()
    }

    attributeChangedCallback(_, __, query) {
      if (this.#ready) this.setState(query ?? '')
    }

    #hear = ({ source, origin, data }) => {
      if (source !== this.#frame.contentWindow || origin !== app.origin) return
      const asked = this.#asked[data.id]
      if (data.type === 'ready') {
        this.#isHere = true
        this.#still.classList.remove('late')
        this.#ready.resolve()
      }
      if (data.type === 'size' && !this.hasAttribute('ratio'))
        this.#frame.style.height = `${data.height}px`
      if (data.type === 'stateChanged') this.onChange?.(data.query)
      if (data.type === 'error') asked?.reject(Error(data.message))
      asked?.resolve(data)
    }

    async #ask(type, query) {
      await this.#ready.promise
      const answer = Promise.withResolvers()
      const id = this.#asked.push(answer) - 1
      this.#frame.contentWindow.postMessage({ chokepoint: 1, type, id, query }, app.origin)
      return answer.promise
    }
  }

  customElements.get('chokepoint-map') ?? customElements.define('chokepoint-map', Embed)
}
