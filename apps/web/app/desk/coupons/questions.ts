import { graphql } from '../../gql/desk/index.ts';

export const CouponFragment = graphql(`
  fragment ShownCoupon on Coupon {
    id
    code
    takes
    amount
    planKeys
    intervals
    span
    months
    fromDay
    untilDay
    useLimit
    oncePerMember
    newcomersOnly
    state
    uses
    given
    madeBy
    madeAt
    stoppedBy
    stoppedAt
  }
`);

export const CouponsDocument = graphql(`
  query Coupons {
    coupons {
      ...ShownCoupon
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

export const CouponDocument = graphql(`
  query Coupon($id: ID!) {
    coupon(id: $id) {
      coupon {
        ...ShownCoupon
      }
      uses {
        id
        memberId
        number
        name
        planKey
        paid
        returned
        orderedAt
        given
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

export const CouponPlansDocument = graphql(`
  query CouponPlans {
    plans {
      key
      kind
      state
      name {
        ja
        en
      }
    }
  }
`);

export const MakeCouponDocument = graphql(`
  mutation MakeCoupon($input: CouponInput!) {
    makeCoupon(input: $input)
  }
`);

export const StopCouponDocument = graphql(`
  mutation StopCoupon($id: ID!) {
    stopCoupon(id: $id)
  }
`);
