import { tokyoDateOf } from '@enishi/kernel';
import { AccruePay, ReportIncident } from '@enishi/work';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { by, company, desk, member, taken } from './work-occasions.ts';

/** What operations about gigs of employment and their wages cost; see `statements-per-operation.ts`. */
export const statementsOfWages: Readonly<Record<string, number>> = {
  'public Query.companyWages': 6,
  'public Query.gigWorkers': 6,
  'public Mutation.confirmWages': 4,
  'public Mutation.sayWageUnpaid': 2,
  'public Mutation.takeBackWageUnpaid': 2,
  'desk Query.wageQuestions': 4,
  'public Mutation.reportIncident': 3,
  'public Mutation.reportWorkerIncident': 6,
  'desk Query.incidents': 6,
  'desk Mutation.closeIncident': 1,
};

/** A wage of a gig of employment that its company has paid, beside many others. */
async function owed(stage: OperationStage) {
  const of = await taken(stage);
  const wageId = await stage.inside((tx) => stage.api.get(AccruePay).record(tx, of.placeId));
  const conditions = { hourly: 2000, breakMinutes: 0, dangers: [], wageFigure: 1120 };
  await stage.inside(async (tx) => {
    await tx.change(`update work.gig set track = 'employment', employment = $2::jsonb where id = $1`, [
      ...[of.gigId, JSON.stringify(conditions)],
    ]);
    await tx.change(
      `update work.payout set track = 'employment', charge = fee_gross, tax = 0, work_day = $2, state = 'paid', paid_on = $2,
          unpaid_at = now(), unpaid_line = '未払い' where id = $1`,
      [wageId, tokyoDateOf(tx.now)],
    );
  });
  await stage.multiply('work.payout', wageId, {
    id: 'gen_random_uuid()',
    assignment_id: 'gen_random_uuid()',
  });
  return { ...of, wageId, today: tokyoDateOf(stage.api.clock.now()) };
}

/** An accident at a gig that began an hour ago, beside many others. */
async function hurt(stage: OperationStage) {
  const of = await taken(stage);
  const incident = { what: '指を切った', happenedAt: stage.api.clock.now(), insurance: '' };
  await stage.inside(async (tx) => {
    const begun = new Date(tx.now.getTime() - 3_600_000);
    await tx.change('update work.assignment set starts_at = $2 where id = $1', [of.placeId, begun]);
    await stage.api.get(ReportIncident).asWorker(tx, of.member.memberId, { id: of.placeId, ...incident });
  });
  return { ...of, incident };
}

/** Wages, and whom companies employ. */
export const wageOccasions: Occasions = {
  'public Query.companyWages': by(owed, company, (of) => ({
    ...{ companyId: of.company.companyId, month: of.today.slice(0, 7) },
  })),
  'public Query.gigWorkers': by(owed, company, (of) => ({
    ...{ companyId: of.company.companyId, id: of.gigId },
  })),
  'public Mutation.confirmWages': by(owed, company, (of) => ({
    ...{ companyId: of.company.companyId, ids: [of.wageId], paidOn: of.today },
  })),
  'public Mutation.sayWageUnpaid': by(owed, member, ({ wageId: id }) => ({ id, line: '未払い' })),
  'public Mutation.takeBackWageUnpaid': by(owed, member, ({ wageId: id }) => ({ id })),
  'desk Query.wageQuestions': by(owed, desk, () => ({})),
  'public Mutation.reportIncident': by(hurt, member, ({ placeId: id, incident }) => ({ id, incident })),
  'public Mutation.reportWorkerIncident': by(hurt, company, (of) => ({
    ...{ companyId: of.company.companyId, id: of.placeId, incident: of.incident },
  })),
  'desk Query.incidents': by(hurt, desk, () => ({})),
  'desk Mutation.closeIncident': by(hurt, desk, ({ placeId: id }) => ({ id, note: '手当てをした' })),
};
