import { graphql } from '../../gql/desk/index.ts';

export const WaitingStudentsDocument = graphql(`
  query WaitingStudents {
    studentDeclarations {
      waiting {
        id
        memberId
        number
        name
        age
        school
        graduatesIn
        latest
        confirmedUntil
        declaredAt
      }
      more
    }
  }
`);

export const StudentRuleDocument = graphql(`
  query StudentRule {
    studentRule {
      ground
      asksFor {
        ja
        en
      }
      decidedAt
      decidedBy
    }
  }
`);

export const SetStudentRuleDocument = graphql(`
  mutation SetStudentRule($input: StudentRuleInput!) {
    setStudentRule(input: $input) {
      ground
    }
  }
`);

export const ConfirmStudentDocument = graphql(`
  mutation ConfirmStudent($id: ID!, $lastDay: TokyoDate!) {
    confirmStudent(id: $id, lastDay: $lastDay)
  }
`);

export const DeclineStudentDocument = graphql(`
  mutation DeclineStudent($id: ID!, $reason: String!) {
    declineStudent(id: $id, reason: $reason)
  }
`);
