import { AcceptByClock } from '../../actions/accept-by-clock.ts';
import { CheckInCodes } from '../../actions/check-in-codes.ts';
import { CheckIn } from '../../actions/check-in.ts';
import { DecideWork } from '../../actions/decide-work.ts';
import { EvaluateGig } from '../../actions/evaluate-gig.ts';
import { JudgeWork } from '../../actions/judge-work.ts';
import { ReadCompanyGig } from '../../actions/read-company-gig.ts';
import { ReadOwnPlace } from '../../actions/read-own-place.ts';
import { ReadPlaces } from '../../actions/read-places.ts';
import { ReportWork } from '../../actions/report-work.ts';
import { SayNobodyMet } from '../../actions/say-nobody-met.ts';
import type { AssignmentState } from '../../domain/assignment.ts';
import type { ClaimKind } from '../../domain/claim.ts';
import type { RunningProgram, WorkStage } from './work-stage.ts';

/** The part of a test's database that the stage needs. */
type Look = { look<Row>(sql: string, parameters?: unknown[]): Promise<Row[]> };
type Company = { companyId: string; accountId: string };

/** The morning on which the gigs of a stage are: eight, half past eight, nine (their beginning) and half past eleven (their end) in Tokyo. */
export const morning = {
  eight: new Date('2026-12-27T23:00:00Z'),
  halfPast: new Date('2026-12-27T23:30:00Z'),
  nine: new Date('2026-12-28T00:00:00Z'),
  over: new Date('2026-12-28T02:30:00Z'),
};
/** The first instant after the days of inspection of what was reported that day. */
export const afterInspection = new Date('2026-12-31T15:00:00Z');

/** What people do about gigs on the day and after, on a stage with requests and members. */
export function doingOn(program: RunningProgram, stage: WorkStage, database: Look) {
  const { inside, deskId } = stage;
  const codes = (gigId: string) => inside((tx) => program.get(CheckInCodes).of(tx, gigId));
  const checkIn = (memberId: string, wish: { id?: string; code: string; myself?: boolean; notedAt?: Date }) =>
    inside((tx) =>
      program.get(CheckIn).run(tx, {
        ...{ memberId, id: wish.id ?? null, code: wish.code, myself: wish.myself ?? true },
        notedAt: wish.notedAt ?? null,
      }),
    );
  return {
    ...{ codes, checkIn },
    byHand: (id: string, reason = '電話で確かめた') =>
      inside((tx) => program.get(CheckIn).atDesk(tx, { id, reason, by: deskId })),
    report: (memberId: string, id: string, minutes = 140, line = '終わりました') =>
      inside((tx) => program.get(ReportWork).run(tx, memberId, { id, minutes, line, stepsRight: true })),
    accept: (of: Company, id: string) => inside((tx) => program.get(JudgeWork).accept(tx, { ...of, id })),
    dispute: (of: Company, id: string, kind: ClaimKind = 'work', reason = '枕が残っていた') =>
      inside((tx) => program.get(JudgeWork).dispute(tx, { ...of, id, kind, reason })),
    nobodyMet: (memberId: string, id: string, reason = '門の前で9時半まで待った') =>
      inside((tx) => program.get(SayNobodyMet).run(tx, memberId, { id, reason })),
    decide: (id: string, done: boolean, reason = '') =>
      inside((tx) => program.get(DecideWork).run(tx, { id, done, reason, by: deskId })),
    byClock: (id: string) => inside((tx) => program.get(AcceptByClock).run(tx, id)),
    due: () => inside((tx) => program.get(AcceptByClock).due(tx)),
    ofCompany: (of: Company, id: string) =>
      inside((tx) => program.get(ReadCompanyGig).run(tx, { ...of, id })),
    ofWorker: (memberId: string, id: string) =>
      inside((tx) => program.get(ReadOwnPlace).run(tx, memberId, id)),
    atDesk: (state: AssignmentState) =>
      inside((tx) =>
        program
          .get(ReadPlaces)
          .run(tx, state, { first: 50, after: null, reader: { accountId: deskId, role: 'staff' } }),
      ),
    workerSays: (memberId: string, id: string, line = 'また行きたい') =>
      inside((tx) =>
        program.get(EvaluateGig).asWorker(tx, memberId, { id, clear: true, onTime: true, again: true, line }),
      ),
    companySays: (of: Company, id: string, line = 'ていねいでした') =>
      inside((tx) =>
        program.get(EvaluateGig).asCompany(tx, { ...of, id }, { stepsDone: true, again: true, line }),
      ),
    /** How often a place was said to be accepted, with what. */
    accepted: async (id: string) =>
      (
        await database.look<{ payload: Record<string, unknown> }>(
          `select payload from platform.outbox where event = 'work.place_accepted' and payload->>'assignmentId' = $1`,
          [id],
        )
      ).map(({ payload }) => payload),
  };
}
