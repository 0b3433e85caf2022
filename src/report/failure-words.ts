import { ApiError, DataError } from '@/api/fetch-json'
import { failuresWords } from '@/words/failures'

function apiFailureWords({ failure }: ApiError): string {
  switch (failure.kind) {
    case 'no-answer':
      return failure.withinS === null
        ? failuresWords.noAnswer
        : failuresWords.noAnswerWithin(failure.withinS)
    case 'status':
      return failuresWords.status(failure.status)
    case 'no-data':
      return failuresWords.noData
    case 'no-asset':
      return failuresWords.assetMissing
    case 'asset-status':
      return failuresWords.assetStatus(failure.status)
  }
}

/** What went wrong, in one sentence for people; of errors with a sentence of their own that one. */
export function failureWords(error: Error): string {
  if (error instanceof ApiError) return apiFailureWords(error)
  return error instanceof DataError ? failuresWords.dataUnreadable : error.message
}
