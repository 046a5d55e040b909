import { graphql } from '../../gql/public/index.ts';

export const SurveyFormDocument = graphql(`
  query SurveyForm($code: String!) {
    surveyForm(code: $code) {
      title {
        ja
        en
      }
      closesAt
      closed
      questions {
        id
        kind
        labelJa
        labelEn
        options {
          ja
          en
        }
      }
      answer {
        satisfaction
        recommend
        comeAgain
        visit
        lendAHand
        said
        own {
          questionId
          value
        }
      }
    }
  }
`);

export const AnswerSurveyDocument = graphql(`
  mutation AnswerSurvey($code: String!, $answer: SurveyAnswerInput!) {
    answerSurvey(code: $code, answer: $answer)
  }
`);
