type Fields = Readonly<Record<string, unknown>>

export const createSpeaker = (name: string, more: Fields = {}): Fields => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name: { en: name },
  kind: 'institution',
  about: { en: 'Speaks in tests.' },
  ...more,
})

/** Everybody who speaks in the small chain. */
export const SPEAKERS = ['A report', 'The Essay', 'The Report', 'A ministry'].map((name) =>
  createSpeaker(name),
)
