import { graphql } from '../../gql/desk/index.ts';

export const SlackDeskDocument = graphql(`
  query SlackDesk {
    slackDesk {
      connected
      channels {
        planKey
        channelIds
      }
      counts {
        state
        count
      }
    }
    plans {
      key
      name {
        ja
        en
      }
      active
    }
  }
`);

export const SlackSeatsDocument = graphql(`
  query SlackSeats {
    slackSeats {
      memberId
      number
      name
      planName {
        ja
        en
      }
      state
      wanted
      reason
      since
    }
  }
`);

export const SaveSlackChannelsDocument = graphql(`
  mutation SaveSlackChannels($plans: [PlanChannelsInput!]!) {
    saveSlackChannels(plans: $plans)
  }
`);

export const SettleSlackSeatDocument = graphql(`
  mutation SettleSlackSeat($memberId: ID!, $act: SlackSeatAct!) {
    settleSlackSeat(memberId: $memberId, act: $act)
  }
`);
