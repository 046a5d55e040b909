/** Statements that tell who asks, before any operation: the session (and with it the desk's role), the member. */
export const statementsToKnowWhoAsks = { visitor: 0, signedIn: 2 };

/**
 * How many SQL statements each operation costs beyond knowing who asks, with every field of its answer asked for; opening
 * and closing transactions left out. The number holds for one row and for a thousand. Asserted exactly, so that a
 * statement saved or added is seen here.
 */
export const statementsPerOperation: Readonly<Record<string, number>> = {
  // What any visitor reads
  'public Query.communities': 0,
  'public Query.community': 2,
  'public Query.legalNotice': 1,
  'public Query.legalDocument': 1,
  'public Query.plans': 1,
  'public Query.viewer': 2,
  'public Query.letters': 1,
  'public Query.letter': 1,
  'public Query.posts': 2,
  'public Query.post': 2,
  'public Query.unsubscribeLink': 3,
  'public Mutation.unsubscribe': 9,

  // Joining and signing in
  'public Query.emailLink': 1,
  'public Query.joinDraft': 5,
  'public Query.guardianRequest': 3,
  'public Query.passkeySignInOptions': 2,
  'public Mutation.startJoin': 7,
  'public Mutation.requestSignInLink': 7,
  'public Mutation.confirmEmailLink': 7,
  'public Mutation.approveAsGuardian': 14,
  'public Mutation.signInWithPassword': 6,
  'public Mutation.signInWithPasskey': 5,
  'public Mutation.completeJoin': 29,

  // One's own sign-in
  'public Query.mySessions': 1,
  'public Query.mySecurity': 4,
  'public Query.passkeyRegistrationOptions': 3,
  'public Mutation.signOut': 1,
  'public Mutation.revokeSession': 1,
  'public Mutation.setPassword': 13,
  'public Mutation.registerPasskey': 11,
  'public Mutation.removePasskey': 7,
  'public Mutation.startTotp': 6,
  'public Mutation.confirmTotp': 12,
  'public Mutation.verifySecondFactor': 4,

  // One's own membership and money
  'public Query.myMembership': 7,
  'public Query.checkoutReview': 3,
  'public Query.checkoutAttempt': 4,
  'public Query.myCard': 3,
  'public Query.cardPage': 4,
  'public Query.cancellationReview': 5,
  'public Query.leavingReview': 7,
  'public Query.planChangeReview': 9,
  'public Query.planChange': 2,
  'public Query.myReceipts': 3,
  'public Mutation.setNewsletter': 6,
  'public Mutation.startCheckout': 14,
  'public Mutation.changeCard': 7,
  'public Mutation.cancelMembership': 26,
  'public Mutation.changePlan': 19,
  'public Mutation.keepPlan': 14,
  'public Mutation.keepMembership': 27,
  'public Mutation.leaveMembership': 29,
  'public Mutation.setReceiptAddressee': 4,

  // The secretariat
  'desk Query.deskViewer': 5,
  'desk Query.members': 3,
  'desk Query.memberFacets': 2,
  'desk Query.member': 8,
  'desk Query.memberTimeline': 2,
  'desk Query.memberPayments': 5,
  'desk Query.refundReview': 4,
  'desk Query.revenueOverview': 5,
  'desk Query.recurringRevenue': 1,
  'desk Query.recurringMembers': 3,
  'desk Query.retention': 5,
  'desk Query.renewalForecast': 2,
  'desk Query.fundingReport': 2,
  'desk Query.slips': 1,
  'desk Query.moneyMatters': 3,
  'desk Query.plans': 2,
  'desk Query.legalNoticeDraft': 2,
  'desk Query.paymentMode': 0,
  'desk Mutation.syncMemberWithStripe': 5,
  'desk Mutation.grantComplimentary': 17,
  'desk Mutation.endComplimentary': 18,
  'desk Mutation.refundPayment': 11,
  'desk Mutation.actOnMoneyMatter': 3,
  'desk Mutation.enterSlip': 3,
  'desk Mutation.reverseSlip': 6,
  'desk Mutation.saveFundingPlan': 1,
  'desk Mutation.saveLegalNotice': 4,
  'desk Mutation.publishLegalNotice': 6,

  // Letters to members
  'desk Query.letters': 2,
  'desk Query.letter': 5,
  'desk Query.senderCard': 1,
  'desk Mutation.saveSenderCard': 1,
  'desk Mutation.saveLetter': 2,
  'desk Mutation.discardLetter': 2,
  'desk Mutation.sendTestLetter': 4,
  'desk Mutation.sendLetter': 11,
  'desk Mutation.cancelLetter': 5,

  // Posts
  'desk Query.posts': 1,
  'desk Query.post': 1,
  'desk Mutation.savePost': 2,
  'desk Mutation.publishPost': 2,
  'desk Mutation.withdrawPost': 2,
  'desk Mutation.discardPost': 2,
};
