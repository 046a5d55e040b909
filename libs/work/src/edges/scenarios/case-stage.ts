import { AddStaff } from '@enishi/identity';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { AllowAccompaniment, ReadOwnRecord, SaveOwnRecord } from '@enishi/talent';
import { AnswerCare } from '../../actions/cases/answer-care.ts';
import type { CareForm } from '../../actions/cases/answer-care.ts';
import { AskForCase } from '../../actions/cases/ask-for-case.ts';
import { AssignCase } from '../../actions/cases/assign-case.ts';
import { HandOverCase } from '../../actions/cases/hand-over-case.ts';
import { KeepCare } from '../../actions/cases/keep-care.ts';
import { NameCoordinator } from '../../actions/cases/name-coordinator.ts';
import { NameSecond } from '../../actions/cases/name-second.ts';
import { OpenCase } from '../../actions/cases/open-case.ts';
import type { NewCase } from '../../actions/cases/open-case.ts';
import { ReadCaseDesk } from '../../actions/cases/read-case-desk.ts';
import { ReadCase } from '../../actions/cases/read-case.ts';
import { ReadOwnSupport } from '../../actions/cases/read-own-support.ts';
import { TurnCase } from '../../actions/cases/turn-case.ts';
import { WriteCase } from '../../actions/cases/write-case.ts';
import { handOverSteps } from '../../domain/cases/case-load.ts';
import type { CaseReader } from '../../domain/cases/case-rights.ts';
import { setPostingStage } from './posting-stage.ts';
import type { Clerk } from './posting-stage.ts';
import type { RunningProgram } from './work-stage.ts';

export const fine: CareForm = { going: 'well', staying: 'yes', talk: 'no', line: '' };
export const stopping: CareForm = { going: 'badly', staying: 'no', talk: 'yes', line: '朝がつらいです' };

