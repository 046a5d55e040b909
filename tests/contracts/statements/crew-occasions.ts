import { AskTalent, KeepSkills, ReadOwnRecord, SaveOwnRecord } from '@enishi/talent';
import { AnswerCrew, TurnCrew } from '@enishi/ticketing';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { dates, event } from './ticket-occasions.ts';
import { statementsOfDoing } from './doing-occasions.ts';
import { statementsOfMatching } from './matching-occasions.ts';
import { statementsOfWages } from './wage-occasions.ts';
import { statementsOfWork } from './work-occasions.ts';
import { statementsOfRemake } from './remake-occasions.ts';
import { statementsOfMinors } from './minor-occasions.ts';
import { statementsOfArticles } from './article-occasions.ts';
import { statementsOfTeams } from './team-occasions.ts';
import { statementsOfWeather } from './weather-occasions.ts';
import { statementsOfPostings } from './posting-occasions.ts';
import { statementsOfJoining } from './claim-join-occasions.ts';
import { statementsOfRegistration } from './registration-occasions.ts';

/** What operations about the talent bank, gigs and the crew of events cost; see `statements-per-operation.ts`. */
export const statementsOfCrew: Readonly<Record<string, number>> = {
  ...statementsOfWork,
  ...statementsOfDoing,
  ...statementsOfMatching,
  ...statementsOfWages,
  ...statementsOfRemake,
  ...statementsOfTeams,
  ...statementsOfArticles,
  ...statementsOfMinors,
  ...statementsOfWeather,
  ...statementsOfPostings,
  ...statementsOfRegistration,
  ...statementsOfJoining,
  'public Query.myTalentRecord': 7,
  'public Mutation.saveTalentRecord': 11,
  'public Mutation.contestEvidence': 2,
  'public Query.myCrew': 1,
  'public Mutation.answerCrew': 2,
  'public Query.eventSpeakers': 2,
  'desk Query.talentBank': 4,
  'desk Query.talentRecord': 11,
  'desk Mutation.askTalent': 6,
  'desk Mutation.saveTalentSkills': 2,
  'desk Query.eventCrew': 4,
  'desk Mutation.turnCrew': 5,
};

/** A member whose record the secretariat may read, many times over, and an event for which they can be asked. */
export async function banked(stage: OperationStage) {
  const { api } = stage;
  const member = await stage.member();
  const { memberId } = member;
  const owner = await stage.owner();
  const { id, form, wording } = await stage.inside(async (tx) => {
    await api.get(KeepSkills).run(tx, '受付 / Reception\n草刈り / Cutting grass');
    const own = await api.get(ReadOwnRecord).run(tx, memberId);
    const record = {
      ...{ skillIds: own.choices.skills.map((skill) => skill.id), areas: own.choices.areas, slots: [15] },
      ...{ roles: ['speaker' as const], about: '' },
    };
    const agreedTo = own.offer.wording.ja;
    await api.get(SaveOwnRecord).run(tx, { memberId, form: record, agreedTo, locale: 'ja' });
    const kept = (await api.get(ReadOwnRecord).run(tx, memberId)).record!;
    return { id: kept.id, form: record, wording: agreedTo };
  });
  const other = `md5(r.id::text || n)::uuid`;
  await stage.multiply('talent.talent_record', id, { id: other, member_id: other, giver_id: other });
  const eventId = await event(stage, true);
  const [date] = await dates(stage, eventId);
  const { startsAt } = date!;
  const endsAt = new Date(startsAt.getTime() + 3_600_000);
  const ask = { eventId, occurrenceId: date!.id, role: 'speaker', startsAt, endsAt, note: '', fee: 3_000 };
  return { member, owner, id, form, wording, ask };
}

/** The same, asked for that event and many others, who said that they will. */
async function asked(stage: OperationStage, came = false) {
  const of = await banked(stage);
  const { api } = stage;
  const { eventId, occurrenceId, ...form } = of.ask;
  const by = of.owner.accountId;
  const crewId = await stage.inside((tx) =>
    api.get(AskTalent).run(tx, { id: of.id, eventId, occurrenceId, form, by }),
  );
  if (came) {
    const yes = { id: crewId, answer: 'accept', named: true } as const;
    await stage.inside((tx) => api.get(AnswerCrew).run(tx, of.member.memberId, yes));
    await stage.inside((tx) =>
      tx.query('update ticketing.event_crew set starts_at = $2 where id = $1', [crewId, tx.now]),
    );
    await stage.inside((tx) => api.get(TurnCrew).run(tx, { id: crewId, to: 'came', by }));
    const [line] = await stage.inside((tx) =>
      tx.query<{ id: string }>('select id from talent.skill_evidence where source_ref = $1', [crewId]),
    );
    await stage.multiply('talent.skill_evidence', line!.id, { id: 'gen_random_uuid()' });
    return { ...of, crewId, evidenceId: line!.id };
  }
  const other = `md5(r.id::text || n)::uuid`;
  await stage.multiply('ticketing.event_crew', crewId, { id: other, state: `'declined'` });
  return { ...of, crewId, evidenceId: '' };
}

type Asked = Awaited<ReturnType<typeof asked>>;
const byMember =
  (variables: (of: Asked) => Record<string, unknown>, came = false) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const of = await asked(stage, came);
    return { asker: of.member.asker, variables: variables(of) };
  };
const byDesk =
  (variables: (of: Asked) => Record<string, unknown>, came = false) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const of = await asked(stage, came);
    return { asker: of.owner.asker, variables: variables(of) };
  };

/** The talent bank, and who takes part in events. */
export const crewOccasions: Occasions = {
  'public Query.myTalentRecord': byMember(() => ({}), true),
  'public Mutation.saveTalentRecord': async (stage) => {
    const { member, form, wording } = await banked(stage);
    return { asker: member.asker, variables: { record: form, agreedTo: wording } };
  },
  'public Mutation.contestEvidence': byMember(({ evidenceId: id }) => ({ id, reply: '3時間でした' }), true),
  'public Query.myCrew': byMember(() => ({})),
  'public Mutation.answerCrew': byMember(({ crewId: id }) => ({ id, answer: 'accept', named: true })),
  'public Query.eventSpeakers': byMember(({ ask: { eventId } }) => ({ eventId }), true),
  'desk Query.talentBank': byDesk(({ form }) => ({ skillId: form.skillIds[0], role: 'speaker' })),
  'desk Query.talentRecord': byDesk(({ id }) => ({ id, reason: 'look_for_crew' }), true),
  'desk Mutation.askTalent': async (stage) => {
    const { owner, id, ask } = await banked(stage);
    return { asker: owner.asker, variables: { id, ask } };
  },
  'desk Mutation.saveTalentSkills': async (stage) => {
    const { owner } = await banked(stage);
    return { asker: owner.asker, variables: { skills: '受付 / Reception\n配膳' } };
  },
  'desk Query.eventCrew': byDesk(({ ask: { eventId } }) => ({ eventId })),
  'desk Mutation.turnCrew': byDesk(({ crewId: id }) => ({ id, to: 'accepted' }), true),
};
