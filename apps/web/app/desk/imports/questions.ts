import { graphql } from '../../gql/desk/index.ts';

export const MemberImportsDocument = graphql(`
  query MemberImports {
    memberImports {
      id
      state
      fileName
      source
      rowCount
      uploadedBy
      uploadedAt
    }
  }
`);

export const MemberImportDocument = graphql(`
  query MemberImport($id: ID!, $first: Int!) {
    plans {
      key
      kind
      active
      name {
        ja
        en
      }
    }
    memberImport(id: $id, first: $first) {
      id
      state
      fileName
      source
      encoding
      rowCount
      uploadedAt
      columns {
        heading
        field
        examples
      }
      missing
      planMatches {
        word
        rows
        planKey
      }
      counts {
        create
        member
        probable
        refused
        newsletter
        optOut
      }
      terms {
        planName {
          ja
          en
        }
        people
        firstEnd
        lastEnd
        interval
        ifAllGoOn
      }
      rows {
        rowNo
        verdict
        state
        name
        email
        planName {
          ja
          en
        }
        paidThrough
        joinedOn
        likeness
        known {
          id
          number
          name
        }
        remarks {
          heading
          cell
          fault
          text {
            ja
            en
          }
        }
      }
      fingerprint
      sameFileAt
      outcome {
        settled
        created
        member
        leftOut
        refused
        undone
        kept
        uninvited
      }
      undoUntil
      forgotten
    }
  }
`);

export const BringMemberListDocument = graphql(`
  mutation BringMemberList($fileName: String!, $content: String!, $source: String!, $basis: String!) {
    bringMemberList(fileName: $fileName, content: $content, source: $source, basis: $basis)
  }
`);

export const MatchMemberImportDocument = graphql(`
  mutation MatchMemberImport($id: ID!, $columns: [ImportColumnInput!]!, $plans: [ImportPlanInput!]!) {
    matchMemberImport(id: $id, columns: $columns, plans: $plans)
  }
`);

export const StartMemberImportDocument = graphql(`
  mutation StartMemberImport($id: ID!, $fingerprint: String!, $alsoCreate: [Int!]!) {
    startMemberImport(id: $id, fingerprint: $fingerprint, alsoCreate: $alsoCreate)
  }
`);

export const DiscardMemberImportDocument = graphql(`
  mutation DiscardMemberImport($id: ID!) {
    discardMemberImport(id: $id)
  }
`);

export const InviteImportedDocument = graphql(`
  mutation InviteImported($id: ID!) {
    inviteImported(id: $id)
  }
`);

export const UndoMemberImportDocument = graphql(`
  mutation UndoMemberImport($id: ID!) {
    undoMemberImport(id: $id)
  }
`);
