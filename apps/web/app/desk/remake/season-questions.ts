import { graphql } from '../../gql/desk/index.ts';

export const SeasonDocument = graphql(`
  query Season {
    seasonCalendar {
      months
      companies {
        id
        title
        weeks
        cells {
          month
          requests
          uncut
          gigs
          minutes
          open
          busyWeeks
        }
      }
      years {
        weeks
        stretches {
          companyId
          company
          fromDay
          toDay
          weeks
        }
      }
    }
  }
`);
