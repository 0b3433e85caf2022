import { inLanguage } from './language'

/** What the map shows and how. */
export const mapChoiceWords = inLanguage('map-choices', {
  label: 'What is shown',
  flows: 'What flows',
  /** The button that opens all of them. */
  button: 'Map',
  /** @param chosen what is not as usual: `Regions · Globe` */
  buttonWith: (chosen: string) => `Map: ${chosen}`,
  someFlows: 'some flows',
  detail: 'Detail',
  countries: 'Countries',
  regions: 'Regions',
  regionsHint: 'Provinces, ports and crossings, from further public sources',
  voices: 'Whose word counts',
  projection: 'Projection',
  flat: 'Flat map',
  globe: 'Globe',
  plain: 'Plain map',
  plainHint:
    'Flat, without animation: for slow machines, old phones and shared screens. This browser remembers it',
  legend: 'Legend',
  zoomTo: 'Zoom to',
  wholeChain: 'Whole chain',
})
