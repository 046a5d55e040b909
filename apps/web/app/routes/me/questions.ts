import { graphql } from '../../gql/public/index.ts';

export const WhoAmIDocument = graphql(`
  query WhoAmI {
    viewer {
      accountId
      memberId
      deskRole
    }
  }
`);

export const MyMembershipDocument = graphql(`
  query MyMembership {
    myUnreadTalks
    myCompanies {
      id
      title
    }
    mySeats {
      ...ShownSeat
    }
    myMembership {
      status
      plan {
        key
        kind
        taxCategory
        name {
          ja
          en
        }
      }
      interval
      price
      paidThrough
      prepaid
      renewable
      nextChargeOn
      nextChargeAmount
      cancelsOn
      lastUsableDay
      leaving
      leftOn
      discount {
        code
        off
        until
      }
      feeAhead {
        amount
        on
      }
      reduced {
        ...ReducedTerms
      }
      reducedOffer {
        kind
        below
        interval
        amount
        on
      }
      nextPlan {
        name {
          ja
          en
        }
        interval
        amount
        on
      }
      pause {
        planName {
          ja
          en
        }
        amount
        from
        chargeOn
        running
      }
      benefits {
        key
        label {
          ja
          en
        }
        source {
          ja
          en
        }
        until
      }
      card {
        qrPayload
        number
        name
        tierName {
          ja
          en
        }
        since
      }
      newsletter
      interests
      prefecture
      municipality
    }
    community {
      municipalities {
        code
        name {
          ja
          en
        }
      }
    }
    awaitedPlanChange {
      id
      state
      planKey
      interval
      charge
      confirmBy
      resuming
    }
    myVoucher {
      id
      amount
      planKey
      voucher {
        lastDay
      }
    }
    plans {
      key
      name {
        ja
        en
      }
      reductions {
        kind
      }
    }
    myUnpaidFee {
      amount
      ask
      lastUsableDay
      todo {
        ja
        en
      }
    }
    myCard {
      brand
      last4
      expMonth
      expYear
      lastDay
      expiry
    }
  }
`);

export const SetMunicipalityDocument = graphql(`
  mutation SetMunicipality($municipality: String) {
    setMunicipality(municipality: $municipality)
  }
`);

export const SetInterestsDocument = graphql(`
  mutation SetInterests($interests: [Interest!]!) {
    setInterests(interests: $interests)
  }
`);

export const SetNewsletterDocument = graphql(`
  mutation SetNewsletter($wanted: Boolean!) {
    setNewsletter(wanted: $wanted)
  }
`);

export const GiveUpVoucherDocument = graphql(`
  mutation GiveUpVoucher {
    giveUpVoucher
  }
`);

export const KeepPlanDocument = graphql(`
  mutation KeepPlan {
    keepPlan {
      status
    }
  }
`);

export const KeepMembershipDocument = graphql(`
  mutation KeepMembership {
    keepMembership {
      status
    }
  }
`);

/** Whether somebody who is no member was brought over from elsewhere and has still to agree to the terms. */
export const MovedHereDocument = graphql(`
  query MovedHere {
    joinDraft {
      returning {
        number
      }
    }
  }
`);

export const RenewCardDocument = graphql(`
  mutation RenewCard {
    renewCard
  }
`);
