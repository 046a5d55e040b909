import { addDays, tokyoDateOf } from '@enishi/kernel';
import { KeepSkills, ListTalentChoices } from '@enishi/talent';
import { AskForHelp, CutGigs, PublishGigs, TakeGig } from '@enishi/work';
import { payOccasions, statementsOfPay } from './pay-occasions.ts';
import { clerk } from './company-occasions.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

/** What operations of しごとコンビニ cost; see `statements-per-operation.ts`. */
export const statementsOfWork: Readonly<Record<string, number>> = {
  ...statementsOfPay,
  'public Query.gigs': 3,
  'public Query.gig': 6,
  'public Mutation.takeGig': 15,
  'public Query.myGigs': 5,
  'public Mutation.stepBackFromGig': 6,
  'public Query.companyHelp': 6,
  'public Mutation.askForHelp': 4,
  'public Mutation.callOffOwnGig': 7,
  'desk Query.helpRequests': 4,
  'desk Query.helpRequest': 10,
  'desk Mutation.enterHelp': 3,
  'desk Mutation.declineHelp': 2,
  'desk Mutation.cutGigs': 4,
  'desk Mutation.publishGigs': 10,
  'desk Query.gigSigns': 2,
  'desk Mutation.openGig': 2,
  'desk Mutation.callOffGig': 5,
};

/** How an accident is covered. */
export const saidOfGigs = {
  signs: { found: [], reason: '' },
  insurance: { kind: 'by_company', note: '行事保険、けがの治療費' },
};

/** A company that asked for help, beside many other requests of it; how it is cut, and what it asks for. */
export async function asked(stage: OperationStage) {
  const { api } = stage;
  const [company, owner] = [await clerk(stage), await stage.owner()];
  const today = tokyoDateOf(api.clock.now());
  const help = {
    ...{ title: '年末の客室準備', what: 'シーツと配膳', hours: 40, place: '本館', contact: 'フロント' },
    ...{ fromDay: addDays(today, 10), toDay: addDays(today, 20) },
  };
  const { id, skillId } = await stage.inside(async (tx) => {
    await api.get(KeepSkills).run(tx, '清掃 / Cleaning');
    const { skills } = await api.get(ListTalentChoices).run(tx);
    return { id: await api.get(AskForHelp).asCompany(tx, company, help), skillId: skills[0]!.id };
  });
  await stage.multiply('work.help_request', id, { id: 'gen_random_uuid()' });
  const cut = {
    ...{ title: 'シーツ交換', steps: '外す\n張る', skillId, beginnerOk: true, area: '01206', place: '本館' },
    ...{ firstDay: addDays(today, 10), days: 1, from: '09:00', to: '11:30', places: 50, reward: 5000 },
    minutes: null,
  };
  return { company, owner, help, cut, id };
}

/** The same with drafts, as many as rows. */
async function drafted(stage: OperationStage) {
  const of = await asked(stage);
  const by = of.owner.accountId;
  const [gigId] = await stage.inside((tx) => stage.api.get(CutGigs).run(tx, { id: of.id, form: of.cut, by }));
  await stage.multiply('work.gig', gigId!, { id: 'gen_random_uuid()' });
  return { ...of, gigId: gigId! };
}

/** The same on the board. */
export async function published(stage: OperationStage) {
  const of = await drafted(stage);
  const by = of.owner.accountId;
  await stage.inside((tx) =>
    stage.api.get(PublishGigs).run(tx, { id: of.id, justification: '確認済み', ...saidOfGigs, by }),
  );
  return { ...of, member: await stage.member() };
}

/** The same with a place taken, beside many of the same gig that ended. */
export async function taken(stage: OperationStage) {
  const of = await published(stage);
  const { memberId } = of.member;
  const placeId = await stage.inside((tx) =>
    stage.api.get(TakeGig).run(tx, { memberId, gigId: of.gigId, agreed: true, locale: 'ja' }),
  );
  await stage.multiply('work.assignment', placeId, {
    ...{ id: 'gen_random_uuid()', state: `'withdrawn'`, ender: `'worker'`, ended_at: 'now()' },
  });
  return { ...of, placeId };
}

export const by =
  <Of>(
    prepare: (stage: OperationStage) => Promise<Of>,
    asker: (of: Of) => Occasion['asker'],
    variables: (of: Of) => Record<string, unknown>,
  ) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const of = await prepare(stage);
    return { asker: asker(of), variables: variables(of) };
  };
type Asked = Awaited<ReturnType<typeof asked>>;
type Published = Awaited<ReturnType<typeof published>>;
export const company = ({ company: { asker } }: Asked) => asker;
export const desk = ({ owner: { asker } }: Asked) => asker;
export const member = ({ member: { asker } }: Published) => asker;
const reason = '大雪のため';

/** Requests, gigs and places. */
export const workOccasions: Occasions = {
  ...payOccasions,
  'public Query.gigs': async (stage) => {
    const { cut } = await published(stage);
    return { asker: stage.visitor, variables: { day: cut.firstDay, area: '01206', first: 100, after: null } };
  },
  'public Query.gig': by(published, member, ({ gigId: id }) => ({ id })),
  'public Mutation.takeGig': by(published, member, ({ gigId: id }) => ({ id, agreed: true })),
  'public Query.myGigs': by(taken, member, () => ({})),
  'public Mutation.stepBackFromGig': by(taken, member, ({ placeId: id }) => ({ id, reason })),
  'public Query.companyHelp': by(taken, company, (of) => ({ companyId: of.company.companyId })),
  'public Mutation.askForHelp': by(asked, company, (of) => ({
    ...{ companyId: of.company.companyId, help: of.help },
  })),
  'public Mutation.callOffOwnGig': by(taken, company, (of) => ({
    ...{ companyId: of.company.companyId, id: of.gigId, reason },
  })),
  'desk Query.helpRequests': by(taken, desk, () => ({ state: null, first: 100, after: null })),
  'desk Query.helpRequest': by(taken, desk, ({ id }) => ({ id })),
  'desk Mutation.enterHelp': by(asked, desk, (of) => ({
    ...{ companyId: of.company.companyId, help: of.help },
  })),
  'desk Mutation.declineHelp': by(asked, desk, ({ id }) => ({ id, reason })),
  'desk Mutation.cutGigs': by(drafted, desk, ({ id, cut }) => ({ id, cut })),
  'desk Mutation.publishGigs': by(drafted, desk, ({ id }) => ({
    id,
    justification: '確認済み',
    ...saidOfGigs,
  })),
  'desk Query.gigSigns': by(published, desk, ({ id }) => ({ id })),
  'desk Mutation.openGig': by(published, desk, ({ gigId: id }) => ({ id, open: false })),
  'desk Mutation.callOffGig': by(taken, desk, ({ gigId: id }) => ({ id, reason })),
};
