import { addDays, tokyoDateOf } from '@enishi/kernel';
import { AllowAccompaniment, SaveCareers, SaveOwnNeeds } from '@enishi/talent';
import { NameCoordinator, OpenCase } from '@enishi/work';
import { clerk } from './company-occasions.ts';
import { banked } from './crew-occasions.ts';
import type { Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

/** What operations about careers, and about what people need to live here, cost; see `statements-per-operation.ts`. */
export const statementsOfProfiles: Readonly<Record<string, number>> = {
  'public Query.myCareers': 5,
  'public Mutation.saveCareers': 12,
  'public Query.myLifeNeeds': 6,
  'public Mutation.saveLifeNeeds': 17,
  'desk Query.lifeNeedsList': 1,
  'desk Query.lifeNeeds': 8,
  'desk Query.caseNeeds': 10,
};

const career = {
  ...{ kind: 'main' as const, what: '会社員（経理）', field: '食品', since: '2015', until: '' },
  ...{ sideJob: 'allowed' as const, shown: true, keptFrom: true },
};

/** Somebody of the talent bank whose careers name a company that is here. */
async function employed(stage: OperationStage) {
  const of = await banked(stage);
  const { companyId } = await clerk(stage);
  const employer = await stage.inside(async (tx) => {
    const rows = await tx.query<{ name: string }>('select name from membership.company where id = $1', [
      companyId,
    ]);
    return rows[0]!.name;
  });
  const careers = [{ ...career, employer }];
  await stage.inside((tx) => stage.api.get(SaveCareers).run(tx, of.member.memberId, careers));
  return { ...of, careers };
}

/** Somebody who lets the secretariat read what they need, beside many others, and whom a coordinator accompanies. */
async function needing(stage: OperationStage) {
  const of = await banked(stage);
  const { memberId } = of.member;
  const { accountId } = of.owner;
  const reader = { accountId, role: 'owner' };
  const { consentId, agreedTo, caseId } = await stage.inside(async (tx) => {
    const needs = stage.api.get(SaveOwnNeeds);
    const { wording } = await needs.own(tx, memberId);
    const wish = { memberId, form: { needs: ['ride' as const], note: '駅まで' }, locale: 'ja' as const };
    await needs.run(tx, { ...wish, reader: 'secretariat', agreedTo: wording.secretariat.ja });
    const accompany = stage.api.get(AllowAccompaniment);
    const said = (await accompany.offer(tx, memberId)).wording.ja;
    await accompany.run(tx, { memberId, agreedTo: said, locale: 'ja' });
    await stage.api.get(NameCoordinator).run(tx, reader, { name: '河野', reach: '090-0000-0000' });
    const next = { what: '電話をかける', dueOn: addDays(tokyoDateOf(tx.now), 3) };
    const form = {
      companyId: null,
      recordId: of.id,
      wish: '住まいの相談',
      weight: 1,
      mainId: accountId,
      next,
    };
    return {
      consentId: (await needs.own(tx, memberId)).standing!.id,
      agreedTo: wording.coordinator.ja,
      caseId: await stage.api.get(OpenCase).run(tx, reader, form),
    };
  });
  const other = `md5(r.id::text || n)::uuid`;
  await stage.multiply('talent.consent', consentId, { id: other, member_id: other, giver_id: other });
  return { ...of, consentId, agreedTo, caseId };
}

/** Careers that people have beside each other, and what they need to live here. */
export const profileOccasions: Occasions = {
  'public Query.myCareers': async (stage) => ({
    ...{ asker: (await employed(stage)).member.asker, variables: {} },
  }),
  'public Mutation.saveCareers': async (stage) => {
    const { member, careers } = await employed(stage);
    return { asker: member.asker, variables: { careers } };
  },
  'public Query.myLifeNeeds': async (stage) => ({
    ...{ asker: (await needing(stage)).member.asker, variables: {} },
  }),
  'public Mutation.saveLifeNeeds': async (stage) => {
    const { member, agreedTo } = await needing(stage);
    const variables = { needs: ['housing'], note: '', reader: 'coordinator', agreedTo };
    return { asker: member.asker, variables };
  },
  'desk Query.lifeNeedsList': async (stage) => ({
    ...{ asker: (await needing(stage)).owner.asker, variables: {} },
  }),
  'desk Query.lifeNeeds': async (stage) => {
    const { owner, consentId: id } = await needing(stage);
    return { asker: owner.asker, variables: { id } };
  },
  'desk Query.caseNeeds': async (stage) => {
    const { owner, caseId: id } = await needing(stage);
    return { asker: owner.asker, variables: { id } };
  },
};
