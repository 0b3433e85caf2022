import { inLanguage } from './language'

/** What stands between whole things that are put side by side; each of them would stand alone as well. */
const joints = inLanguage('joined', {
  /** Between facts about one thing: `dominant · 9 measures against it`. */
  fact: ' · ',
  /** Between the items of a series that no "and" closes: `dominant, 9 measures said to restrict it`. */
  item: ', ',
  /** Between clauses that hold commas themselves: `2 events off; 3 effects also removed`. */
  clause: '; ',
  /** Between whole sentences, each with its full stop. */
  sentence: ' ',
  /** Between statements that come without their full stop, and get none at the end. */
  statement: '. ',
  /** Between a name and what is said of it: `China: where the chemicals are made`. */
  label: ': ',
})

/** Items that are missing may be handed in as well, and are left out. */
type Items = readonly (string | null | false | undefined)[]

const present = (items: Items) => items.filter(Boolean)

/** `dominant · 9 measures against it` */
export function facts(items: Items): string {
  return present(items).join(joints.fact)
}

/** ` · 9 measures against it`, where what it follows stands in an element of its own; empty for nothing. */
export function furtherFact(item: string): string {
  return item && `${joints.fact}${item}`
}

/** `dominant, 9 measures said to restrict it` */
export function series(items: Items): string {
  return present(items).join(joints.item)
}

/** `2 events off; 3 effects also removed` */
export function clauses(items: Items): string {
  return present(items).join(joints.clause)
}

/** `China: where the chemicals are made` */
export function labelled(name: string, text: string): string {
  return `${name}${joints.label}${text}`
}

/** What stands between parts of the page in a series, where they are no texts. */
export function betweenItems(): string {
  return joints.item
}

/** Whole sentences, each with its full stop, one after the other. */
export function sentences(items: Items): string {
  return present(items).join(joints.sentence)
}

/** Statements without their full stop, and none at the end. */
export function statements(items: Items): string {
  return present(items).join(joints.statement)
}
