import { graphql } from '../../gql/public/index.ts';

/** A case as whoever is accompanied sees it. */
export const OwnCase = graphql(`
  fragment OwnCaseLine on OwnCase {
    id
    number
    wish
    state
    openedAt
    coordinator {
      name
      reach
    }
    forms {
      code
      day
    }
  }
`);

export const CompanySupportDocument = graphql(`
  query CompanySupport($companyId: ID!) {
    companySupport(companyId: $companyId) {
      ...OwnCaseLine
    }
  }
`);

export const MySupportDocument = graphql(`
  query MySupport {
    mySupport {
      ...OwnCaseLine
    }
    myAccompaniment {
      standingId
      standingUntil
      wording {
        ja
        en
      }
    }
  }
`);

export const AskForSupportDocument = graphql(`
  mutation AskForSupport($companyId: ID!, $wish: String!) {
    askForSupport(companyId: $companyId, wish: $wish)
  }
`);

export const AskForMySupportDocument = graphql(`
  mutation AskForMySupport($wish: String!, $agreedTo: String) {
    askForMySupport(wish: $wish, agreedTo: $agreedTo)
  }
`);

export const CareFormDocument = graphql(`
  query CareForm($code: String!) {
    careForm(code: $code) {
      side
      day
      company
      coordinator
      answered
    }
  }
`);

export const AnswerCareDocument = graphql(`
  mutation AnswerCare($code: String!, $answer: CareAnswerInput!) {
    answerCare(code: $code, answer: $answer)
  }
`);

export const AllowAccompanimentDocument = graphql(`
  mutation AllowAccompaniment($agreedTo: String) {
    allowAccompaniment(agreedTo: $agreedTo)
  }
`);
