import { graphql } from '../../gql/public/index.ts';

export const OnlineEntryDocument = graphql(`
  query OnlineEntry($code: String!) {
    onlineEntry(code: $code) {
      eventId
      title {
        ja
        en
      }
      typeName {
        ja
        en
      }
      startsAt
      endsAt
      good
      joined
      stage
      opensAt
      session {
        name {
          ja
          en
        }
        startsAt
        endsAt
      }
      address {
        url
        notes {
          ja
          en
        }
      }
    }
  }
`);

export const JoinOnlineDocument = graphql(`
  mutation JoinOnline($code: String!) {
    joinOnline(code: $code)
  }
`);
