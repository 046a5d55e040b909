import { newId, tokyoDateOf } from '@enishi/kernel';
import { AskForWords, Endorse, ReadEndorsements, RecordGig, TurnEndorsement } from '@enishi/talent';
import { clerk } from './company-occasions.ts';
import { banked } from './crew-occasions.ts';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

/** Two members of one gig, and many more of others; one asks for a word. */
async function fellows(stage: OperationStage) {
  const { api } = stage;
  const [{ member: asker, form }, other, { companyId }] = [
    await banked(stage),
    await stage.member(),
    await clerk(stage),
  ];
  const [skillId, gigId] = [form.skillIds[0]!, newId()];
  const { wording, request } = await stage.inside(async (tx) => {
    for (const { memberId } of [asker, other])
      await api.get(RecordGig).run(tx, {
        ...{ assignmentId: newId(), gigId, companyId, memberId, skillId, title: '受付', minutes: 120 },
        workedOn: tokyoDateOf(api.clock.now()),
      });
    const offer = await api.get(ReadEndorsements).offer(tx, asker.memberId);
    await api
      .get(AskForWords)
      .run(tx, { memberId: asker.memberId, agreedTo: offer.wording.ja, locale: 'ja' });
    const { standing } = await api.get(ReadEndorsements).offer(tx, asker.memberId);
    return { wording: offer.wording.ja, request: standing!.id };
  });
  return { asker, other, skillId, request, wording };
}

/** The same, and the word was said. */
async function endorsed(stage: OperationStage) {
  const of = await fellows(stage);
  const { other, skillId, request: id } = of;
  const said = { endorserId: other.memberId, id, skillId, words: ['careful' as const], text: 'ていねい' };
  const wordId = await stage.inside((tx) => stage.api.get(Endorse).run(tx, said));
  const different = `md5(r.id::text || n)::uuid`;
  await stage.multiply('talent.endorsement', wordId, { id: different, skill_id: different });
  return { ...of, wordId };
}

/** What people who worked along say of each other, and of companies. */
export const endorsementOccasions: Occasions = {
  'public Query.companyRecords': async (stage) => {
    const { companyId } = await clerk(stage);
    return { asker: stage.visitor, variables: { companyIds: [companyId] } };
  },
  'public Query.myEndorsements': async (stage) => ({
    ...{ asker: (await endorsed(stage)).asker.asker, variables: {} },
  }),
  'public Query.endorsementRequest': async (stage) => {
    const { other, request: id } = await fellows(stage);
    return { asker: other.asker, variables: { id } };
  },
  'public Mutation.askForEndorsements': async (stage) => {
    const { asker, wording: agreedTo } = await fellows(stage);
    await stage.inside((tx) =>
      tx.change(
        `update talent.consent set state = 'withdrawn', ended_at = $2 where member_id = $1 and scope = 'words'`,
        [asker.memberId, tx.now],
      ),
    );
    return { asker: asker.asker, variables: { agreedTo } };
  },
  'public Mutation.endorse': async (stage) => {
    const { other, skillId, request: id } = await fellows(stage);
    return { asker: other.asker, variables: { id, skillId, words: ['careful'], text: '' } };
  },
  'public Mutation.showEndorsement': async (stage) => {
    const { asker, wordId: id } = await endorsed(stage);
    return { asker: asker.asker, variables: { id, shown: true } };
  },
  'public Mutation.letWordBeCarried': async (stage) => {
    const { other, wordId: id } = await endorsed(stage);
    const { carryWording } = await stage.inside((tx) =>
      stage.api.get(ReadEndorsements).run(tx, other.memberId),
    );
    return { asker: other.asker, variables: { id, named: true, agreedTo: carryWording.ja } };
  },
  'public Mutation.takeBackEndorsement': async (stage) => {
    const { asker, other, wordId: id } = await endorsed(stage);
    await stage.inside((tx) => stage.api.get(TurnEndorsement).show(tx, asker.memberId, { id, shown: true }));
    return { asker: other.asker, variables: { id } };
  },
};
