import { expect, it } from 'vitest'
import { indexChain } from '@/model/chain-index'
import { createChain, createSpeaker } from '../../test/support/create-chain'
import { speakerNames, speakerWords } from './speaker-words'

const index = indexChain(
  createChain({ speakers: ['Customs', 'Treasury', 'Agency'].map((name) => createSpeaker(name)) }),
)

it('names those who say it in their order, and who reports it after the last of them', () => {
  expect(speakerWords(index, { saidBy: ['treasury', 'customs'] })).toBe('Treasury; Customs')
  const reported = { saidBy: ['treasury', 'customs'], reportedBy: ['agency'] }
  expect(speakerNames(index, reported)).toEqual(['Treasury', 'Customs, reported by Agency'])
})

it('says the id of somebody without a record, rather than nobody', () => {
  expect(speakerWords(index, { saidBy: ['nobody-known'] })).toBe('nobody-known')
})
