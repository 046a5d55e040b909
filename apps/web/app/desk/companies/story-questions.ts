import { graphql } from '../../gql/desk/index.ts';

export const ShownCompanyTurnDocument = graphql(`
  fragment ShownCompanyTurn on CompanyTurn {
    id
    at
    title {
      ja
      en
    }
    amount
    actor
    note {
      id
      text
      takenBackAt
      takenBackBy
    }
  }
`);

export const NoteOnCompanyDocument = graphql(`
  mutation NoteOnCompany($companyId: ID!, $text: String!) {
    noteOnCompany(companyId: $companyId, text: $text)
  }
`);

export const TakeBackCompanyNoteDocument = graphql(`
  mutation TakeBackCompanyNote($companyId: ID!, $noteId: ID!) {
    takeBackCompanyNote(companyId: $companyId, noteId: $noteId)
  }
`);
