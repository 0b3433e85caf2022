import { inLanguage } from './language'

/** Parts of panels that come on use, each as it stands within a sentence: "Loading the what-if sheet". */
export const panelPartWords = inLanguage('panel-parts', {
  outcomeLanes: 'the outcome charts',
  outcomeChoice: 'the choice of outcomes',
  laneTip: 'the tooltip of the lane',
  whatIfSheet: 'the what-if sheet',
  compareSheet: 'the comparison sheet',
  term: 'the explanation of a word',
  changedLine: 'the notice of changes',
  changeList: 'the list of changes',
})
