import { graphql } from '../../gql/desk/index.ts';

export const WorkFiguresDocument = graphql(`
  query WorkFigures($month: String!) {
    workFigures(month: $month) {
      month
      asOf
      months {
        month
        requests
        published
        medianDays
        p90Days
        declined
        waiting
        unknown
        gigs
        seats
        filled
        calledOff
        fillRate
      }
      definitions {
        key
        text {
          ja
          en
        }
      }
    }
  }
`);
