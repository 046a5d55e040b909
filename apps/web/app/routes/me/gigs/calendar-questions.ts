import { graphql } from '../../../gql/public/index.ts';

export const MyGigCalendarDocument = graphql(`
  query MyGigCalendar {
    myGigCalendarAddress
  }
`);

export const RenewGigCalendarDocument = graphql(`
  mutation RenewGigCalendar {
    renewGigCalendarAddress
  }
`);
