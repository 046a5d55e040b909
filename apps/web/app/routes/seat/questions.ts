import { graphql } from '../../gql/public/index.ts';

export const SeatOfferDocument = graphql(`
  query SeatOffer($link: String!) {
    viewer {
      email
      memberId
    }
    seatOffer(link: $link) {
      companyTitle
      planName {
        ja
        en
      }
      benefits {
        ja
        en
      }
      lastDay
      invited
      domains
      own
      hindrance
      shownName
      shownEmail
      ownPlan {
        name {
          ja
          en
        }
        interval
        amount
        chargedOn
        refund
        refundMonths
      }
    }
  }
`);

export const TakeSeatDocument = graphql(`
  mutation TakeSeat($link: String!, $name: String!, $ownPlan: OwnPlanChoice!) {
    takeSeat(link: $link, name: $name, ownPlan: $ownPlan)
  }
`);

export const ShownSeatFragment = graphql(`
  fragment ShownSeat on MySeat {
    id
    companyTitle
    waits
    planName {
      ja
      en
    }
    lastDay
    name
    email
  }
`);

export const GiveUpSeatDocument = graphql(`
  mutation GiveUpSeat($seatId: ID!) {
    giveUpSeat(seatId: $seatId)
  }
`);
