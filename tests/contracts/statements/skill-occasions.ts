import { newId, tokyoDateOf } from '@enishi/kernel';
import { IssueBadge, OpenPassport, ReadOwnPassport, RecordGig } from '@enishi/talent';
import { clerk } from './company-occasions.ts';
import { banked } from './crew-occasions.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

/** A member whose record the secretariat may read, with many works for a company, one confirmed and one contested line. */
async function proved(stage: OperationStage, works = 1) {
  const { api } = stage;
  const [of, { companyId }] = [await banked(stage), await clerk(stage)];
  const { memberId } = of.member;
  const [skillId] = of.form.skillIds;
  const { lineId, confirmationId } = await stage.inside(async (tx) => {
    for (let work = 0; work < works; work += 1)
      await api.get(RecordGig).run(tx, {
        ...{ assignmentId: newId(), gigId: newId(), companyId, memberId, skillId: skillId! },
        ...{ title: '受付', minutes: 120, workedOn: tokyoDateOf(api.clock.now()) },
      });
    const [line] = await tx.query<{ id: string }>(
      'select id from talent.skill_evidence where member_id = $1',
      [memberId],
    );
    const [confirmation] = await tx.query<{ id: string }>(
      `insert into talent.skill_evidence (id, community_id, member_id, giver_id, kind, source_ref, what_ja, what_en, role, minutes,
         skill_id, occurred_on, recorded_at)
       select gen_random_uuid(), community_id, member_id, giver_id, 'works_alone', gen_random_uuid(), '確認', 'Confirmed', role, 0,
              skill_id, occurred_on, recorded_at from talent.skill_evidence where id = $1 returning id`,
      [line!.id],
    );
    await tx.query(
      `insert into talent.evidence_reply (evidence_id, community_id, reply, replied_at) values ($1, $2, '3時間でした', now())`,
      [line!.id, tx.community],
    );
    return { lineId: line!.id, confirmationId: confirmation!.id };
  });
  await stage.multiply('talent.skill_evidence', lineId, {
    ...{ id: 'gen_random_uuid()', source_ref: 'gen_random_uuid()' },
  });
  return { ...of, skillId: skillId!, lineId, confirmationId };
}

/** The same with a passport. */
async function carried(stage: OperationStage) {
  const of = await proved(stage);
  const { memberId } = of.member;
  await stage.inside(async (tx) => {
    const { wording } = await stage.api.get(ReadOwnPassport).run(tx, memberId);
    const form = { skillIds: [of.skillId], named: true, withWords: true, agreedTo: wording.ja };
    await stage.api.get(OpenPassport).run(tx, { memberId, form, locale: 'ja' });
  });
  return of;
}

type Proved = Awaited<ReturnType<typeof proved>>;
const byDesk =
  (variables: (of: Proved) => Record<string, unknown>) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const of = await proved(stage);
    return { asker: of.owner.asker, variables: variables(of) };
  };

/** What people can do as it is proved. */
export const skillOccasions: Occasions = {
  'public Query.mySkills': async (stage) => ({
    ...{ asker: (await proved(stage)).member.asker, variables: {} },
  }),
  'public Query.myPassport': async (stage) => ({ asker: (await carried(stage)).member.asker, variables: {} }),
  'public Mutation.openPassport': async (stage) => {
    const { member, skillId } = await proved(stage);
    const { wording } = await stage.inside((tx) => stage.api.get(ReadOwnPassport).run(tx, member.memberId));
    return {
      ...{
        asker: member.asker,
        variables: { skillIds: [skillId], named: true, withWords: true, agreedTo: wording.ja },
      },
    };
  },
  'public Query.skillPassport': async (stage) => {
    const { member } = await carried(stage);
    const asked = await stage.api.public<{ myPassport: { address: string } }>(
      '{ myPassport { address } }',
      {},
      member.asker,
    );
    const code = asked.data!.myPassport.address.split('/').at(-1);
    return { asker: stage.visitor, variables: { code } };
  },
  'public Mutation.issueBadge': async (stage) => {
    const { member, skillId } = await proved(stage, 2);
    return { asker: member.asker, variables: { skillId } };
  },
  'public Mutation.revokeBadge': async (stage) => {
    const { member, skillId } = await proved(stage, 2);
    const id = await stage.inside((tx) => stage.api.get(IssueBadge).run(tx, member.memberId, skillId));
    return { asker: member.asker, variables: { id } };
  },
  'desk Mutation.confirmSkill': byDesk(({ id, skillId }) => ({ id, skillId, what: 'taught' })),
  'desk Mutation.takeBackConfirmation': byDesk(({ id, confirmationId: lineId }) => ({ id, lineId })),
  'desk Mutation.settleReply': byDesk(({ id, lineId }) => ({ id, lineId })),
};
