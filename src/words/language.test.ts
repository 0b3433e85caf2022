import { afterEach, describe, expect, it } from 'vitest'
import { dayWords, monthNames } from './dates'
import { inLanguage, languageId, speak } from './language'
import { loadLanguage } from './load-language'
import { either, list, number, plural } from './numbers'
import { strange } from './pseudo'
import { learnTexts, say } from './say'

afterEach(() => speak(null))

const dock = inLanguage('test-dock', {
  play: 'Play',
  events: (count: number) => plural(count, { one: `${count} event`, other: `${count} events` }),
  speeds: { slow: 'Slow', fast: 'Fast' },
})

describe('the words of an area', () => {
  it('are English until another language is spoken', () => {
    expect(languageId()).toBe('en')
    expect([dock.play, dock.events(1), dock.events(3), dock.speeds.fast]).toEqual([
      'Play',
      '1 event',
      '3 events',
      'Fast',
    ])
  })

  it('are read in the language that is spoken, also where the module was loaded before', async () => {
    await loadLanguage('en-XA')
    expect(languageId()).toBe('en-XA')
    expect(dock.play).toBe('Ƥłáý ñó')
    expect(dock.speeds.slow).toBe('Šłóŵ ñó')
    expect(dock.events(3)).toBe('3 éṽéñţš ñóñ')
  })
})

describe('English made strange', () => {
  it('leaves places for parts, and addresses, as they are', () => {
    expect(strange('Read {source} at https://example.org/a')).toBe(
      'Ŕéáđ {source} áţ https://example.org/a ñóñ',
    )
  })

  it('leaves the name of the product, which is one in every language', () => {
    expect(strange('Chokepoint')).toBe('Chokepoint')
    expect(strange('Open in Chokepoint')).toBe('Óƥéñ íñ Chokepoint ñóñ')
  })

  it('lengthens a text once, however often it becomes part of another', () => {
    const once = strange('two words')
    expect(strange(once)).toBe(once)
  })
})

describe('numbers, lists and dates', () => {
  it('are those of the language', () => {
    expect(number(1250)).toBe('1,250')
    expect(list(['China', 'Mexico', 'Canada'])).toBe('China, Mexico and Canada')
    expect(either(['a', 'b'])).toBe('a or b')
    expect(dayWords(18_017)).toBe('1 May 2019')
    expect(dayWords(18_017, 'month')).toBe('May 2019')
    expect(dayWords(18_017, 'year')).toBe('2019')
    expect(monthNames().slice(0, 2)).toEqual(['January', 'February'])
  })
})

describe('a text of the content', () => {
  it('is what the language has under the English one, and else stands as it is', async () => {
    learnTexts({ 'A harbour': 'Un puerto' })
    expect(say({ en: 'A harbour' })).toBe('Un puerto')
    expect(say({ en: 'A mine' })).toBe('A mine')
    await loadLanguage('en-XA')
    expect(say({ en: 'A mine' })).toBe('Á ɱíñé ñó')
  })
})
