import { graphql } from '../../gql/desk/index.ts';

/** A plan as it stands, in the list and on its own page. */
export const PlanInDeskFragment = graphql(`
  fragment PlanInDesk on DeskPlan {
    key
    name {
      ja
      en
    }
    kind
    state
    version
    memberCount
    payers {
      interval
      amount
      reduction
      people
      version
    }
    taxCategory
    taxNote {
      ja
      en
    }
    draftId
  }
`);

/** What a plan says and costs: drafted, as visitors would see it, and word for word in a version. */
export const PlanTermsFragment = graphql(`
  fragment PlanTerms on Plan {
    kind
    name {
      ja
      en
    }
    summary {
      ja
      en
    }
    featured
    eligibility {
      ja
      en
    }
    benefits {
      key
      label {
        ja
        en
      }
      included
      amount
    }
    prices {
      interval
      amount
    }
    reductions {
      kind
      below
      prices {
        interval
        amount
      }
    }
    taxCategory
    yearFrom
    taxNote {
      ja
      en
    }
  }
`);

export const PrivilegeInTableFragment = graphql(`
  fragment PrivilegeInTable on Privilege {
    key
    label {
      ja
      en
    }
    unit
  }
`);

export const DeskPlansDocument = graphql(`
  query DeskPlans {
    plans {
      ...PlanInDesk
      prices {
        interval
        amount
      }
    }
    newPlanDrafts {
      id
      name {
        ja
        en
      }
      editedBy
      editedAt
    }
  }
`);

export const DeskPlanDocument = graphql(`
  query DeskPlan($key: String!) {
    plan(key: $key) {
      plan {
        ...PlanInDesk
        payers {
          leaving
        }
      }
      versions {
        version
        publishedAt
        movesFrom
        plan {
          ...PlanTerms
        }
      }
      turns {
        id
        kind
        version
        actor
        reason
        at
      }
    }
  }
`);

export const PlanDraftDocument = graphql(`
  query PlanDraft($id: ID!) {
    planDraft(id: $id) {
      id
      planKey
      revision
      editedBy
      editedAt
      open
      plan {
        ...PlanTerms
      }
      faults {
        field
        fault
      }
      preview {
        key
        ...PlanTerms
        prices {
          monthlyEquivalent
        }
      }
      changes {
        changes
        prices {
          reduction
          interval
          before
          after
        }
        better {
          key
          label {
            ja
            en
          }
        }
        lesser {
          key
          label {
            ja
            en
          }
        }
      }
      groups {
        interval
        amount
        reduction
        people
        leaving
        after
        yearlyDifference
      }
      earliestMove
      noticeDays
    }
    privileges {
      ...PrivilegeInTable
    }
  }
`);

/** What a draft begins with: the table of privileges and, for a next version, the plan as it stands. */
export const DraftBeginningDocument = graphql(`
  query DraftBeginning($key: String!) {
    privileges {
      ...PrivilegeInTable
    }
    plan(key: $key) {
      plan {
        state
        draftId
      }
      versions {
        plan {
          ...PlanTerms
        }
      }
    }
  }
`);

export const SavePlanDraftDocument = graphql(`
  mutation SavePlanDraft($draft: PlanDraftInput!) {
    savePlanDraft(draft: $draft)
  }
`);

export const DiscardPlanDraftDocument = graphql(`
  mutation DiscardPlanDraft($id: ID!, $revision: Int!) {
    discardPlanDraft(id: $id, revision: $revision)
  }
`);

export const PublishPlanDocument = graphql(`
  mutation PublishPlan($input: PublishPlanInput!) {
    publishPlan(input: $input)
  }
`);

export const SetPlanStateDocument = graphql(`
  mutation SetPlanState($key: String!, $state: PlanState!, $reason: String!) {
    setPlanState(key: $key, state: $state, reason: $reason)
  }
`);

export const OrderPlansDocument = graphql(`
  mutation OrderPlans($before: [ID!]!, $after: [ID!]!) {
    orderPlans(before: $before, after: $after)
  }
`);
