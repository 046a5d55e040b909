import { graphql } from '../../../gql/public/index.ts';

export const MyConsentsDocument = graphql(`
  query MyConsents($first: Int!, $after: String, $diaryAfter: String) {
    myConsents(first: $first, after: $after) {
      items {
        id
        recipientKind
        companyId
        recipient
        recipientName {
          ja
          en
        }
        shown
        items
        purpose {
          ja
          en
        }
        state
        givenAt
        lastDay
        endedAt
        eventId
        readings
        lastReadAt
        contactedAt
        witness
        stopChannel
        stopReason
      }
      endCursor
      hasNext
    }
    myAccessDiary(first: $first, after: $diaryAfter) {
      items {
        id
        who
        recipient
        reader
        items
        purpose {
          ja
          en
        }
        reason
        ground {
          kind
          name {
            ja
            en
          }
        }
        matter
        at
      }
      endCursor
      hasNext
    }
  }
`);

export const StopConsentDocument = graphql(`
  mutation StopConsent($id: ID!) {
    stopConsent(id: $id)
  }
`);

export const MyDeskActsDocument = graphql(`
  query MyDeskActs {
    myDeskActs {
      acts {
        id
        act
        desk
        note
        at
      }
      family
    }
  }
`);

export const ForgetFamilyContactDocument = graphql(`
  mutation ForgetFamilyContact {
    forgetFamilyContact
  }
`);
