import { graphql } from '../../../gql/public/index.ts';

export const SharedCardsDocument = graphql(`
  query SharedCards(
    $companyId: ID!
    $skillId: ID
    $area: String
    $slot: Int
    $role: TalentRole
    $style: WorkStyle
    $words: String!
    $first: Int!
    $after: String
  ) {
    sharedCards(
      companyId: $companyId
      skillId: $skillId
      area: $area
      slot: $slot
      role: $role
      style: $style
      words: $words
      first: $first
      after: $after
    ) {
      company
      gate
      months {
        left
        lastDay
        nextLastDay
        seen
      }
      ground {
        area {
          ja
          en
        }
        plan {
          ja
          en
        }
      }
      people
      rough
      items {
        id
        number
        ageBand
        skillIds
        areas
        slots
        roles
        styles
        lastDay
      }
      facets {
        kind
        value
        people
      }
      skills {
        id
        name {
          ja
          en
        }
      }
      also {
        word
        others
      }
      areas
      endCursor
      hasNext
    }
  }
`);

export const SharedCardDocument = graphql(`
  query SharedCard($companyId: ID!, $id: ID!) {
    sharedCard(companyId: $companyId, id: $id) {
      company
      card {
        id
        number
        ageBand
        skillIds
        areas
        slots
        roles
        styles
        careers {
          kind
          what
          field
          since
          until
          sideJob
        }
        about
        lastDay
        ground {
          kind
          name {
            ja
            en
          }
        }
      }
      skills {
        id
        name {
          ja
          en
        }
      }
      purpose {
        ja
        en
      }
      scoutsLeft
      answerDays
      longestWhy
    }
  }
`);

export const CompanyScoutsDocument = graphql(`
  query CompanyScouts($companyId: ID!) {
    companyScouts(companyId: $companyId) {
      id
      number
      why
      state
      askedAt
      answerBy
      cardId
    }
  }
`);

export const AskScoutDocument = graphql(`
  mutation AskScout($companyId: ID!, $cardId: ID!, $why: String!) {
    askScout(companyId: $companyId, cardId: $cardId, why: $why)
  }
`);

export const WithdrawScoutDocument = graphql(`
  mutation WithdrawScout($companyId: ID!, $id: ID!) {
    withdrawScout(companyId: $companyId, id: $id)
  }
`);

export const BeginSearchMonthDocument = graphql(`
  mutation BeginSearchMonth($companyId: ID!, $seen: TokyoDate) {
    beginSearchMonth(companyId: $companyId, seen: $seen)
  }
`);
