import { graphql } from '../../../gql/public/index.ts';

export const MyCrewDocument = graphql(`
  query MyCrew {
    myCrew {
      id
      eventId
      title {
        ja
        en
      }
      place {
        ja
        en
      }
      role
      startsAt
      endsAt
      note
      fee
      state
      replyUntil
      named
    }
  }
`);

export const AnswerCrewDocument = graphql(`
  mutation AnswerCrew($id: ID!, $answer: CrewAnswer!, $named: Boolean!) {
    answerCrew(id: $id, answer: $answer, named: $named)
  }
`);
