import { inLanguage } from './language'

/** What the map shows and how, on the map itself. */
export const mapChoiceWords = inLanguage('map-choices', {
  label: 'What is shown',
  flows: 'What flows',
  /** The button that opens the kinds of flow. */
  lines: 'Lines',
  detail: 'Detail',
  countries: 'Countries',
  regions: 'Regions',
  regionsHint: 'Places within countries, as further public sources tell it',
  voices: 'Whose word counts',
  projection: 'Projection',
  flat: 'Flat map',
  globe: 'Globe',
  plain: 'Plain map',
  plainHint:
    'Flat, without moving light. For slow machines, old phones and remote screens; this browser remembers it',
  legend: 'Legend',
  zoomTo: 'Zoom to',
  wholeChain: 'Whole chain',
})
