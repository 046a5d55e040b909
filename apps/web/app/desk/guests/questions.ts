import { graphql } from '../../gql/desk/index.ts';

export const GuestRecordDocument = graphql(`
  query GuestRecord($orderId: ID!) {
    guestRecord(orderId: $orderId) {
      orderId
      eventId
      name
      erasedAt
      hindrance
      others {
        orderId
        title {
          ja
          en
        }
        orderedAt
        later
      }
      tables {
        table
        title {
          ja
          en
        }
        rows {
          fields {
            name
            value
          }
        }
      }
    }
  }
`);

export const EraseGuestDocument = graphql(`
  mutation EraseGuest($orderId: ID!, $typedName: String!) {
    eraseGuest(orderId: $orderId, typedName: $typedName)
  }
`);
