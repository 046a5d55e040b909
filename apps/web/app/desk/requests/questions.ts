import { graphql } from '../../gql/desk/index.ts';

export const RightsRequestsDocument = graphql(`
  query RightsRequests($closed: Boolean!) {
    rightsRequests(closed: $closed) {
      requests {
        id
        name
        number
        kind
        channel
        state
        dueOn
        late
        closedAt
      }
      more
    }
  }
`);

export const DeskRightsRequestDocument = graphql(`
  query DeskRightsRequest($id: ID!) {
    rightsRequest(id: $id) {
      id
      memberId
      number
      orderId
      name
      email
      contact
      kind
      concerns
      wanted
      channel
      state
      fee
      receivedOn
      enteredBy
      dueOn
      late
      identityWay
      identityDocument
      mandateProof
      representative
      checkedAt
      checkedBy
      outcome
      act
      decidedAt
      decidedBy
      letter {
        title
        addressee
        paragraphs
        from
      }
      paperUrl
      closedAt
      closedBy
      entry {
        familyName
        givenName
        familyKana
        givenKana
        birthDate
        prefecture
        tie
      }
      grounds {
        key
        article {
          ja
          en
        }
        words {
          ja
          en
        }
        needsMeasure
      }
      acts
      parts {
        table
        title {
          ja
          en
        }
        items
        rows
      }
    }
  }
`);

export const EnterRightsRequestDocument = graphql(`
  mutation EnterRightsRequest($input: EnterRightsRequestInput!) {
    enterRightsRequest(input: $input)
  }
`);

export const CheckRequesterDocument = graphql(`
  mutation CheckRequester($id: ID!, $input: IdentityCheckInput!) {
    checkRequester(id: $id, input: $input)
  }
`);

export const CorrectEntryDocument = graphql(`
  mutation CorrectEntry($id: ID!, $input: CorrectableEntryInput!) {
    correctEntry(id: $id, input: $input)
  }
`);

export const DecideRightsRequestDocument = graphql(`
  mutation DecideRightsRequest($id: ID!, $input: DecisionInput!) {
    decideRightsRequest(id: $id, input: $input)
  }
`);

export const AnswerRightsRequestDocument = graphql(`
  mutation AnswerRightsRequest($id: ID!) {
    answerRightsRequest(id: $id)
  }
`);

export const DeskWithdrawRightsRequestDocument = graphql(`
  mutation DeskWithdrawRightsRequest($id: ID!) {
    withdrawRightsRequest(id: $id)
  }
`);

export const RightsRequestRuleDocument = graphql(`
  query RightsRequestRule {
    rightsRequestRule {
      dueDays
      remindDays
      fee
      decidedAt
      decidedBy
    }
  }
`);

export const SetRightsRequestRuleDocument = graphql(`
  mutation SetRightsRequestRule($input: RightsRequestRuleInput!) {
    setRightsRequestRule(input: $input) {
      dueDays
    }
  }
`);
