import { addDays, monthOf, newId, tokyoDateOf } from '@enishi/kernel';
import { AllowAccompaniment, KeepCourses, RecordGig, TellSteps } from '@enishi/talent';
import { NameCoordinator, OpenCase, SuggestGig } from '@enishi/work';
import { clerk } from './company-occasions.ts';
import { banked } from './crew-occasions.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { event } from './ticket-occasions.ts';
import { by, desk, published, taken } from './work-occasions.ts';

/** What follows from levels, gigs that coordinators suggest, the desk's code at the site and its figures; see `statements-per-operation.ts`. */
export const statementsOfNextSteps: Readonly<Record<string, number>> = {
  'public Query.mySkillSteps': 6,
  'public Mutation.putAwaySkillStep': 1,
  'desk Query.skillCourses': 3,
  'desk Mutation.linkSkillCourse': 3,
  'desk Mutation.unlinkSkillCourse': 1,
  'public Query.mySuggestions': 6,
  'public Mutation.answerSuggestion': 6,
  'desk Query.caseSuggestions': 9,
  'desk Mutation.suggestGig': 9,
  'desk Query.siteCode': 3,
  'desk Query.workFigures': 2,
};

/** A member who was told of a level, and a course that is linked to the skill, beside as many as rows. */
async function levelled(stage: OperationStage) {
  const [of, { companyId }] = [await banked(stage), await clerk(stage)];
  const { memberId } = of.member;
  const [skillId] = of.form.skillIds;
  const eventId = await event(stage, true);
  const { id, stepId } = await stage.inside(async (tx) => {
    await tx.query(`update ticketing.event set kind = 'course' where id = $1`, [eventId]);
    for (let work = 0; work < 4; work += 1)
      await stage.api.get(RecordGig).run(tx, {
        ...{ assignmentId: newId(), gigId: newId(), companyId, memberId, skillId: skillId! },
        ...{ title: '受付', minutes: 150, workedOn: addDays(tokyoDateOf(tx.now), -work) },
      });
    await stage.api.get(TellSteps).run(tx, memberId);
    const link = { eventId, skillId: skillId!, leadsTo: null, by: of.owner.accountId };
    await stage.api.get(KeepCourses).link(tx, link);
    const [row] = await tx.query<{ id: string }>('select id from talent.skill_course');
    const [step] = await tx.query<{ id: string }>('select id from talent.skill_step');
    return { id: row!.id, stepId: step!.id };
  });
  await stage.multiply('talent.skill_step', stepId, {
    id: 'gen_random_uuid()',
    giver_id: 'gen_random_uuid()',
  });
  await stage.multiply('talent.skill_course', id, { id: 'gen_random_uuid()', event_id: 'gen_random_uuid()' });
  return { ...of, skillId: skillId!, eventId, id };
}

/** A gig on the board, and somebody with a case of theirs to whom it is suggested, beside many answered ones. */
async function suggested(stage: OperationStage) {
  const of = await published(stage);
  const { member } = await banked(stage);
  const { accountId } = of.owner;
  const reader = { accountId, role: 'owner' };
  const { id, suggestionId } = await stage.inside(async (tx) => {
    const allow = stage.api.get(AllowAccompaniment);
    const { wording } = await allow.offer(tx, member.memberId);
    await allow.run(tx, { memberId: member.memberId, agreedTo: wording.ja, locale: 'ja' });
    await stage.api.get(NameCoordinator).run(tx, reader, { name: '河野', reach: '090-0000-0000' });
    const [record] = await tx.query<{ id: string }>(
      'select id from talent.talent_record where member_id = $1',
      [member.memberId],
    );
    const next = { what: '話す', dueOn: addDays(tokyoDateOf(tx.now), 3) };
    const caseId = await stage.api.get(OpenCase).run(tx, reader, {
      ...{ companyId: null, recordId: record!.id, wish: '続けたい', weight: 1, mainId: accountId, next },
    });
    const wish = { id: caseId, gigId: of.gigId, word: '次はこれを' };
    return { id: caseId, suggestionId: await stage.api.get(SuggestGig).run(tx, reader, wish) };
  });
  await stage.multiply('work.gig_suggestion', suggestionId, {
    ...{ id: 'gen_random_uuid()', answer: `'replaced'`, answered_at: 'now()' },
  });
  return { ...of, member, id, suggestionId };
}

/** The same with nothing that waits for an answer. */
async function unsuggested(stage: OperationStage) {
  const of = await suggested(stage);
  await stage.inside((tx) => tx.query('delete from work.gig_suggestion where id = $1', [of.suggestionId]));
  return of;
}

const own =
  <Of extends { member: { asker: Occasion['asker'] } }>(
    prepare: (stage: OperationStage) => Promise<Of>,
    variables: (of: Of) => Record<string, unknown>,
  ) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const of = await prepare(stage);
    return { asker: of.member.asker, variables: variables(of) };
  };
const owner = ({ owner: { asker } }: { owner: { asker: Occasion['asker'] } }) => asker;

export const nextStepOccasions: Occasions = {
  'public Query.mySkillSteps': own(levelled, () => ({})),
  'public Mutation.putAwaySkillStep': own(levelled, ({ skillId }) => ({ skillId })),
  'desk Query.skillCourses': by(levelled, owner, () => ({})),
  'desk Mutation.linkSkillCourse': by(levelled, owner, ({ eventId, skillId }) => ({
    ...{ eventId, skillId, leadsTo: 2 },
  })),
  'desk Mutation.unlinkSkillCourse': by(levelled, owner, ({ id }) => ({ id })),
  'public Query.mySuggestions': own(suggested, () => ({})),
  'public Mutation.answerSuggestion': own(suggested, ({ suggestionId: id }) => ({ id, accept: true })),
  'desk Query.caseSuggestions': by(suggested, owner, ({ id }) => ({ id })),
  'desk Mutation.suggestGig': by(unsuggested, owner, ({ id, gigId }) => ({
    ...{ id, gigId, word: '次はこれを' },
  })),
  'desk Query.siteCode': by(taken, desk, ({ gigId: id }) => ({ id })),
  'desk Query.workFigures': async (stage) => {
    const of = await taken(stage);
    return { asker: desk(of), variables: { month: monthOf(tokyoDateOf(stage.api.clock.now())) } };
  },
};
