import { graphql } from '../../gql/desk/index.ts';

export const DeskConsentsDocument = graphql(`
  query DeskConsents($memberId: ID!) {
    memberConsents(memberId: $memberId) {
      name
      paper
      consents {
        id
        to {
          ja
          en
        }
        items
        purpose {
          ja
          en
        }
        state
        givenAt
        lastDay
        stop {
          channel
          proof
          askedBy
          reason
          stoppedBy
          stoppedAt
        }
        letter {
          title
          paragraphs
        }
      }
      more
    }
  }
`);

export const StopConsentForDocument = graphql(`
  mutation StopConsentFor($memberId: ID!, $id: ID!, $input: DeskStopInput!) {
    stopConsentFor(memberId: $memberId, id: $id, input: $input)
  }
`);
