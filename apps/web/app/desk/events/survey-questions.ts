import { graphql } from '../../gql/desk/index.ts';

export const EventSurveyDocument = graphql(`
  query EventSurvey($eventId: ID!) {
    eventSurvey(eventId: $eventId) {
      titleJa
      open
      closeDays
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
      asked
      answered
      satisfaction
      satisfactions {
        ...ShownSurveyCount
      }
      recommend {
        score
        promoters
        passives
        detractors
      }
      recommends {
        ...ShownSurveyCount
      }
      again {
        intention
        counts {
          ...ShownSurveyCount
        }
      }
      own {
        id
        labelJa
        kind
        counts {
          ...ShownSurveyCount
        }
        texts
      }
      said
    }
  }

  fragment ShownSurveyCount on SurveyCount {
    choice
    count
  }
`);

export const EventSurveyFiguresDocument = graphql(`
  query EventSurveyFigures($eventId: ID!) {
    eventSurveyFigures(eventId: $eventId) {
      asked
      answered
      satisfaction
      recommend {
        score
      }
    }
  }
`);

export const PlanEventSurveyDocument = graphql(`
  mutation PlanEventSurvey(
    $eventId: ID!
    $open: Boolean!
    $closeDays: Int!
    $questions: [SurveyQuestionInput!]!
  ) {
    planEventSurvey(eventId: $eventId, open: $open, closeDays: $closeDays, questions: $questions)
  }
`);
