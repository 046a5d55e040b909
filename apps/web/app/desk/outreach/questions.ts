import { graphql } from '../../gql/desk/index.ts';

export const LettersDocument = graphql(`
  query Letters($first: Int!, $after: String) {
    letters(first: $first, after: $after) {
      items {
        id
        state
        subject
        updatedAt
        sendAt
        startedAt
        progress {
          total
          sent
        }
      }
      endCursor
      hasNext
    }
  }
`);

export const DeskLetterDocument = graphql(`
  query DeskLetter($id: ID!) {
    letter(id: $id) {
      id
      state
      subjectJa
      subjectEn
      bodyJa
      bodyEn
      planKeys
      prefectures
      ties
      interests
      shelf
      sendAt
      startedAt
      finishedAt
      progress {
        total
        sent
        failed
        skipped
      }
      audience
      senderName
      postalAddress
      contact
      missing
      preview {
        language
        subject
        blocks {
          kind
          lines {
            parts {
              text
              href
            }
          }
        }
      }
    }
  }
`);

export const LetterChoicesDocument = graphql(`
  query LetterChoices {
    memberFacets(filter: null) {
      byPlan {
        key
        label {
          ja
          en
        }
        count
      }
      byPrefecture {
        key
        label {
          ja
          en
        }
        count
      }
    }
  }
`);

export const SaveLetterDocument = graphql(`
  mutation SaveLetter($input: LetterInput!, $id: ID) {
    saveLetter(input: $input, id: $id)
  }
`);

export const DiscardLetterDocument = graphql(`
  mutation DiscardLetter($id: ID!) {
    discardLetter(id: $id)
  }
`);

export const SendTestLetterDocument = graphql(`
  mutation SendTestLetter($id: ID!, $language: LetterLanguage!) {
    sendTestLetter(id: $id, language: $language)
  }
`);

export const SendLetterDocument = graphql(`
  mutation SendLetter($id: ID!, $at: Instant) {
    sendLetter(id: $id, at: $at) {
      state
    }
  }
`);

export const CancelLetterDocument = graphql(`
  mutation CancelLetter($id: ID!) {
    cancelLetter(id: $id) {
      state
    }
  }
`);

export const SenderCardDocument = graphql(`
  query SenderCard {
    senderCard {
      senderName
      postalAddress
      contact
      missing
      saved
    }
  }
`);

export const SaveSenderCardDocument = graphql(`
  mutation SaveSenderCard($input: SenderCardInput!) {
    saveSenderCard(input: $input) {
      missing
    }
  }
`);
