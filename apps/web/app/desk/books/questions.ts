import { graphql } from '../../gql/desk/index.ts';

export const JournalPreviewDocument = graphql(`
  query JournalPreview($month: String!, $software: AccountingSoftware!) {
    journalPreview(month: $month, software: $software) {
      entries
      debit
      credit
      encoding
      columns
      rows
      lost {
        row
        character
      }
      lostCount
    }
  }
`);

export const JournalWordsDocument = graphql(`
  query JournalWords($software: AccountingSoftware!) {
    journalWords(software: $software) {
      words {
        key
        account {
          ja
          en
        }
        name
        sub
        taxName
        since
      }
    }
  }
`);

export const SaveJournalWordsDocument = graphql(`
  mutation SaveJournalWords(
    $software: AccountingSoftware!
    $validFrom: String!
    $words: [JournalWordInput!]!
  ) {
    saveJournalWords(software: $software, validFrom: $validFrom, words: $words)
  }
`);

export const ClosingDocument = graphql(`
  query Closing($month: String!) {
    closing(month: $month) {
      month
      state
      openFrom
      checks {
        key
        waiting
      }
      moved {
        id
        description
        happenedOn
        amount
      }
      turns {
        month
        closed
        reason
        turnedAt
      }
    }
  }
`);

export const CloseMonthDocument = graphql(`
  mutation CloseMonth($month: String!) {
    closeMonth(month: $month) {
      month
    }
  }
`);

export const ReopenMonthDocument = graphql(`
  mutation ReopenMonth($month: String!, $reason: String!) {
    reopenMonth(month: $month, reason: $reason) {
      month
    }
  }
`);