/** A community with postings and gigs, coordinators at its desk, and cases that they accompany. */
export async function setCaseStage(program: RunningProgram & { clock: { now(): Date } }, slug: string) {
  const postings = await setPostingStage(program, slug);
  const { inside, communityId } = postings;
  let coordinators = 0;
  const day = (ahead = 0): TokyoDate => addDays(tokyoDateOf(program.clock.now()), ahead);
  const next = (what = '会いに行く', ahead = 3) => ({ what, dueOn: day(ahead) });
  const coordinator = async (role: 'coordinator' | 'staff' = 'coordinator'): Promise<CaseReader> => {
    coordinators += 1;
    const email = `kono${coordinators}@${slug}.example.jp`;
    const accountId = await inside((tx) => program.get(AddStaff).run(tx, { email, role, locale: 'ja' }));
    const reader = { accountId, role };
    await inside((tx) =>
      program.get(NameCoordinator).run(tx, reader, { name: `河野${coordinators}`, reach: '090-0000-0000' }),
    );
    return reader;
  };
  const see = (reader: CaseReader, id: string) => inside((tx) => program.get(ReadCase).run(tx, reader, id));
  const edition = async (id: string): Promise<number> =>
    inside(async (tx) => {
      const [row] = await tx.query<{ edition: number }>(
        'select edition from work.support_case where id = $1',
        [id],
      );
      return row!.edition;
    });
  const allow = (memberId: string): Promise<string> =>
    inside(async (tx) => {
      const { offer } = await program.get(ReadOwnRecord).run(tx, memberId);
      const form = { skillIds: [], areas: [], slots: [], roles: ['gig' as const], about: '' };
      await program.get(SaveOwnRecord).run(tx, { memberId, form, agreedTo: offer.wording.ja, locale: 'ja' });
      return (await program.get(ReadOwnRecord).run(tx, memberId)).record!.id;
    });
  const accompany = (memberId: string): Promise<void> =>
    inside(async (tx) => {
      const { wording } = await program.get(AllowAccompaniment).offer(tx, memberId);
      await program.get(AllowAccompaniment).run(tx, { memberId, agreedTo: wording.ja, locale: 'ja' });
    });
  return {
    ...{ ...postings, communityId, coordinator, day, next, see, edition, allow, accompany },
    allowed: async () => {
      const person = await postings.member();
      const recordId = await allow(person.memberId);
      await accompany(person.memberId);
      return { ...person, recordId };
    },
    openCase: (reader: CaseReader, more: Partial<NewCase>) =>
      inside((tx) =>
        program.get(OpenCase).run(tx, reader, {
          ...{ companyId: null, recordId: null, wish: '若い人を迎えたい', weight: 2 },
          ...{ mainId: reader.accountId, next: next(), ...more },
        }),
      ),
    askFor: (clerk: Clerk, wish = '伴走してほしい') =>
      inside((tx) => program.get(AskForCase).asCompany(tx, clerk, wish)),
    askMyself: (memberId: string, accountId: string, wish = '相談したい', agreedTo: string | null = null) =>
      inside((tx) =>
        program.get(AskForCase).asPerson(tx, { memberId, accountId, agreedTo, locale: 'ja' }, wish),
      ),
    second: async (reader: CaseReader, id: string, secondId: string | null, at?: number) => {
      const wish = { id, edition: at ?? (await edition(id)), secondId, anyway: false };
      return inside((tx) => program.get(NameSecond).run(tx, reader, wish));
    },
    assign: async (reader: CaseReader, id: string, mainId: string, more: object = {}) => {
      const at = await edition(id);
      return inside((tx) =>
        program.get(AssignCase).run(tx, reader, {
          ...{ id, edition: at, mainId, secondId: null, weight: 2, next: next(), anyway: false, ...more },
        }),
      );
    },
    note: (reader: CaseReader, id: string, text = '話を聞いた') =>
      inside((tx) => program.get(WriteCase).note(tx, reader, { id, text })),
    act: (reader: CaseReader, id: string, actionId: string, more = next()) =>
      inside((tx) => program.get(WriteCase).next(tx, reader, { id, actionId, said: '', next: more })),
    rest: async (reader: CaseReader, id: string, to: 'resting' | 'under_way' = 'resting') => {
      const at = await edition(id);
      return inside((tx) =>
        program.get(TurnCase).run(tx, reader, { id, edition: at, to, said: '', next: next() }),
      );
    },
    closeCase: async (reader: CaseReader, id: string, line = '一人で回るようになった') => {
      const at = await edition(id);
      return inside((tx) =>
        program.get(TurnCase).close(tx, reader, { id, edition: at, ending: 'on_their_own', line }),
      );
    },
    handOver: (reader: CaseReader, id: string, toId: string, { at = 1, steps = [...handOverSteps] } = {}) =>
      inside((tx) =>
        program
          .get(HandOverCase)
          .run(tx, reader, { id, edition: at, toId, steps, note: '話を伝えた', anyway: false }),
      ),
    desk: (reader: CaseReader) => inside((tx) => program.get(ReadCaseDesk).run(tx, reader.accountId, day())),
    ofCompany: (clerk: Clerk) => inside((tx) => program.get(ReadOwnSupport).ofCompany(tx, clerk)),
    ofMember: (memberId: string) => inside((tx) => program.get(ReadOwnSupport).ofMember(tx, memberId)),
    careForm: (code: string) => inside((tx) => program.get(AnswerCare).form(tx, code)),
    answer: (code: string, answer: CareForm) => inside((tx) => program.get(AnswerCare).run(tx, code, answer)),
    byPhone: (reader: CaseReader, caseId: string, id: string, form: CareForm) =>
      inside((tx) => program.get(KeepCare).byPhone(tx, reader, { caseId, id, form })),
    settle: (reader: CaseReader, caseId: string, id: string) =>
      inside((tx) => program.get(KeepCare).settle(tx, reader, { caseId, id, note: '電話で話した' })),
    /** Somebody whom a company has hired by a posting. */
    hired: async (company: Clerk, person?: { memberId: string }) => {
      const { memberId } = person ?? (await postings.member());
      const id = await postings.apply(memberId, await postings.up(company));
      for (const to of ['talking', 'offered', 'hired'] as const) await postings.move(company, id, to);
      return { memberId, applicationId: id };
    },
  };
}

export type CaseStage = Awaited<ReturnType<typeof setCaseStage>>;
