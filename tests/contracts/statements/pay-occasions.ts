import { addDays, tokyoDateOf } from '@enishi/kernel';
import { UpdateCommunity } from '@enishi/identity';
import { KeepSkills, ListTalentChoices } from '@enishi/talent';
import {
  AccruePay,
  AskForHelp,
  CarryPayRun,
  CutGigs,
  MakePayRun,
  NamePayAccount,
  PublishGigs,
  TakeGig,
} from '@enishi/work';
import { clerk } from './company-occasions.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { saidOfGigs } from './work-occasions.ts';

/** What operations about paying for gigs cost; see `statements-per-operation.ts`. */
export const statementsOfPay: Readonly<Record<string, number>> = {
  'public Query.myPay': 3,
  'public Mutation.nameMyPayAccount': 1,
  'desk Query.payTray': 5,
  'desk Query.payRun': 6,
  'desk Query.workToInvoice': 3,
  'desk Mutation.enterPayAccount': 4,
  'desk Mutation.payInCash': 3,
  'desk Mutation.makePayRun': 5,
  'desk Mutation.dropPayRun': 4,
  'desk Mutation.sendPayRun': 4,
  'desk Mutation.settlePayRun': 6,
  'desk Mutation.returnPayTransfer': 6,
  'desk Mutation.invoiceWork': 20,
};

const account = {
  ...{ bank: '北洋銀行', bankCode: '0501', branch: '釧路', branchCode: '461', kind: 'ordinary' as const },
  ...{ number: '1234567', holder: 'ヤマダ ハナコ' },
};
const payer = {
  ...{ code: '1234567890', name: 'シャ）ミホン', bankCode: '0501', branchCode: '461' },
  ...{ kind: 'ordinary' as const, number: '7654321' },
};

/** A reward that is owed to a member with an account, beside many others of the same company. */
async function accrued(stage: OperationStage) {
  const { api } = stage;
  const [company, owner, member] = [await clerk(stage), await stage.owner(), await stage.member()];
  const today = tokyoDateOf(api.clock.now());
  const day = addDays(today, 10);
  const by = owner.accountId;
  const payoutId = await stage.inside(async (tx) => {
    await api.get(KeepSkills).run(tx, '清掃 / Cleaning');
    const skillId = (await api.get(ListTalentChoices).run(tx)).skills[0]!.id;
    const id = await api.get(AskForHelp).asCompany(tx, company, {
      ...{ title: '年末の客室準備', what: 'シーツと配膳', hours: 40, place: '本館', contact: 'フロント' },
      ...{ fromDay: day, toDay: addDays(today, 20) },
    });
    const form = {
      ...{
        title: 'シーツ交換',
        steps: '外す\n張る',
        skillId,
        beginnerOk: true,
        area: '01206',
        place: '本館',
      },
      ...{ firstDay: day, days: 1, from: '09:00', to: '11:30', places: 5, reward: 5000, minutes: null },
    };
    const [gigId] = await api.get(CutGigs).run(tx, { id, form, by });
    await api.get(PublishGigs).run(tx, { id, justification: '確認済み', ...saidOfGigs, by });
    const { memberId } = member;
    const placeId = await api.get(TakeGig).run(tx, { memberId, gigId: gigId!, agreed: true, locale: 'ja' });
    await api.get(NamePayAccount).run(tx, memberId, account);
    return api.get(AccruePay).record(tx, placeId);
  });
  await stage.multiply('work.payout', payoutId, {
    id: 'gen_random_uuid()',
    assignment_id: 'gen_random_uuid()',
  });
  return { company, owner, member, payoutId, day, by };
}

/** The same in a run, that one alone. */
async function run(stage: OperationStage) {
  const of = await accrued(stage);
  const { by, day } = of;
  const runId = await stage.inside((tx) =>
    stage.api.get(MakePayRun).run(tx, { dueUntil: addDays(day, 60), payOn: bankDay(stage), payer, by }),
  );
  const [transfer] = await stage.inside((tx) =>
    tx.query<{ id: string }>('select id from work.pay_transfer where run_id = $1', [runId]),
  );
  return { ...of, runId, transferId: transfer!.id };
}

/** The same after its file went to the bank. */
async function sent(stage: OperationStage) {
  const of = await run(stage);
  await stage.inside((tx) => stage.api.get(CarryPayRun).sent(tx, of.runId, of.by));
  return of;
}

/** A day on which banks are open, today or soon. */
function bankDay(stage: OperationStage) {
  let day = tokyoDateOf(stage.api.clock.now());
  while (!isOpen(day)) day = addDays(day, 1);
  return day;
}
const isOpen = (day: string): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

const by =
  <Of>(
    prepare: (stage: OperationStage) => Promise<Of>,
    asker: (of: Of) => Occasion['asker'],
    variables: (of: Of, stage: OperationStage) => Record<string, unknown>,
  ) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const of = await prepare(stage);
    return { asker: asker(of), variables: variables(of, stage) };
  };
type Accrued = Awaited<ReturnType<typeof accrued>>;
const desk = ({ owner: { asker } }: Accrued) => asker;
const member = ({ member: { asker } }: Accrued) => asker;

/** Rewards, runs of transfers and invoices. */
export const payOccasions: Occasions = {
  'public Query.myPay': by(accrued, member, () => ({})),
  'public Mutation.nameMyPayAccount': by(accrued, member, () => ({ account })),
  'desk Query.payTray': by(accrued, desk, () => ({})),
  'desk Query.payRun': by(run, desk, ({ runId: id }) => ({ id })),
  'desk Query.workToInvoice': by(accrued, desk, () => ({})),
  'desk Mutation.enterPayAccount': by(accrued, desk, ({ payoutId }) => ({ rewardId: payoutId, account })),
  'desk Mutation.payInCash': by(accrued, desk, ({ payoutId }) => ({ rewardId: payoutId })),
  'desk Mutation.makePayRun': by(accrued, desk, ({ day }, stage) => ({
    ...{ dueUntil: addDays(day, 60), payOn: bankDay(stage), payer },
  })),
  'desk Mutation.dropPayRun': by(run, desk, ({ runId: id }) => ({ id })),
  'desk Mutation.sendPayRun': by(run, desk, ({ runId: id }) => ({ id })),
  'desk Mutation.settlePayRun': async (stage) => {
    const { owner, runId: id } = await sent(stage);
    const today = tokyoDateOf(stage.api.clock.now());
    await stage.inside((tx) => tx.change('update work.pay_run set pay_on = $2 where id = $1', [id, today]));
    return { asker: owner.asker, variables: { id } };
  },
  'desk Mutation.returnPayTransfer': by(sent, desk, ({ transferId: id }) => ({
    id,
    reason: '口座番号が違うため',
  })),
  'desk Mutation.invoiceWork': async (stage) => {
    const { owner, company } = await accrued(stage);
    await stage.inside(async (tx) => {
      await stage.api
        .get(UpdateCommunity)
        .run(tx, { settings: { invoicing: { bankAccount: '北洋銀行 普通 7654321' } } });
      // As if the month in which it was accepted were over; one place for each line of an invoice.
      await tx.change(`update work.payout set accrued_on = accrued_on - 31`);
    });
    const month = tokyoDateOf(stage.api.clock.now()).slice(0, 7);
    return { asker: owner.asker, variables: { companyId: company.companyId, month: monthBefore(month) } };
  },
};

/** The month before one, as text. */
function monthBefore(month: string): string {
  const [year, of] = month.split('-').map(Number) as [number, number];
  return of === 1 ? `${year - 1}-12` : `${year}-${String(of - 1).padStart(2, '0')}`;
}
