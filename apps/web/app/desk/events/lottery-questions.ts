import { graphql } from '../../gql/desk/index.ts';

export const DeskLotteryDocument = graphql(`
  query DeskLottery($eventId: ID!) {
    lottery(eventId: $eventId) {
      titleJa
      state
      lottery {
        opensAt
        closesAt
        stage
        offerHours
        commitment
        seed
        applications
        results {
          id
          drawn
          size
          state
        }
      }
    }
  }
`);

export const SetLotteryDocument = graphql(`
  mutation SetLottery($eventId: ID!, $lottery: LotteryInput) {
    setLottery(eventId: $eventId, lottery: $lottery)
  }
`);
