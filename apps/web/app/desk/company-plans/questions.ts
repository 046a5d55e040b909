import { graphql } from '../../gql/desk/index.ts';

export const CompanyPlanSheetFragment = graphql(`
  fragment CompanyPlanSheetParts on CompanyPlanSheet {
    name {
      ja
      en
    }
    summary {
      ja
      en
    }
    featured
    seats
    seatPlanKey
    prices {
      interval
      amount
    }
    bands {
      from
      upTo
      percent
    }
    priceUnit
    taxCategory
    taxNote {
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
    quotas {
      kind
      label {
        ja
        en
      }
      per
      amount
      words {
        ja
        en
      }
    }
    needsApproval
    byInvoice
    yearFrom
  }
`);

export const DeskCompanyPlansDocument = graphql(`
  query DeskCompanyPlans {
    companyPlans {
      plans {
        key
        offered
        version
        draftId
        holders {
          version
          companies
          leaving
        }
        sheet {
          ...CompanyPlanSheetParts
        }
      }
      drafts {
        id
        name {
          ja
          en
        }
        editedBy
        editedAt
      }
      kinds {
        kind
        label {
          ja
          en
        }
        unit {
          ja
          en
        }
        periods
      }
    }
    plans {
      key
      name {
        ja
        en
      }
    }
  }
`);

export const DeskCompanyPlanDocument = graphql(`
  query DeskCompanyPlan($key: String!) {
    companyPlan(key: $key) {
      plan {
        key
        offered
        version
        draftId
        holders {
          version
          companies
          leaving
        }
        sheet {
          ...CompanyPlanSheetParts
        }
      }
      versions {
        version
        offered
        publishedAt
        sheet {
          ...CompanyPlanSheetParts
          bands {
            from
            upTo
            percent
            prices {
              interval
              amount
              steps {
                ja
                en
              }
            }
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

export const CompanyPlanDraftDocument = graphql(`
  query CompanyPlanDraft($id: ID!) {
    companyPlanDraft(id: $id) {
      id
      planKey
      revision
      editedBy
      editedAt
      open
      sheet {
        ...CompanyPlanSheetParts
        bands {
          from
          upTo
          percent
          prices {
            interval
            amount
            steps {
              ja
              en
            }
          }
        }
      }
      faults {
        field
        fault
      }
      changes {
        same
        list {
          ja
          en
        }
        content {
          ja
          en
        }
      }
      holders {
        version
        companies
        leaving
      }
    }
  }
`);

export const SaveCompanyPlanDraftDocument = graphql(`
  mutation SaveCompanyPlanDraft($draft: CompanyPlanDraftInput!) {
    saveCompanyPlanDraft(draft: $draft)
  }
`);

export const PublishCompanyPlanDocument = graphql(`
  mutation PublishCompanyPlan($id: ID!, $revision: Int!, $reason: String!) {
    publishCompanyPlan(id: $id, revision: $revision, reason: $reason)
  }
`);

export const SetCompanyPlanStateDocument = graphql(`
  mutation SetCompanyPlanState($key: String!, $offered: Boolean!, $reason: String!) {
    setCompanyPlanState(key: $key, offered: $offered, reason: $reason)
  }
`);
