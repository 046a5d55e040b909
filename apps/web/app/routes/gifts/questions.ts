import { graphql } from '../../gql/public/index.ts';

export const GiftOptionsDocument = graphql(`
  query GiftOptions {
    giftOptions {
      choices {
        planKey
        planName {
          ja
          en
        }
        months
        length {
          ja
          en
        }
        amount
      }
      giverName
      today
      lastSendDay
      receivableUntil
    }
  }
`);

export const GiftReviewDocument = graphql(`
  query GiftReview(
    $planKey: String!
    $months: Int!
    $giverName: String!
    $recipientName: String!
    $message: String!
    $recipientEmail: String
    $sendOn: String
  ) {
    giftReview(
      planKey: $planKey
      months: $months
      giverName: $giverName
      recipientName: $recipientName
      message: $message
      recipientEmail: $recipientEmail
      sendOn: $sendOn
    ) {
      id
      fingerprint
      planName {
        ja
        en
      }
      length {
        ja
        en
      }
      amount
      taxInside
      giverName
      recipientName
      message
      recipientEmail
      sendOn
      receivableUntil
      disclosure {
        key
        heading {
          ja
          en
        }
        body {
          ja
          en
        }
      }
      buttonLabel {
        ja
        en
      }
    }
  }
`);

export const OrderGiftDocument = graphql(`
  mutation OrderGift(
    $planKey: String!
    $months: Int!
    $giverName: String!
    $recipientName: String!
    $message: String!
    $recipientEmail: String
    $sendOn: String
    $id: ID!
    $fingerprint: String!
  ) {
    orderGift(
      planKey: $planKey
      months: $months
      giverName: $giverName
      recipientName: $recipientName
      message: $message
      recipientEmail: $recipientEmail
      sendOn: $sendOn
      id: $id
      fingerprint: $fingerprint
    )
  }
`);

export const GivenGiftsDocument = graphql(`
  query GivenGifts {
    givenGifts {
      id
      state
      planName {
        ja
        en
      }
      length {
        ja
        en
      }
      amount
      recipientName
      recipientEmail
      sendOn
      receivableUntil
      sentAt
      bounced
      receivedAt
      returnReason
    }
  }
`);

export const GivenGiftDocument = graphql(`
  query GivenGift($id: ID!) {
    givenGift(id: $id) {
      id
      state
      planName {
        ja
        en
      }
      length {
        ja
        en
      }
      amount
      giverName
      recipientName
      message
      recipientEmail
      sendOn
      receivableUntil
      sentAt
      bounced
      receivedAt
      returnReason
      printedCode
      link
      payment {
        id
        state
        url
        declineCode
      }
    }
  }
`);

export const CancelGiftDocument = graphql(`
  mutation CancelGift($id: ID!) {
    cancelGift(id: $id) {
      id
    }
  }
`);

export const SendGiftAgainDocument = graphql(`
  mutation SendGiftAgain($id: ID!, $recipientEmail: String, $sendOn: String) {
    sendGiftAgain(id: $id, recipientEmail: $recipientEmail, sendOn: $sendOn) {
      id
    }
  }
`);

export const FoundGiftDocument = graphql(`
  query FoundGift($code: String!) {
    viewer {
      memberId
    }
    gift(code: $code) {
      giverName
      recipientName
      message
      planName {
        ja
        en
      }
      length {
        ja
        en
      }
      benefits {
        ja
        en
      }
      receivableUntil
      own
      hindrance
      from
      lastDay
    }
  }
`);

export const ReceiveGiftDocument = graphql(`
  mutation ReceiveGift($code: String!) {
    receiveGift(code: $code) {
      lastDay
    }
  }
`);
