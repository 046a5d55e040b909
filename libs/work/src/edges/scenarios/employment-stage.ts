import { disclosureOf, UpdateCommunity } from '@enishi/identity';
import { tokyoDate } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { OfferGig } from '../../actions/offer-gig.ts';
import { DecideWork } from '../../actions/decide-work.ts';
import { JudgeWork } from '../../actions/judge-work.ts';
import { ReportWork } from '../../actions/report-work.ts';
import { TakeGig } from '../../actions/take-gig.ts';
import { TurnGig } from '../../actions/turn-gig.ts';
import { CompanyWages } from '../../actions/wages/company-wages.ts';
import { GigWorkers } from '../../actions/wages/gig-workers.ts';
import { WageQuestions } from '../../actions/wages/wage-questions.ts';
import type { CutForm } from '../../domain/cut.ts';
import type { EmploymentForm } from '../../domain/employment.ts';
import type { TypedHours } from '../../domain/hours.ts';
import type { RunningProgram, WorkStage } from './work-stage.ts';

type Company = { companyId: string; accountId: string };

/** Conditions as the desk types them: 1,200 yen an hour, above the figure that it has looked up. */
export const conditions: EmploymentForm = {
  ...{ hourly: 1_200, breakMinutes: 0, dangers: [], wageFigure: 1_120, ownWork: true },
};

/** What is done about gigs of employment, on a stage. */
export function employmentStage(program: RunningProgram, stage: WorkStage, company: Company) {
  const { inside, deskId } = stage;
  const settings = (of: Parameters<UpdateCommunity['run']>[1]['settings']) =>
    program.transactions.inIdentity(stage.communityId, (tx) =>
      program.get(UpdateCommunity).run(tx, { settings: of }),
    );
  const number = (placementNumber: string | null) =>
    settings({ disclosure: { ...disclosureOf({}), placementNumber } });
  const gig = async (more: Partial<CutForm> = {}, less: Partial<EmploymentForm> = {}): Promise<string> => {
    const [id] = await stage.gigs(company, { employment: { ...conditions, ...less }, ...more });
    return id!;
  };
  const offered = (gigId: string, memberId: string | null = null) =>
    inside((tx) => program.get(OfferGig).run(tx, gigId, { memberId, locale: 'ja' }));
  const take = async (memberId: string, gigId: string, agreedTo?: string | null) => {
    const consent = agreedTo === undefined ? (await offered(gigId, memberId)).consent!.ja : agreedTo;
    return inside((tx) =>
      program.get(TakeGig).run(tx, { memberId, gigId, agreed: true, agreedTo: consent, locale: 'ja' }),
    );
  };
  return {
    ...{ settings, number, gig, offered, take },
    report: (memberId: string, id: string, hours: TypedHours) =>
      inside((tx) =>
        program.get(ReportWork).run(tx, memberId, { id, minutes: 1, line: '', stepsRight: null, hours }),
      ),
    dispute: (id: string, hours: TypedHours | null, reason = '30分早く終わった') =>
      inside((tx) => program.get(JudgeWork).dispute(tx, { ...company, id, kind: 'hours', reason, hours })),
    decide: (id: string, done: boolean, hours: TypedHours | null) =>
      inside((tx) =>
        program.get(DecideWork).run(tx, { id, done, reason: '両方に聞いた', hours, by: deskId }),
      ),
    callOff: (id: string, shown?: number) =>
      inside((tx) =>
        program.get(TurnGig).callOffAsCompany(tx, company, { id, reason: '予約の取消し', shown }),
      ),
    list: (month = '2026-12', of: Company = company) =>
      inside((tx) => program.get(CompanyWages).list(tx, of, month)),
    confirm: (ids: readonly string[], paidOn: TokyoDate = tokyoDate('2026-12-30'), of: Company = company) =>
      inside((tx) => program.get(CompanyWages).confirm(tx, of, { ids, paidOn })),
    workers: (gigId: string, of: Company = company) =>
      inside((tx) => program.get(GigWorkers).run(tx, of, gigId)),
    unpaid: (memberId: string, id: string, line = 'まだ受け取っていません') =>
      inside((tx) => program.get(WageQuestions).say(tx, memberId, { id, line })),
    paidAfterAll: (memberId: string, id: string) =>
      inside((tx) => program.get(WageQuestions).takeBack(tx, memberId, id)),
    questions: () =>
      inside((tx) => program.get(WageQuestions).forDesk(tx, { accountId: deskId, role: 'staff' })),
  };
}
export type EmploymentStage = ReturnType<typeof employmentStage>;
