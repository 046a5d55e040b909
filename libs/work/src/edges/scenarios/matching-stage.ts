import { tokyoDate } from '@enishi/kernel';
import { KeepGigMail, ListTalentChoices, ReadOwnRecord, SaveOwnRecord } from '@enishi/talent';
import { KeepGigWishes } from '../../actions/matching/keep-gig-wishes.ts';
import { ListCandidates } from '../../actions/matching/list-candidates.ts';
import { PickPerson } from '../../actions/matching/pick-person.ts';
import { PlanWaves } from '../../actions/matching/plan-waves.ts';
import { SuggestGigs } from '../../actions/matching/suggest-gigs.ts';
import { TellWave } from '../../actions/matching/tell-wave.ts';
import type { PlacingReason } from '../../domain/matching/coordinator-word.ts';
import { mostNoticesAWeek } from '../../domain/matching/waves.ts';
import type { RunningProgram, WorkStage } from './work-stage.ts';

type Look = { look<Row>(sql: string, parameters?: unknown[]): Promise<Row[]> };
type Said = Partial<{ skillIds: string[]; areas: string[]; slots: number[]; roles: 'gig'[] | 'staff'[] }>;

/** What people say of themselves, what is suggested to them, whom the desk asks and who is told, on a stage with gigs. */
export function matchingOn(program: RunningProgram, stage: WorkStage, database: Look) {
  const { inside, deskId } = stage;
  const wishes = program.get(KeepGigWishes);
  const due = () => inside((tx) => program.get(TellWave).due(tx));
  const run = (key: { gigId: string; number: number }) => inside((tx) => program.get(TellWave).run(tx, key));
  return {
    skills: () => inside(async (tx) => (await program.get(ListTalentChoices).run(tx)).skills),
    /** Writes a record, which the secretariat may read unless told otherwise; answers with its id. */
    says: (memberId: string, said: Said = {}, allowed = true): Promise<string> =>
      inside(async (tx) => {
        const { offer } = await program.get(ReadOwnRecord).run(tx, memberId);
        const form = { skillIds: [], areas: [], slots: [], roles: ['gig' as const], about: '', ...said };
        const agreedTo = allowed ? offer.wording.ja : null;
        await program.get(SaveOwnRecord).run(tx, { memberId, form, agreedTo, locale: 'ja' });
        return (await program.get(ReadOwnRecord).run(tx, memberId)).record!.id;
      }),
    hears: (memberId: string): Promise<void> =>
      inside(async (tx) => {
        const mail = program.get(KeepGigMail);
        const { wording } = await mail.offer(tx, memberId, mostNoticesAWeek);
        const wish = { memberId, mostAWeek: mostNoticesAWeek, agreedTo: wording.ja, locale: 'ja' as const };
        await mail.allow(tx, wish);
      }),
    wishes: (memberId: string) => inside((tx) => wishes.read(tx, memberId)),
    limits: (memberId: string, weeklyHours: string, yearlyYen = '') =>
      inside((tx) =>
        wishes.save(tx, memberId, { form: { weeklyHours, yearlyYen, agreedTo: null }, locale: 'ja' }),
      ),
    suggested: (memberId: string) => inside((tx) => program.get(SuggestGigs).run(tx, memberId)),
    suggestedOne: (memberId: string, id: string) =>
      inside((tx) => program.get(SuggestGigs).one(tx, memberId, id)),
    candidates: (gigId: string) => inside((tx) => program.get(ListCandidates).run(tx, gigId)),
    word: (gigId: string, recordId: string, word: string) =>
      inside((tx) => program.get(PickPerson).write(tx, { gigId, recordId, by: deskId }, word)),
    place: (gigId: string, recordId: string, reason: PlacingReason | null) =>
      inside((tx) => program.get(PickPerson).place(tx, { gigId, recordId, by: deskId }, reason)),
    press: (gigId: string) => inside((tx) => program.get(PlanWaves).press(tx, gigId)),
    due,
    run,
    /** As the clock does, for one gig alone. */
    tell: async (gigId: string) => {
      for (const key of (await due()).filter((each) => each.gigId === gigId)) await run(key);
    },
    told: async (gigId: string) =>
      (
        await database.look<{ member: string }>(
          `select member_id member from work.gig_impression where gig_id = $1 and channel = 'mail' order by position`,
          [gigId],
        )
      ).map(({ member }) => member),
    /** Mails about gigs that wait for or were given to the mail server, by address. */
    mails: async (about: string) =>
      (
        await database.look<{ recipient: string }>(
          `select recipient from platform.mail where letter->>'subject' like $1 order by recipient`,
          [`%${about}%`],
        )
      ).map(({ recipient }) => recipient),
  };
}

/** Two days of the stage's request, a week apart. */
export const days = { first: tokyoDate('2026-12-28'), later: tokyoDate('2027-01-04') };
