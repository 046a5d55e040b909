import { addDays, newId, tokyoDateOf } from '@enishi/kernel';
import { exampleCoupon, keepCoupon } from './coupon-example.ts';
import { fundingPlan, grantSlip, planDraft, wholeNotice } from './example-people.ts';
import { pausingPayer, reviewedPause } from './pause.ts';
import { halves } from './member-occasions.ts';
import type { Occasions } from './occasion.ts';
import type { OperationStage, Payer } from './operation-stage.ts';

/** Asked by an owner about a payer. */
const about =
  (variables: (payer: Payer, stage: OperationStage) => Record<string, unknown>) =>
  async (stage: OperationStage) => {
    const payer = await stage.payer();
    return { asker: (await stage.owner()).asker, variables: variables(payer, stage) };
  };

const saveNotice = `mutation ($items: [LegalNoticeItemInput!]!) {
  saveLegalNotice(items: $items, operatorKind: corporation) { missing } }`;

const grantPresent = `mutation ($memberId: ID!, $planKey: String!, $from: TokyoDate!, $until: TokyoDate,
  $reason: String!, $idempotencyKey: String!) { grantComplimentary(memberId: $memberId, planKey: $planKey, from: $from,
  until: $until, reason: $reason, idempotencyKey: $idempotencyKey) }`;

const presentFor = (memberId: string, { api }: OperationStage) => {
  const today = tokyoDateOf(api.clock.now());
  return {
    ...{ memberId, planKey: 'ind_standard', from: today, until: addDays(today, 90) },
    ...{ reason: '講師へのお礼', idempotencyKey: newId() },
  };
};

const takeFee = `mutation ($memberId: ID!, $planKey: String!, $interval: BillingInterval!, $amount: Yen!,
  $means: ManualMeans!, $receivedOn: TokyoDate!, $idempotencyKey: String!) { takeMembershipFee(memberId: $memberId,
  planKey: $planKey, interval: $interval, amount: $amount, means: $means, receivedOn: $receivedOn,
  idempotencyKey: $idempotencyKey) }`;

const feeOf = (memberId: string, { api }: OperationStage) => ({
  ...{ memberId, planKey: 'ind_standard', interval: 'year', amount: 11_000, means: 'cash' },
  ...{ receivedOn: tokyoDateOf(api.clock.now()), note: null, termEnd: null, idempotencyKey: newId() },
});

const keepDraft = async (stage: OperationStage): Promise<{ id: string }> => {
  const draft = planDraft();
  const { asker } = await stage.owner();
  await stage.api.desk(
    'mutation ($draft: PlanDraftInput!) { savePlanDraft(draft: $draft) }',
    { draft },
    asker,
  );
  return draft;
};

const monthOn = ({ api }: OperationStage): string => tokyoDateOf(api.clock.now()).slice(0, 7);

