import { graphql } from '../../gql/desk/index.ts';

export const EventCodesDocument = graphql(`
  query EventCodes($eventId: ID!) {
    eventCodes(eventId: $eventId) {
      titleJa
      kinds {
        ja
        en
      }
      items {
        id
        code
        kind
        amount
        from
        until
        most
        mostPerPerson
        kinds {
          ja
          en
        }
        used
        over
      }
    }
  }
`);

export const MakePromoCodeDocument = graphql(`
  mutation MakePromoCode($eventId: ID!, $promo: PromoCodeInput!) {
    makePromoCode(eventId: $eventId, promo: $promo)
  }
`);

export const EndPromoCodeDocument = graphql(`
  mutation EndPromoCode($id: ID!) {
    endPromoCode(id: $id)
  }
`);
