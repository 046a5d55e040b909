import { graphql } from '../../../gql/public/index.ts';

export const MyEndorsementsDocument = graphql(`
  query MyEndorsements {
    myEndorsements {
      fellows
      standingId
      standingUntil
      wording {
        ja
        en
      }
      received {
        ...EndorsementLine
      }
      given {
        ...EndorsementLine
      }
      asked {
        id
        what {
          ja
          en
        }
        occurredOn
      }
      carryWording {
        ja
        en
      }
    }
  }

  fragment EndorsementLine on Endorsement {
    id
    skill {
      id
      name {
        ja
        en
      }
    }
    name
    role
    what {
      ja
      en
    }
    occurredOn
    words
    text
    state
    remarks
    carriedId
    carriedUntil
    carriedNamed
  }
`);

export const AskForEndorsementsDocument = graphql(`
  mutation AskForEndorsements($agreedTo: String) {
    askForEndorsements(agreedTo: $agreedTo)
  }
`);

export const ShowEndorsementDocument = graphql(`
  mutation ShowEndorsement($id: ID!, $shown: Boolean!) {
    showEndorsement(id: $id, shown: $shown)
  }
`);

export const TakeBackEndorsementDocument = graphql(`
  mutation TakeBackEndorsement($id: ID!) {
    takeBackEndorsement(id: $id)
  }
`);

export const LetWordBeCarriedDocument = graphql(`
  mutation LetWordBeCarried($id: ID!, $named: Boolean!, $agreedTo: String) {
    letWordBeCarried(id: $id, named: $named, agreedTo: $agreedTo)
  }
`);

export const EndorsementRequestDocument = graphql(`
  query EndorsementRequest($id: ID!) {
    endorsementRequest(id: $id) {
      id
      name
      what {
        ja
        en
      }
      occurredOn
      skills {
        id
        name {
          ja
          en
        }
      }
      mostWords
      longestText
    }
  }
`);

export const EndorseDocument = graphql(`
  mutation Endorse($id: ID!, $skillId: ID!, $words: [EndorsementWord!]!, $text: String!) {
    endorse(id: $id, skillId: $skillId, words: $words, text: $text)
  }
`);
