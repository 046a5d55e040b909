import { graphql } from '../../gql/desk/index.ts';

export const LikelyDoublesDocument = graphql(`
  query LikelyDoubles {
    likelyDoubles {
      pairs {
        one {
          ...Entry
        }
        other {
          ...Entry
        }
        reasons
      }
      more
    }
  }
  fragment Entry on RegisterEntry {
    id
    number
    name
    kana
    birthDate
    prefecture
    email
    joinedOn
    status
    planName {
      ja
      en
    }
  }
`);

export const DismissDoubleDocument = graphql(`
  mutation DismissDouble($oneId: ID!, $otherId: ID!) {
    dismissDouble(oneId: $oneId, otherId: $otherId)
  }
`);

export const MergeReviewDocument = graphql(`
  query MergeReview($memberId: ID!, $other: String!) {
    mergeReview(memberId: $memberId, other: $other) {
      sides {
        id
        number
        name
        kana
        birthDate
        prefecture
        tie
        email
        joinedOn
        status
        planName {
          ja
          en
        }
        newsletter
        addressFits
        signsIn
        pays
      }
      usual {
        number
        email
        name
        kana
        birthDate
        prefecture
        tie
      }
      movingPlans {
        ja
        en
      }
      newsletter
      directory
      revision
    }
  }
`);

export const MergeMembersDocument = graphql(`
  mutation MergeMembers($input: MergeMembersInput!) {
    mergeMembers(input: $input)
  }
`);

export const UndoMergeDocument = graphql(`
  mutation UndoMerge($id: ID!) {
    undoMerge(id: $id)
  }
`);
