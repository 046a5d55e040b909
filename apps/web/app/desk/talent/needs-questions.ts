import { graphql } from '../../gql/desk/index.ts';

export const LifeNeedsListDocument = graphql(`
  query LifeNeedsList {
    lifeNeedsList {
      id
      givenAt
      lastDay
    }
  }
`);

export const OpenLifeNeedsDocument = graphql(`
  query OpenLifeNeeds($id: ID!) {
    lifeNeeds(id: $id) {
      ...OpenedNeeds
    }
  }
`);

export const CaseNeedsDocument = graphql(`
  query CaseNeeds($id: ID!) {
    caseNeeds(id: $id) {
      ...OpenedNeeds
    }
  }
`);

export const OpenedNeedsFragmentDocument = graphql(`
  fragment OpenedNeeds on OpenedNeeds {
    memberId
    name
    kana
    needs
    note
    changedAt
    lastDay
  }
`);
