import { tokyoDateOf } from '@enishi/kernel';
import { CheckIn, CheckInCodes, JudgeWork, ReportWork } from '@enishi/work';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { by, company, desk, member, taken } from './work-occasions.ts';

/** What operations about the doing of gigs cost; see `statements-per-operation.ts`. */
export const statementsOfDoing: Readonly<Record<string, number>> = {
  'public Query.myGig': 7,
  'public Mutation.checkIn': 6,
  'public Mutation.reportWork': 3,
  'public Mutation.sayNobodyMet': 4,
  'public Mutation.evaluateGig': 3,
  'public Query.companyGig': 7,
  'public Mutation.acceptWork': 19,
  'public Mutation.disputeWork': 7,
  'public Mutation.evaluateWorker': 6,
  'desk Query.workPlaces': 7,
  'desk Query.pastMinutes': 1,
  'desk Mutation.checkInByHand': 4,
  'desk Mutation.decideWork': 17,
};

/** A place of a gig that began ten minutes ago, with the digits that the company's phone shows. */
async function begun(stage: OperationStage) {
  const of = await taken(stage);
  const now = stage.api.clock.now().getTime();
  const [startsAt, endsAt] = [new Date(now - 600_000), new Date(now + 7_200_000)];
  await stage.inside(async (tx) => {
    await tx.query('update work.gig set starts_at = $2, ends_at = $3, day = $4 where id = $1', [
      ...[of.gigId, startsAt, endsAt, tokyoDateOf(startsAt)],
    ]);
    await tx.query('update work.assignment set starts_at = $2, ends_at = $3 where gig_id = $1', [
      ...[of.gigId, startsAt, endsAt],
    ]);
  });
  return of;
}

/** The same, checked in and reported. */
async function reported(stage: OperationStage) {
  const of = await begun(stage);
  const id = of.placeId;
  await stage.inside(async (tx) => {
    await stage.api.get(CheckIn).atDesk(tx, { id, reason: '見た', by: of.owner.accountId });
    const report = { id, minutes: 90, line: '終わりました', stepsRight: true };
    await stage.api.get(ReportWork).run(tx, of.member.memberId, report);
  });
  return of;
}

/** The same, accepted, beside many of the same gig. */
async function accepted(stage: OperationStage) {
  const of = await reported(stage);
  const { companyId, accountId } = of.company;
  await stage.inside((tx) => stage.api.get(JudgeWork).accept(tx, { companyId, accountId, id: of.placeId }));
  await stage.multiply('work.assignment', of.placeId, { id: 'gen_random_uuid()' });
  return of;
}

/** The same, disputed. */
async function disputed(stage: OperationStage) {
  const of = await reported(stage);
  const { companyId, accountId } = of.company;
  const said = { companyId, accountId, id: of.placeId, kind: 'work', reason: '残っていた' } as const;
  await stage.inside((tx) => stage.api.get(JudgeWork).dispute(tx, said));
  return of;
}

const reason = '門の前で待った';

/** Check-ins, reports, acceptance and evaluations. */
export const doingOccasions: Occasions = {
  'public Query.myGig': by(accepted, member, ({ placeId: id }) => ({ id })),
  'public Mutation.checkIn': async (stage) => {
    const of = await begun(stage);
    const codes = await stage.inside((tx) => stage.api.get(CheckInCodes).of(tx, of.gigId));
    const variables = { id: of.placeId, code: codes.digits, myself: true, notedAt: null };
    return { asker: of.member.asker, variables };
  },
  'public Mutation.reportWork': by(reported, member, ({ placeId: id }) => ({
    ...{ id, report: { minutes: 100, line: '', stepsRight: null } },
  })),
  'public Mutation.sayNobodyMet': by(begun, member, ({ placeId: id }) => ({ id, reason })),
  'public Mutation.evaluateGig': by(accepted, member, ({ placeId: id }) => ({
    ...{ id, evaluation: { clear: true, onTime: true, again: true, line: '' } },
  })),
  'public Query.companyGig': by(accepted, company, (of) => ({
    ...{ companyId: of.company.companyId, id: of.gigId },
  })),
  'public Mutation.acceptWork': by(reported, company, (of) => ({
    ...{ companyId: of.company.companyId, id: of.placeId },
  })),
  'public Mutation.disputeWork': by(reported, company, (of) => ({
    ...{ companyId: of.company.companyId, id: of.placeId, kind: 'work', reason },
  })),
  'public Mutation.evaluateWorker': by(accepted, company, (of) => ({
    ...{ companyId: of.company.companyId, id: of.placeId },
    evaluation: { stepsDone: true, again: true, line: '' },
  })),
  'desk Query.workPlaces': by(accepted, desk, () => ({ state: 'accepted', first: 100, after: null })),
  'desk Query.pastMinutes': by(accepted, desk, () => ({})),
  'desk Mutation.checkInByHand': by(begun, desk, ({ placeId: id }) => ({ id, reason })),
  'desk Mutation.decideWork': by(disputed, desk, ({ placeId: id }) => ({ id, done: true, reason: '' })),
};
