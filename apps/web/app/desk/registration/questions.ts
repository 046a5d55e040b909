import { graphql } from '../../gql/desk/index.ts';

export const RegistrationDesksDocument = graphql(`
  query RegistrationDesks {
    registrationDesks {
      id
      name
      place
      lastDay
      stage
      registered
      clerks {
        id
        endedAt
      }
    }
  }
`);

export const RegistrationDeskDocument = graphql(`
  query RegistrationDesk($id: ID!) {
    registrationDesk(id: $id) {
      desk {
        id
        name
        place
        lastDay
        stage
        registered
        clerks {
          id
          name
          endedAt
        }
      }
      registrations {
        id
        state
        memberId
        name
        number
        begunAt
        claimedAt
        steps {
          step
          at
          detail
        }
      }
      acts {
        id
        act
        clerkId
        by
        note
        at
      }
    }
  }
`);

export const OpenRegistrationDeskDocument = graphql(`
  mutation OpenRegistrationDesk($desk: RegistrationDeskInput!) {
    openRegistrationDesk(desk: $desk)
  }
`);
export const AddDeskClerkDocument = graphql(`
  mutation AddDeskClerk($id: ID!, $name: String!) {
    addDeskClerk(id: $id, name: $name)
  }
`);
export const EndDeskClerkDocument = graphql(`
  mutation EndDeskClerk($id: ID!) {
    endDeskClerk(id: $id)
  }
`);
export const CloseRegistrationDeskDocument = graphql(`
  mutation CloseRegistrationDesk($id: ID!) {
    closeRegistrationDesk(id: $id)
  }
`);

export const CallSheetDocument = graphql(`
  query CallSheet($gigId: ID) {
    callSheet(gigId: $gigId) {
      title
      people {
        memberId
        number
        name
        kana
        telephone
        lastResult
        lastAt
      }
    }
  }
`);
export const NoteGigCallDocument = graphql(`
  mutation NoteGigCall($memberId: ID!, $gigId: ID, $result: CallResult!) {
    noteGigCall(memberId: $memberId, gigId: $gigId, result: $result)
  }
`);
export const TakeGigForPersonDocument = graphql(`
  mutation TakeGigForPerson($memberId: ID!, $gigId: ID!, $word: String!) {
    takeGigForPerson(memberId: $memberId, gigId: $gigId, word: $word)
  }
`);

export const RegisteredPersonDocument = graphql(`
  query RegisteredPerson($memberId: ID!) {
    registeredPerson(memberId: $memberId) {
      name
      number
      telephone
      claimedAt
      outSince
      outReason
      hasFamily
    }
  }
`);
export const LoseTouchDocument = graphql(`
  mutation LoseTouch($memberId: ID!, $reason: String!) {
    loseTouch(memberId: $memberId, reason: $reason)
  }
`);
export const FindAgainDocument = graphql(`
  mutation FindAgain($memberId: ID!) {
    findAgain(memberId: $memberId)
  }
`);
export const OpenFamilyContactDocument = graphql(`
  mutation OpenFamilyContact($memberId: ID!) {
    openFamilyContact(memberId: $memberId) {
      name
      telephone
      relation
    }
  }
`);
export const PrintSheetAtDeskDocument = graphql(`
  mutation PrintSheetAtDesk($memberId: ID!) {
    printSheetAtDesk(memberId: $memberId)
  }
`);
