import { GatherTeam, JoinTeam } from '@enishi/work';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { by, desk, member, published } from './work-occasions.ts';

/** What taking a gig with friends costs; see `statements-per-operation.ts`. */
export const statementsOfTeams: Readonly<Record<string, number>> = {
  'public Query.gigTeam': 2,
  'public Query.myGigTeams': 2,
  'public Mutation.gatherGigTeam': 13,
  'public Mutation.joinGigTeam': 12,
  'public Mutation.leaveGigTeam': 8,
  'public Mutation.stayInGigTeam': 3,
  'desk Query.requestTeams': 4,
};

const yes = { agreed: true, agreedTo: null, locale: 'ja' as const };

/** A team of three that a member began, beside many others of the same gig that nothing came of. */
async function gathering(stage: OperationStage) {
  const of = await published(stage);
  const [founder, gigId] = [of.member, of.gigId];
  const code = await stage.inside((tx) =>
    stage.api.get(GatherTeam).run(tx, founder.memberId, { gigId, size: 3, whole: false, ...yes }),
  );
  const [team] = await stage.inside((tx) =>
    tx.query<{ id: string }>('select id from work.gig_team where code = $1', [code]),
  );
  await stage.multiply('work.gig_team', team!.id, {
    ...{ id: 'gen_random_uuid()', code: 'gen_random_uuid()::text', state: `'lapsed'` },
  });
  return { ...of, code, friend: await stage.member() };
}

/** The same where the viewer is one of three who have the gig. */
async function complete(stage: OperationStage) {
  const of = await gathering(stage);
  const third = await stage.member();
  for (const { memberId } of [of.friend, third])
    await stage.inside((tx) => stage.api.get(JoinTeam).run(tx, memberId, { code: of.code, ...yes }));
  return of;
}

export const teamOccasions: Occasions = {
  'public Query.gigTeam': by(gathering, member, ({ code }) => ({ code })),
  'public Query.myGigTeams': by(complete, member, () => ({})),
  'public Mutation.gatherGigTeam': by(published, member, ({ gigId: id }) => ({
    ...{ id, size: 3, whole: true, agreed: true },
  })),
  'public Mutation.joinGigTeam': async (stage) => {
    const { code, friend } = await gathering(stage);
    return { asker: friend.asker, variables: { code, agreed: true } };
  },
  'public Mutation.leaveGigTeam': by(gathering, member, ({ code }) => ({ code })),
  'public Mutation.stayInGigTeam': by(complete, member, ({ code }) => ({ code })),
  'desk Query.requestTeams': by(complete, desk, ({ id }) => ({ id })),
};
