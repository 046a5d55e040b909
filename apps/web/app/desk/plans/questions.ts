import { graphql } from '../../gql/desk/index.ts';

export const DeskPlansDocument = graphql(`
  query DeskPlans {
    plans {
      key
      name {
        ja
        en
      }
      kind
      state
      version
      memberCount
      prices {
        interval
        amount
      }
      payers {
        interval
        amount
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
          people
          leaving
          version
        }
        taxCategory
        taxNote {
          ja
          en
        }
        draftId
      }
      versions {
        version
        publishedAt
        movesFrom
        plan {
          name {
            ja
            en
          }
          summary {
            ja
            en
          }
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
          }
          prices {
            interval
            amount
          }
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
        ...DraftedPlan
      }
      faults {
        field
        fault
      }
      preview {
        key
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
        }
        prices {
          interval
          amount
          monthlyEquivalent
        }
        taxCategory
        taxNote {
          ja
          en
        }
      }
      changes {
        changes
        prices {
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
        people
        leaving
        after
        yearlyDifference
      }
      earliestMove
      noticeDays
    }
    privileges {
      key
      label {
        ja
        en
      }
      unit
    }
  }
`);

export const DraftedPlanFragment = graphql(`
  fragment DraftedPlan on Plan {
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
    taxCategory
    taxNote {
      ja
      en
    }
  }
`);

/** What a draft begins with: the table of privileges and, for a next version, the plan as it stands. */
export const DraftBeginningDocument = graphql(`
  query DraftBeginning($key: String!) {
    privileges {
      key
      label {
        ja
        en
      }
      unit
    }
    plan(key: $key) {
      plan {
        state
        draftId
      }
      versions {
        plan {
          ...DraftedPlan
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
