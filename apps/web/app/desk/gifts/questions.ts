import { graphql } from '../../gql/desk/index.ts';

export const DeskGiftsDocument = graphql(`
  query DeskGifts($first: Int!, $after: String) {
    gifts(first: $first, after: $after) {
      items {
        id
        state
        planName {
          ja
          en
        }
        length {
          ja
          en
        }
        amount
        orderedAt
        giverId
        giverNumber
        recipientId
        recipientNumber
        receivableUntil
        lastDay
        returnReason
        mailed
        late
      }
      endCursor
      hasNext
    }
  }
`);

export const SendGiftAgainAtDeskDocument = graphql(`
  mutation SendGiftAgainAtDesk($id: ID!) {
    sendGiftAgain(id: $id)
  }
`);

export const ReturnGiftDocument = graphql(`
  mutation ReturnGift($id: ID!) {
    returnGift(id: $id)
  }
`);
