declare const SLOTS: unique symbol

/** A sentence with places for parts of the page, such as `Read it in {source}.` */
export type Sentence<Slot extends string> = string & { readonly [SLOTS]?: Slot }

type SlotsOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotsOf<Rest>
  : never

/**
 * Marks a text as a sentence with the places that it names. `ui/sentence.tsx` fills them, so that
 * another language can have them in another order.
 */
export function sentence<const Text extends string>(text: Text): Sentence<SlotsOf<Text>> {
  return text
}

const SLOT = /\{([a-z][A-Za-z]*)\}/g

/** The sentence with texts at its places, as markup has them outside React. */
export function filled<Slot extends string>(
  text: Sentence<Slot>,
  parts: Readonly<Record<Slot, string>>,
): string {
  return text.replace(SLOT, (_, slot: Slot) => parts[slot])
}

/** Whether a text brings the sign along that ends it, as a question does: no full stop follows. */
export const hasOwnEnd = (text: string) => /[.?!…]$/.test(text)
