// docs/embed.md; at most 2,048 bytes
{
  const app = new URL('.', document.currentScript.src)

  class Embed extends HTMLElement {
    static observedAttributes = ['query']
    #frame = document.createElement('iframe')
    #ready
    #asked = []

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
      frame.style = 'display:block;border:0;width:100%;height:100%;min-height:240px'
      frame.style.aspectRatio = this.getAttribute('ratio') ?? '16/9'
      this.style.display = 'block'
      this.#ready = Promise.withResolvers()
      addEventListener('message', this.#hear)
      this.replaceChildren(frame)
    }

    disconnectedCallback() {
      removeEventListener('message', this.#hear)
    }

    attributeChangedCallback(_, __, query) {
      if (this.#ready) this.setState(query ?? '')
    }

    #hear = ({ source, origin, data }) => {
      if (source !== this.#frame.contentWindow || origin !== app.origin) return
      const asked = this.#asked[data.id]
      if (data.type === 'ready') this.#ready.resolve()
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
