import { graphql } from '../../gql/desk/index.ts';

export const MemberLifeLineDocument = graphql(`
  query MemberLifeLine($memberId: ID!, $first: Int!, $after: String) {
    memberLifeLine(memberId: $memberId, first: $first, after: $after) {
      name
      items {
        id
        at
        sort
        title {
          ja
          en
        }
        eventId
        role
        entry {
          kind
          what
          startsOn
          endsOn
          note
          objection
          answer
          contested
        }
      }
      endCursor
      hasNext
    }
  }
`);

export const ContestedLifeEntriesDocument = graphql(`
  query ContestedLifeEntries {
    contestedLifeEntries {
      id
      memberId
      name
      what
      objectedAt
    }
  }
`);

export const AddLifeEntryDocument = graphql(`
  mutation AddLifeEntry($memberId: ID!, $input: LifeEntryInput!) {
    addLifeEntry(memberId: $memberId, input: $input)
  }
`);

export const CorrectLifeEntryDocument = graphql(`
  mutation CorrectLifeEntry($id: ID!, $input: LifeEntryInput!, $answer: String!) {
    correctLifeEntry(id: $id, input: $input, answer: $answer)
  }
`);

export const AnswerLifeEntryDocument = graphql(`
  mutation AnswerLifeEntry($id: ID!, $answer: String!) {
    answerLifeEntry(id: $id, answer: $answer)
  }
`);

export const RemoveLifeEntryDocument = graphql(`
  mutation RemoveLifeEntry($id: ID!) {
    removeLifeEntry(id: $id)
  }
`);
