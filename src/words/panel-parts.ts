import { inLanguage } from './language'

/** Parts of panels that come on use, each as it stands within a sentence: "Loading the what-if sheet". */
export const panelPartWords = inLanguage('panel-parts', {
  outcomeLanes: 'the lanes of outcomes',
  outcomeChoice: 'the choice of outcomes',
  laneTip: 'what the lane under the pointer says',
  whatIfSheet: 'the what-if sheet',
  compareSheet: 'the comparison sheet',
  term: 'the explanation of a word',
  changedLine: 'the line on what changed',
  changeList: 'the list of changes',
})
