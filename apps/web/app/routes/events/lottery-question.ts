import { graphql } from '../../gql/public/index.ts';

export const EventLotteryDocument = graphql(`
  query EventLottery($eventId: ID!) {
    eventLottery(eventId: $eventId) {
      opensAt
      closesAt
      stage
      order
      offerHours
      commitment
      seed
      drawnAt
      applications
      results {
        id
        drawn
        size
        state
      }
    }
  }
`);
