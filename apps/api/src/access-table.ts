import type { AccessTable } from '@enishi/platform';
import type { DeskRole } from '@enishi/kernel';

const everyRole: readonly DeskRole[] = ['owner', 'staff', 'accountant', 'coordinator', 'viewer'];
const whoServeMembers: readonly DeskRole[] = ['owner', 'staff', 'coordinator'];
const whoSeePeople: readonly DeskRole[] = ['owner', 'staff', 'accountant', 'coordinator'];
const whoHandleMoney: readonly DeskRole[] = ['owner', 'staff', 'accountant'];
const whoGivePlans: readonly DeskRole[] = ['owner', 'staff'];
const whoBringPeople: readonly DeskRole[] = ['owner', 'staff'];
const owners: readonly DeskRole[] = ['owner'];

/**
 * Who may call what: every field of both schemas and every HTTP route, on one page. What is not named here is closed,
 * and a test fails until it is named.
 */
export const accessTable: AccessTable = {
  // What any visitor reads
  'public Query.communities': 'anywhere',
  'public Query.community': 'anyone',
  'public Query.legalNotice': 'anyone',
  'public Query.legalDocument': 'anyone',
  'public Query.plans': 'anyone',
  'public Query.viewer': 'anyone',

  'public Query.letters': 'anyone',
  'public Query.letter': 'anyone',
  'public Query.posts': 'anyone',
  'public Query.post': 'anyone',
  'public Query.unsubscribeLink': 'anyone',
  'public Mutation.unsubscribe': 'anyone',

  // Joining and signing in
  'public Query.emailLink': 'anyone',
  'public Query.joinDraft': 'anyone',
  'public Query.guardianRequest': 'anyone',
  'public Query.passkeySignInOptions': 'anyone',
  'public Mutation.startJoin': 'anyone',
  'public Mutation.requestSignInLink': 'anyone',
  'public Mutation.confirmEmailLink': 'anyone',
  'public Mutation.approveAsGuardian': 'anyone',
  'public Mutation.signInWithPassword': 'anyone',
  'public Mutation.signInWithPasskey': 'anyone',
  'public Mutation.completeJoin': 'signed_in',

  // One's own sign-in
  'public Query.mySessions': 'signed_in',
  'public Query.mySecurity': 'signed_in',
  'public Query.passkeyRegistrationOptions': 'signed_in',
  'public Mutation.signOut': 'signed_in',
  'public Mutation.revokeSession': 'signed_in',
  'public Mutation.setPassword': 'signed_in',
  'public Mutation.registerPasskey': 'signed_in',
  'public Mutation.removePasskey': 'signed_in',
  'public Mutation.startTotp': 'signed_in',
  'public Mutation.confirmTotp': 'signed_in',
  'public Mutation.verifySecondFactor': 'signed_in',

  // One's own membership and money
  'public Query.myMembership': 'member',
  'public Query.checkoutReview': 'member',
  'public Query.checkoutAttempt': 'member',
  'public Query.myCard': 'member',
  'public Query.myUnpaidFee': 'member',
  'public Query.myVoucher': 'member',
  'public Query.cardPage': 'member',
  'public Query.cancellationReview': 'member',
  'public Query.leavingReview': 'member',
  'public Query.planChangeReview': 'member',
  'public Query.planChange': 'member',
  'public Query.pauseReview': 'member',
  'public Query.resumeReview': 'member',
  'public Query.myCopies': 'member',
  'public Query.erasureReview': 'member',
  'public Query.myReceipts': 'member',
  'public Query.mySlack': 'member',
  'public Mutation.joinSlack': 'member',
  'public Mutation.setNewsletter': 'member',
  'public Mutation.startCheckout': 'member',
  'public Mutation.giveUpVoucher': 'member',
  'public Mutation.changeCard': 'member',
  'public Mutation.cancelMembership': 'member',
  'public Mutation.keepMembership': 'member',
  'public Mutation.leaveMembership': 'member',
  'public Mutation.changePlan': 'member',
  'public Mutation.keepPlan': 'member',
  'public Mutation.pauseMembership': 'member',
  'public Mutation.withdrawPause': 'member',
  'public Mutation.resumeMembership': 'member',
  'public Mutation.requestMyCopy': 'member',
  'public Mutation.eraseMe': 'member',
  'public Mutation.setReceiptAddressee': 'member',
  'public Mutation.splitReceipt': 'member',

  // The secretariat
  'desk Query.deskViewer': 'desk_before_second_factor',
  'desk Query.members': whoSeePeople,
  'desk Query.memberFacets': everyRole,
  'desk Query.member': whoSeePeople,
  'desk Query.memberTimeline': whoSeePeople,
  'desk Query.memberPayments': whoSeePeople,
  'desk Query.memberPauseReview': whoServeMembers,
  'desk Query.memberReceipts': whoSeePeople,
  'desk Query.erasureReview': owners,
  'desk Query.refundReview': whoHandleMoney,
  'desk Query.membershipFeeReview': whoHandleMoney,
  'desk Query.revenueOverview': everyRole,
  'desk Query.recurringRevenue': everyRole,
  'desk Query.recurringMembers': whoSeePeople,
  'desk Query.retention': everyRole,
  'desk Query.renewalForecast': everyRole,
  'desk Query.fundingReport': everyRole,
  'desk Query.slips': whoHandleMoney,
  'desk Query.unpaidFees': whoHandleMoney,
  'desk Query.moneyMatters': whoHandleMoney,
  'desk Query.payouts': whoHandleMoney,
  'desk Query.plans': everyRole,
  'desk Query.legalNoticeDraft': everyRole,
  'desk Query.paymentMode': everyRole,
  'desk Mutation.syncMemberWithStripe': [...whoServeMembers, 'accountant'],
  'desk Mutation.grantComplimentary': whoGivePlans,
  'desk Mutation.endComplimentary': whoGivePlans,
  'desk Mutation.pauseMember': whoServeMembers,
  'desk Mutation.withdrawPauseOfMember': whoServeMembers,
  'desk Mutation.eraseMember': owners,
  'desk Mutation.offerPlan': owners,
  'desk Mutation.refundPayment': whoHandleMoney,
  'desk Mutation.setReceiptAddressee': whoHandleMoney,
  'desk Mutation.splitReceipt': whoHandleMoney,
  'desk Mutation.takeMembershipFee': whoHandleMoney,
  'desk Mutation.reverseMembershipFee': whoHandleMoney,
  'desk Mutation.actOnMoneyMatter': whoHandleMoney,
  'desk Mutation.enterSlip': whoHandleMoney,
  'desk Mutation.reverseSlip': whoHandleMoney,
  'desk Mutation.saveFundingPlan': whoHandleMoney,
  'desk Mutation.saveLegalNotice': owners,
  'desk Mutation.publishLegalNotice': owners,

  // Members from elsewhere
  'desk Query.memberImports': whoBringPeople,
  'desk Query.memberImport': whoBringPeople,
  'desk Mutation.bringMemberList': whoBringPeople,
  'desk Mutation.matchMemberImport': whoBringPeople,
  'desk Mutation.startMemberImport': whoBringPeople,
  'desk Mutation.discardMemberImport': whoBringPeople,
  'desk Mutation.inviteImported': whoBringPeople,
  'desk Mutation.undoMemberImport': whoBringPeople,

  // Letters to members
  'desk Query.letters': everyRole,
  'desk Query.letter': everyRole,
  'desk Query.senderCard': everyRole,
  'desk Mutation.saveSenderCard': owners,
  'desk Mutation.saveLetter': whoServeMembers,
  'desk Mutation.discardLetter': whoServeMembers,
  'desk Mutation.sendTestLetter': whoServeMembers,
  'desk Mutation.sendLetter': whoServeMembers,
  'desk Mutation.cancelLetter': whoServeMembers,

  // Slack
  'desk Query.slackDesk': everyRole,
  'desk Query.slackSeats': whoServeMembers,
  'desk Mutation.saveSlackChannels': owners,
  'desk Mutation.settleSlackSeat': whoServeMembers,

  // Posts
  'desk Query.posts': everyRole,
  'desk Query.post': everyRole,
  'desk Mutation.savePost': whoServeMembers,
  'desk Mutation.publishPost': whoServeMembers,
  'desk Mutation.withdrawPost': whoServeMembers,
  'desk Mutation.discardPost': whoServeMembers,

  // HTTP beside GraphQL
  'HealthController.ready': 'anywhere',
  'HealthController.live': 'anywhere',
  'MetricsController.metrics': 'anywhere',
  'StripeHook.receive': 'anywhere',
  'ReceiptFiles.download': 'signed_in',
  'OwnCopyFiles.download': 'member',
  'MemberFiles.download': whoHandleMoney,
  'ImportFiles.download': whoBringPeople,
};