/** What the secretariat asks. */
export const deskOccasions: Occasions = {
  'desk Query.deskViewer': about(() => ({})),
  'desk Query.members': about(() => ({ first: 100, after: null, filter: { status: ['current'] } })),
  'desk Query.memberFacets': about(() => ({ filter: null })),
  'desk Query.member': about(({ memberId }) => ({ id: memberId })),
  'desk Query.memberMailReach': about(({ memberId }) => ({ memberId })),
  'desk Mutation.setMemberMailReach': about(({ memberId }) => ({ memberId, reach: 'undeliverable' })),
  'desk Query.memberTimeline': about(({ memberId }) => ({ memberId, first: 100, after: null })),
  'desk Query.memberPayments': about(({ memberId }) => ({ memberId })),
  'desk Query.memberReceipts': about(({ memberId }) => ({ memberId })),
  'desk Query.erasureReview': about(({ memberId }) => ({ memberId })),
  'desk Query.refundReview': about(({ paymentId }) => ({ paymentId })),
  'desk Query.attention': about(() => ({})),
  'desk Query.revenueOverview': about((_payer, stage) => ({ month: monthOn(stage) })),
  'desk Query.relatedPeople': about((_payer, stage) => ({ month: monthOn(stage) })),
  'desk Query.recurringRevenue': about((_payer, stage) => ({ month: monthOn(stage) })),
  'desk Query.recurringMembers': about((_payer, stage) => ({
    ...{ month: monthOn(stage), figure: 'closing', first: 100, after: null },
  })),
  'desk Query.corporateHealth': about(() => ({ filter: 'all', first: 100, after: null })),
  'desk Query.recurringCompanies': about((_payer, stage) => ({
    ...{ month: monthOn(stage), figure: 'closing', first: 100, after: null },
  })),
  'desk Query.retention': about((_payer, stage) => ({ month: monthOn(stage) })),
  'desk Query.renewalForecast': about(() => ({})),
  'desk Query.fundingReport': about(() => ({ fiscalYear: 2026 })),
  'desk Query.slips': about(() => ({ fiscalYear: 2026, first: 100, after: null })),
  'desk Query.journalPreview': about((_payer, stage) => ({ month: monthOn(stage), software: 'yayoi' })),
  'desk Query.journalWords': about(() => ({ software: 'yayoi' })),
  'desk Query.unpaidFees': async (stage) => {
    const payer = await stage.newPayer();
    await stage.inside((tx) =>
      tx.query(
        `with source as (update membership.membership_source set grace_until = current_date + 3650 where member_id = $1)
         update membership.membership set status = 'grace', grace_until = current_date + 3650 where member_id = $1`,
        [payer.memberId],
      ),
    );
    return { asker: (await stage.owner()).asker, variables: { first: 100, after: null } };
  },
  'desk Query.moneyMatters': async (stage) => {
    await stage.matter(await stage.payer());
    return { asker: (await stage.owner()).asker, variables: {} };
  },
  'desk Query.payouts': about(() => ({})),
  'desk Query.plans': about(() => ({})),
  'desk Query.legalNoticeDraft': about(() => ({})),
  'desk Query.paymentMode': about(() => ({})),
  'desk Mutation.syncMemberWithStripe': about(({ memberId }) => ({ memberId })),
  'desk Mutation.grantComplimentary': async (stage) => {
    const { memberId } = await stage.member();
    return { asker: (await stage.owner()).asker, variables: presentFor(memberId, stage) };
  },
  'desk Query.membershipFeeReview': async (stage) => {
    const { memberId } = await stage.member();
    return {
      asker: (await stage.owner()).asker,
      variables: { memberId, planKey: 'ind_standard', interval: 'year' },
    };
  },
  'desk Mutation.takeMembershipFee': async (stage) => {
    const { memberId } = await stage.member();
    return { asker: (await stage.owner()).asker, variables: feeOf(memberId, stage) };
  },
  'desk Mutation.reverseMembershipFee': async (stage) => {
    const { memberId } = await stage.member();
    const { asker } = await stage.owner();
    const fee = feeOf(memberId, stage);
    await stage.api.desk(takeFee, fee, asker);
    return { asker, variables: { paymentId: fee.idempotencyKey, reason: '入力の誤り' } };
  },
  'desk Mutation.endComplimentary': async (stage) => {
    const { memberId } = await stage.member();
    const { asker } = await stage.owner();
    const present = presentFor(memberId, stage);
    await stage.api.desk(grantPresent, present, asker);
    return { asker, variables: { id: present.idempotencyKey } };
  },
  'desk Query.memberPauseReview': about(({ memberId }) => ({ memberId })),
  'desk Mutation.pauseMember': async (stage) => {
    const payer = await stage.newPayer();
    const { asker } = await stage.owner();
    return { asker, variables: { memberId: payer.memberId, ...(await reviewedPause(stage, payer.asker)) } };
  },
  'desk Mutation.withdrawPauseOfMember': async (stage) => {
    const { memberId } = await pausingPayer(stage);
    return { asker: (await stage.owner()).asker, variables: { memberId } };
  },
  'desk Mutation.eraseMember': async (stage) => {
    const { memberId, number } = await stage.member();
    const input = { memberId, reason: '書面による申し出', typedNumber: number };
    return { asker: (await stage.owner()).asker, variables: { input } };
  },
  'desk Query.plan': about(() => ({ key: 'ind_standard' })),
  'desk Query.newPlanDrafts': about(() => ({})),
  'desk Query.coupons': about(() => ({})),
  'desk Query.coupon': async (stage) => {
    const { asker } = await stage.owner();
    return { asker, variables: { id: await keepCoupon(stage, asker) } };
  },
  'desk Mutation.makeCoupon': about(() => ({ input: exampleCoupon() })),
  'desk Mutation.stopCoupon': async (stage) => {
    const { asker } = await stage.owner();
    return { asker, variables: { id: await keepCoupon(stage, asker) } };
  },
  'desk Query.privileges': about(() => ({})),
  'desk Query.planDraft': async (stage) => {
    const draft = await keepDraft(stage);
    return { asker: (await stage.owner()).asker, variables: { id: draft.id } };
  },
  'desk Mutation.savePlanDraft': about(() => ({ draft: planDraft() })),
  'desk Mutation.discardPlanDraft': async (stage) => {
    const { id } = await keepDraft(stage);
    return { asker: (await stage.owner()).asker, variables: { id, revision: 1 } };
  },
  'desk Mutation.publishPlan': async (stage) => {
    const { id } = await keepDraft(stage);
    const input = { id, revision: 1, holders: 'keep', movesFrom: null, reason: '新年度から' };
    return { asker: (await stage.owner()).asker, variables: { input } };
  },
  'desk Mutation.setPlanState': async (stage) => {
    const { asker } = await stage.owner();
    const stop = 'mutation { setPlanState(key: "ind_standard", state: stopped, reason: "見直し") }';
    await stage.api.desk(stop, {}, asker);
    return { asker, variables: { key: 'ind_standard', state: 'offered', reason: '再開' } };
  },
  'desk Mutation.orderPlans': async (stage) => {
    const { asker } = await stage.owner();
    const { data } = await stage.api.desk<{ plans: { key: string }[] }>('{ plans { key } }', {}, asker);
    const before = data!.plans.map(({ key }) => key);
    return { asker, variables: { before, after: [...before].reverse() } };
  },
  'desk Mutation.refundPayment': async (stage) => {
    const { paymentId } = await stage.newPayer();
    const wish = {
      paymentId,
      amount: 1100,
      reason: '申込み間違い',
      access: 'end_now',
      idempotencyKey: newId(),
    };
    return { asker: (await stage.owner()).asker, variables: wish };
  },
  'desk Mutation.setReceiptAddressee': async (stage) => {
    const { receiptId } = await stage.newPayer();
    const variables = { id: receiptId, addressee: '株式会社見本', reason: 'お電話でのご依頼' };
    return { asker: (await stage.owner()).asker, variables };
  },
  'desk Mutation.splitReceipt': async (stage) => {
    const { receiptId } = await stage.newPayer();
    const variables = { id: receiptId, parts: halves, reason: 'お電話でのご依頼' };
    return { asker: (await stage.owner()).asker, variables };
  },
  'desk Mutation.actOnMoneyMatter': async (stage) => {
    const id = await stage.matter(await stage.payer());
    return { asker: (await stage.owner()).asker, variables: { id, act: 'mark_resolved', note: '済' } };
  },
  'desk Mutation.enterSlip': about(() => ({ slip: grantSlip() })),
  'desk Mutation.reverseSlip': async (stage) => {
    const { asker } = await stage.owner();
    const slip = grantSlip();
    await stage.api.desk('mutation ($slip: SlipInput!) { enterSlip(slip: $slip) { id } }', { slip }, asker);
    return { asker, variables: { id: slip.id, reason: '金額の誤り' } };
  },
  'desk Mutation.saveJournalWords': about(() => ({
    ...{ software: 'yayoi', validFrom: '2026-11-01' },
    words: [{ key: 'account:bank', name: '道東信金', sub: '普通', taxName: '対象外' }],
  })),
  'desk Mutation.saveFundingPlan': about(() => ({ fiscalYear: 2026, plan: fundingPlan })),
  'desk Mutation.saveLegalNotice': about(() => ({ items: wholeNotice, operatorKind: 'corporation' })),
  'desk Mutation.publishLegalNotice': async (stage) => {
    const { asker } = await stage.owner();
    await stage.api.desk(saveNotice, { items: wholeNotice }, asker);
    return { asker, variables: {} };
  },
};
