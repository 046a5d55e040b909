import { listMembers } from './listed-members.ts';
import { letTimePass } from './let-time-pass.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { pausedPayer, pausingPayer, reviewedPause, reviewedResumption } from './pause.ts';
import { askedPayer, changedPlan, reviewedChange } from './plan-change.ts';

const byPayer = async (stage: OperationStage): Promise<Occasion> => ({
  asker: (await stage.payer()).asker,
  variables: {},
});

/** Asked by somebody whose plan gives the directory, and who is in it beside others. */
const byListed = async (stage: OperationStage): Promise<Occasion> => {
  const member = await stage.member();
  await listMembers(stage, member.memberId);
  return { asker: member.asker, variables: {} };
};

const exampleEntry = {
  ...{ displayName: '釧路のなおこ', area: '釧路市', interests: '湿原', line: '', links: [] },
  shown: ['area', 'interests'],
};

/** 1,100 yen for two addressees. */
export const halves = [
  { addressee: '株式会社見本', amount: 600 },
  { addressee: '佐藤商店', amount: 500 },
];

/** Somebody whose voucher waits to be paid. */
const withVoucher = async (stage: OperationStage): Promise<Occasion> => {
  const { asker } = await stage.member();
  const wish = 'planKey: "ind_standard", interval: year, means: konbini';
  const review = await stage.api.public<{
    checkoutReview: { fingerprint: string; idempotencyKey: string };
  }>(`{ checkoutReview(${wish}) { fingerprint idempotencyKey } }`, {}, asker);
  const { fingerprint, idempotencyKey } = review.data!.checkoutReview;
  await stage.api.public(
    `mutation { startCheckout(${wish}, fingerprint: "${fingerprint}", idempotencyKey: "${idempotencyKey}") { id } }`,
    {},
    asker,
  );
  await stage.api.runReactions();
  return { asker, variables: {} };
};

