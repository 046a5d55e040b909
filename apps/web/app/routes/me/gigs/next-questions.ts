import { graphql } from '../../../gql/public/index.ts';

export const NextStepsDocument = graphql(`
  query NextSteps {
    mySkillSteps {
      skill {
        id
        name {
          ja
          en
        }
      }
      steps
      courses {
        id
        title {
          ja
          en
        }
        place {
          ja
          en
        }
        startsAt
      }
    }
    mySuggestions {
      id
      coordinator
      word
      phase
      gig {
        id
        title
        company
        place
        startsAt
        endsAt
        reward
      }
    }
  }
`);

export const PutAwaySkillStepDocument = graphql(`
  mutation PutAwaySkillStep($skillId: ID!) {
    putAwaySkillStep(skillId: $skillId)
  }
`);

export const AnswerSuggestionDocument = graphql(`
  mutation AnswerSuggestion($id: ID!, $accept: Boolean!) {
    answerSuggestion(id: $id, accept: $accept)
  }
`);
