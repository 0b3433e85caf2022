/** Of all texts and data, as the file LICENSE has it. */
export const LICENCE = 'CC BY 4.0'
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/'
