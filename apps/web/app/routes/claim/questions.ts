import { graphql } from '../../gql/public/index.ts';

export const ClaimEntryDocument = graphql(`
  mutation ClaimEntry($code: String!, $birthDate: String!) {
    claimEntry(code: $code, birthDate: $birthDate)
  }
`);

export const JoinEntryDocument = graphql(`
  mutation JoinEntry($code: String!, $birthDate: String!) {
    joinEntry(code: $code, birthDate: $birthDate) {
      number
      formerNumber
      undoableUntil
    }
  }
`);

export const NameOwnAddressDocument = graphql(`
  mutation NameOwnAddress($email: String!) {
    nameOwnAddress(email: $email)
  }
`);
