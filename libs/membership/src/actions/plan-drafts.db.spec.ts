import { AddStaff } from '@enishi/identity';
import { newId, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { draftOf, emptyDraft } from '../domain/plan-draft.ts';
import type { PlanDraftTerms } from '../domain/plan-draft.ts';
import { freePlan, standardPlan, supporterPlan } from '../domain/plan-examples.ts';
import { foundCommunity } from '../example-community.ts';
import { DiscardPlanDraft } from './discard-plan-draft.ts';
import { ListDeskPlans } from './list-desk-plans.ts';
import { PublishPlan } from './publish-plan.ts';
import { ReviewPlanDraft } from './review-plan-draft.ts';
import { SavePlanDraft } from './save-plan-draft.ts';
import { SetPlanState } from './set-plan-state.ts';

const database = useTestDatabase();
const program = useProgram(database);
let community: string;
const people: string[] = [];
const inIdentity = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(community, work);

const family: PlanDraftTerms = {
  ...draftOf(standardPlan, true),
  name: { ja: '家族会員', en: 'Family member' },
  prices: [{ interval: 'month', amount: yen(1_800) }],
};
const named = (ja: string): PlanDraftTerms => ({ ...family, name: { ja, en: 'Family member' } });
const save = (
  id: string,
  revision: number,
  terms: PlanDraftTerms,
  by = people[0]!,
  planKey: string | null = null,
) => inIdentity((tx) => program.get(SavePlanDraft).run(tx, { id, planKey, revision, terms, by }));
const publish = (id: string, revision: number, wish: object = {}) =>
  inIdentity((tx) =>
    program.get(PublishPlan).run(tx, {
      ...{ id, revision, holders: 'keep', movesFrom: null, reason: '新年度から', by: people[0]! },
      ...wish,
    }),
  );
const review = (id: string) => inIdentity((tx) => program.get(ReviewPlanDraft).run(tx, id));
const story = (key: string) => inIdentity((tx) => program.get(ListDeskPlans).one(tx, key));

beforeAll(async () => {
  program.clock.set(new Date('2026-11-26T03:00:00Z'));
  community = await foundCommunity(program, 'doto');
  for (const email of ['first@example.jp', 'second@example.jp'])
    people.push(
      await inIdentity((tx) => program.get(AddStaff).run(tx, { email, role: 'owner', locale: 'ja' })),
    );
}, 60_000);

describe('a draft of a plan', () => {
  it('is kept although nothing is filled in, says what it lacks, and cannot be published so', async () => {
    const id = newId();
    await save(id, 0, emptyDraft);
    await save(id, 0, emptyDraft);
    const { faults, draft, preview } = await review(id);
    expect([draft.revision, faults.length, preview.at(-1)!.key]).toEqual([1, 6, 'draft']);
    await expect(publish(id, 1)).rejects.toThrow('PLAN_DRAFT_INCOMPLETE');
    await inIdentity((tx) => program.get(DiscardPlanDraft).run(tx, { id, revision: 1 }));
    await expect(review(id)).rejects.toThrow('PLAN_DRAFT_GONE');
  });

  it('is told to the second of two who write it: who was first, and when', async () => {
    const id = newId();
    await save(id, 0, family);
    await save(id, 1, named('家族の会員'), people[1]!);
    const refused = await save(id, 1, named('ファミリー会員')).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: 'PLAN_DRAFT_CHANGED',
      facts: { by: 'second@example.jp', at: '12:00' },
    });
    await expect(publish(id, 1)).rejects.toThrow('PLAN_DRAFT_CHANGED');
    expect((await review(id)).draft.terms.name.ja).toBe('家族の会員');
  });

  it('takes one of two savings at the same moment, twenty times over', async () => {
    for (let round = 1; round <= 20; round += 1) {
      const id = newId();
      await save(id, 0, family);
      const outcomes = await Promise.allSettled([
        save(id, 1, named('一人目'), people[0]!),
        save(id, 1, named('二人目'), people[1]!),
      ]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect((await review(id)).draft.revision).toBe(2);
    }
  });

  it('would lose a text silently without the revision: the control run', async () => {
    const id = newId();
    await save(id, 0, family);
    const saveBlindly = (ja: string) =>
      inIdentity(async (tx) => {
        await tx.query(
          `update membership.plan_draft set terms = jsonb_set(terms, '{name,ja}', to_jsonb($2::text)) where id = $1`,
          [id, ja],
        );
      });
    const outcomes = await Promise.allSettled([saveBlindly('一人目'), saveBlindly('二人目')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect((await review(id)).draft.revision).toBe(1);
  });

  it('of one plan is one: the second person is sent to the first one’s', async () => {
    const terms = draftOf(standardPlan, true);
    const [mine, theirs] = [newId(), newId()];
    await save(mine, 0, terms, people[0]!, 'ind_standard');
    await expect(save(theirs, 0, terms, people[1]!, 'ind_standard')).rejects.toThrow('PLAN_DRAFT_CHANGED');
    await expect(publish(mine, 1)).rejects.toThrow('PLAN_UNCHANGED');
    await save(mine, 1, { ...terms, taxCategory: 'out_of_scope', taxNote: { ja: '寄付', en: 'Gift' } });
    await expect(publish(mine, 2)).rejects.toThrow('PLAN_FACT_FIXED');
  });
});

describe('publishing', () => {
  it('makes a plan with a key, a place and a first version, once', async () => {
    const id = newId();
    await save(id, 0, family);
    const outcomes = await Promise.allSettled([publish(id, 1), publish(id, 1)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { plan, versions, turns } = (await story('ind_family_member'))!;
    expect(plan).toMatchObject({ version: 1, active: true, position: 5, prices: [{ amount: 1800 }] });
    expect(versions.map(({ version, terms }) => [version, terms.name.ja])).toEqual([[1, '家族会員']]);
    expect(turns).toMatchObject([
      { kind: 'published', version: 1, actor: 'first@example.jp', reason: '新年度から' },
    ]);
  });

  it('keeps every version readable, word for word', async () => {
    const id = newId();
    await save(id, 0, { ...named('家族会員（三人まで）'), open: false }, people[0]!, 'ind_family_member');
    await expect(publish(id, 1, { reason: ' ' })).rejects.toThrow('PLAN_REASON_MISSING');
    await publish(id, 1);
    const { plan, versions } = (await story('ind_family_member'))!;
    expect(plan).toMatchObject({ version: 2, active: false });
    expect(versions.map(({ terms }) => terms.name.ja)).toEqual(['家族会員', '家族会員（三人まで）']);
    const [may] = await database.look<{ update: boolean }>(
      `select has_table_privilege('enishi_app', 'membership.plan_version', 'update') update`,
    );
    expect(may).toEqual({ update: false });
  });

  it('never stops the free plan, nor offers straight from the archive: a draft may be older than the plan’s state', async () => {
    const [free, old] = [newId(), newId()];
    await save(free, 0, { ...draftOf(freePlan, false), featured: true }, people[0]!, 'ind_free');
    await expect(publish(free, 1)).rejects.toThrow('PLAN_NEEDED');
    await save(old, 0, { ...draftOf(supporterPlan, true), featured: true }, people[0]!, 'ind_supporter');
    const archive = { key: 'ind_supporter', state: 'archived', by: people[0]!, reason: '見直し' } as const;
    await inIdentity((tx) => program.get(SetPlanState).run(tx, archive));
    await expect(publish(old, 1)).rejects.toThrow('PLAN_IN_ARCHIVE');
    expect((await story('ind_supporter'))!.plan).toMatchObject({ version: 1, active: false, archived: true });
  });

  it('moves nobody sooner than thirty days after the letter', async () => {
    const id = newId();
    await save(
      id,
      0,
      { ...family, prices: [{ interval: 'month', amount: yen(2_000) }] },
      people[0]!,
      'ind_family_member',
    );
    await expect(publish(id, 1, { holders: 'move', movesFrom: '2026-12-25' })).rejects.toThrow(
      'MOVE_TOO_SOON',
    );
    await publish(id, 1, { holders: 'move', movesFrom: '2026-12-26' });
    expect((await story('ind_family_member'))!.versions.at(-1)).toMatchObject({
      version: 3,
      movesFrom: '2026-12-26',
    });
  });
});
