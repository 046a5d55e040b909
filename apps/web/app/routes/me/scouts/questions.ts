import { graphql } from '../../../gql/public/index.ts';

export const MyScoutsDocument = graphql(`
  query MyScouts {
    myScouts {
      id
      companyId
      company
      shown
      why
      state
      askedAt
      answerBy
      wording {
        ja
        en
      }
      emailWording {
        ja
        en
      }
      lastDay
      longestMessage
    }
  }
`);

export const AnswerScoutDocument = graphql(`
  mutation AnswerScout($id: ID!, $card: InterestCardInput) {
    answerScout(id: $id, card: $card)
  }
`);