/** One's own membership and money. */
export const memberOccasions: Occasions = {
  'public Query.myMembership': byPayer,
  'public Query.checkoutReview': async (stage) => ({
    asker: (await stage.member()).asker,
    variables: { planKey: 'ind_standard', interval: 'month' },
  }),
  'public Query.checkoutAttempt': async (stage) => {
    const member = await stage.member();
    const id = await stage.openCheckout(member);
    letTimePass(stage.api);
    return { asker: member.asker, variables: { id } };
  },
  'public Query.myCard': byPayer,
  'public Query.myUnpaidFee': async (stage) => {
    const { asker, memberId } = await stage.newPayer();
    await stage.inside((tx) =>
      tx.query(
        `update membership.membership set status = 'grace', grace_until = current_date + 3650 where member_id = $1`,
        [memberId],
      ),
    );
    return { asker, variables: {} };
  },
  'public Query.myVoucher': withVoucher,
  'public Mutation.giveUpVoucher': withVoucher,
  'public Query.cardPage': async (stage) => {
    const { asker } = await stage.newPayer();
    const asked = await stage.api.public<{ changeCard: { id: string } }>(
      'mutation { changeCard { id } }',
      {},
      asker,
    );
    await stage.api.runReactions();
    const { id } = asked.data!.changeCard;
    letTimePass(stage.api);
    return { asker, variables: { id } };
  },
  'public Query.cancellationReview': byPayer,
  'public Query.leavingReview': byPayer,
  'public Query.planChangeReview': async (stage) => ({
    asker: (await stage.payer()).asker,
    variables: { planKey: 'ind_standard', interval: 'year' },
  }),
  'public Query.planChange': async (stage) => {
    const { asker } = await stage.newPayer();
    return { asker, variables: { id: await changedPlan(stage, asker) } };
  },
  'public Query.awaitedPlanChange': async (stage) => ({
    asker: (await askedPayer(stage)).asker,
    variables: {},
  }),
  'public Query.pauseReview': byPayer,
  'public Query.resumeReview': async (stage) => ({ asker: (await pausedPayer(stage)).asker, variables: {} }),
  'public Query.myCopies': byPayer,
  'public Query.erasureReview': byPayer,
  'public Query.myReceipts': byPayer,
  'public Query.myDirectoryEntry': byListed,
  'public Query.directory': async (stage) => ({
    ...(await byListed(stage)),
    variables: { first: 100, after: null, text: null },
  }),
  'public Mutation.setInterests': async (stage) => ({
    asker: (await stage.member()).asker,
    variables: { interests: ['events'] },
  }),
  'public Mutation.setMunicipality': async (stage) => ({
    asker: (await stage.member()).asker,
    variables: { municipality: null },
  }),
  'public Mutation.renewCard': async (stage) => ({ asker: (await stage.member()).asker, variables: {} }),
  'public Mutation.setNewsletter': async (stage) => ({
    asker: (await stage.member()).asker,
    variables: { wanted: true },
  }),
  'public Mutation.startCheckout': async (stage) => {
    const member = await stage.member();
    return { asker: member.asker, variables: await stage.reviewed(member) };
  },
  'public Mutation.changeCard': async (stage) => ({
    asker: (await stage.newPayer()).asker,
    variables: {},
  }),
  'public Mutation.cancelMembership': async (stage) => ({
    asker: (await stage.newPayer()).asker,
    variables: { reason: '引っ越しのため' },
  }),
  'public Mutation.changePlan': async (stage) => {
    const { asker } = await stage.newPayer();
    return { asker, variables: await reviewedChange(stage, asker) };
  },
  'public Mutation.confirmPlanChange': async (stage) => {
    const { asker, id } = await askedPayer(stage);
    return { asker, variables: { id } };
  },
  'public Mutation.withdrawPlanChange': async (stage) => {
    const { asker, id } = await askedPayer(stage);
    return { asker, variables: { id } };
  },
  'public Mutation.keepPlan': byPayer,
  'public Mutation.pauseMembership': async (stage) => {
    const { asker } = await stage.newPayer();
    return { asker, variables: await reviewedPause(stage, asker) };
  },
  'public Mutation.withdrawPause': async (stage) => ({
    asker: (await pausingPayer(stage)).asker,
    variables: {},
  }),
  'public Mutation.resumeMembership': async (stage) => {
    const { asker } = await pausedPayer(stage);
    return { asker, variables: await reviewedResumption(stage, asker) };
  },
  'public Mutation.keepMembership': async (stage) => {
    const { asker } = await stage.newPayer();
    await stage.api.public('mutation { cancelMembership { status } }', {}, asker);
    await stage.api.runReactions();
    return { asker, variables: {} };
  },
  'public Mutation.leaveMembership': async (stage) => ({
    asker: (await stage.newPayer()).asker,
    variables: { input: { reasonKey: 'moved', remark: '引っ越しのため', atOnce: false } },
  }),
  'public Mutation.requestMyCopy': async (stage) => ({
    asker: (await stage.member()).asker,
    variables: {},
  }),
  'public Mutation.eraseMe': async (stage) => {
    const { asker } = await stage.newPayer();
    await stage.api.public('mutation { leaveMembership(input: { atOnce: true }) { state } }', {}, asker);
    await stage.api.runReactions();
    return { asker, variables: {} };
  },
  'public Mutation.setReceiptAddressee': async (stage) => {
    const { asker, receiptId } = await stage.newPayer();
    return { asker, variables: { id: receiptId, addressee: '株式会社見本' } };
  },
  'public Mutation.saveDirectoryEntry': async (stage) => {
    const member = await stage.member();
    await listMembers(stage, member.memberId, false);
    return { asker: member.asker, variables: { entry: exampleEntry } };
  },
  'public Mutation.leaveDirectory': byListed,
  'public Mutation.splitReceipt': async (stage) => {
    const { asker, receiptId } = await stage.newPayer();
    return { asker, variables: { id: receiptId, parts: halves } };
  },
};
