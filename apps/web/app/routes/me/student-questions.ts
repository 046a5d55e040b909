import { graphql } from '../../gql/public/index.ts';

export const MyStudentStandingDocument = graphql(`
  query MyStudentStanding {
    myStudentStanding {
      ...Standing
    }
  }
  fragment Standing on StudentStanding {
    offered
    rule {
      ground
      asksFor {
        ja
        en
      }
    }
    lastDay
    declaration {
      school
      graduatesIn
      state
      reason
    }
  }
`);

export const DeclareStudentDocument = graphql(`
  mutation DeclareStudent($school: String!, $graduatesIn: String!) {
    declareStudent(school: $school, graduatesIn: $graduatesIn) {
      ...Standing
    }
  }
`);
