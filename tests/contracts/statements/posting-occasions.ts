import { UpdateCommunity } from '@enishi/identity';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import {
  ApplyForPosting,
  Complain,
  MoveApplicant,
  ReviewPosting,
  TurnPosting,
  WritePosting,
} from '@enishi/work';
import { ask, clerk } from './company-occasions.ts';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';

/** What operations of postings cost; see `statements-per-operation.ts`. */
export const statementsOfPostings: Readonly<Record<string, number>> = {
  'public Query.postings': 5,
  'public Query.posting': 5,
  'public Mutation.applyForPosting': 12,
  'public Mutation.showApplicationEmail': 2,
  'public Query.myApplications': 5,
  'public Mutation.withdrawApplication': 8,
  'public Query.companyPostings': 8,
  'public Query.companyPosting': 8,
  'public Mutation.savePosting': 5,
  'public Mutation.turnPosting': 7,
  'public Query.applicants': 3,
  'public Mutation.openApplicant': 6,
  'public Mutation.moveApplicant': 9,
  'public Mutation.answerStay': 4,
  'desk Query.deskPostings': 6,
  'desk Query.deskPosting': 6,
  'desk Mutation.publishPosting': 7,
  'desk Mutation.giveBackPosting': 2,
  'desk Mutation.closePosting': 2,
  'public Mutation.complainOfPosting': 9,
  'desk Query.complaints': 2,
  'desk Mutation.answerComplaint': 2,
};

/** A draft of a company, beside as many as rows, in a community with a number. */
export async function written(stage: OperationStage) {
  const { api } = stage;
  const [company, owner] = [await clerk(stage), await stage.owner()];
  const settings = {
    ...{ days: 90, leastAge: 18, unknownAge: 'allowed' as const, recordDays: 365, answerDays: 14 },
    ...{ quietDays: 180, placementNumber: '51-募-000123' },
  };
  await stage.inside((tx) => api.get(UpdateCommunity).run(tx, { settings: { disclosure: settings } }));
  const posting = {
    ...{ title: 'パンをつくる', why: '地元の麦で', whoWith: '店長と', what: '開発と通販', growth: '製パン' },
    ...{ contract: 'open_ended' as const, way: null, area: '01206', places: 3, ageReason: null },
    ...{ lastDay: addDays(tokyoDateOf(api.clock.now()), 60), payUnit: 'hour' as const, payYen: 2000 },
    ...{ payMinutes: 0, overtimeYen: 0, overtimeMinutes: 0, overtimeExcess: false },
  };
  const items = {
    ...{
      duty_now: '製造',
      duty_range: '業務全般',
      place_now: '本店',
      place_range: '変更なし',
      trial: 'なし',
    },
    ...{ hours: '9時から', breaks: '60分', holidays: '日', overtime: 'なし', insurance: '労災' },
    ...{ recruiter: '株式会社', smoke: '禁煙' },
  };
  const id = await stage.inside((tx) =>
    api.get(WritePosting).run(tx, company, { id: null, edition: 0, form: { ...posting, items } }),
  );
  const form = { ...posting, items: Object.entries(items).map(([item, text]) => ({ item, text })) };
  return { company, owner, id, form };
}

/** The same handed in; many of it. */
async function handedIn(stage: OperationStage) {
  const of = await written(stage);
  await stage.inside((tx) => stage.api.get(TurnPosting).submit(tx, of.company, of.id));
  await stage.multiply('work.posting', of.id, { id: 'gen_random_uuid()' });
  return of;
}

/** The same published, with somebody who could apply. */
async function published(stage: OperationStage) {
  const of = await written(stage);
  const by = of.owner.accountId;
  await stage.inside(async (tx) => {
    await stage.api.get(TurnPosting).submit(tx, of.company, of.id);
    await stage.api.get(ReviewPosting).publish(tx, { id: of.id, edition: 1, wage: 1_075, by });
  });
  await stage.multiply('work.posting', of.id, { id: 'gen_random_uuid()' });
  return { ...of, member: await stage.member() };
}

/** The same with an application, beside many that were withdrawn. */
async function applied(stage: OperationStage) {
  const of = await published(stage);
  const { memberId } = of.member;
  const applicationId = await stage.inside(async (tx) => {
    const { wording } = await stage.api.get(ApplyForPosting).offer(tx, of.id, memberId);
    const wish = { memberId, postingId: of.id, message: '働きたいです', agreedTo: wording.ja };
    return stage.api.get(ApplyForPosting).run(tx, { ...wish, locale: 'ja' });
  });
  await stage.multiply('work.application', applicationId, {
    ...{ id: 'gen_random_uuid()', state: `'withdrawn'`, ender: `'person'` },
  });
  const opening =
    'mutation ($companyId: ID!, $id: ID!) { openApplicant(companyId: $companyId, id: $id) { name } }';
  await ask(stage, of.company, opening, { companyId: of.company.companyId, id: applicationId });
  return { ...of, applicationId };
}

/** The same, hired a year ago. */
async function hired(stage: OperationStage) {
  const of = await applied(stage);
  await stage.inside(async (tx) => {
    for (const to of ['talking', 'offered', 'hired'] as const)
      await stage.api.get(MoveApplicant).run(tx, of.company, { id: of.applicationId, to, reason: '' });
    await tx.change(`update work.application set hired_on = '2020-01-01' where id = $1`, [of.applicationId]);
  });
  return of;
}

const by =
  <Of>(
    prepare: (stage: OperationStage) => Promise<Of>,
    asker: (of: Of) => Occasion['asker'],
    variables: (of: Of) => Record<string, unknown>,
  ) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const of = await prepare(stage);
    return { asker: asker(of), variables: variables(of) };
  };
type Written = Awaited<ReturnType<typeof written>>;
type Published = Awaited<ReturnType<typeof published>>;
const company = ({ company: { asker } }: Written) => asker;
const desk = ({ owner: { asker } }: Written) => asker;
const member = ({ member: { asker } }: Published) => asker;
const reason = '内容を確かめるため';

/** The same, of which somebody said something; many times over. */
async function complained(stage: OperationStage) {
  const of = await published(stage);
  await stage.inside((tx) => stage.api.get(Complain).run(tx, { postingId: of.id, kind: 'gone', words: '' }));
  const [{ id: complaintId }] = (await stage.inside((tx) =>
    tx.query<{ id: string }>('select id from work.complaint order by said_at desc limit 1'),
  )) as [{ id: string }];
  await stage.multiply('work.complaint', complaintId, { id: 'gen_random_uuid()' });
  return { ...of, complaintId };
}

/** Postings, and who applies. */
export const postingOccasions: Occasions = {
  'public Query.postings': async (stage) => {
    await published(stage);
    return { asker: stage.visitor, variables: { first: 100, after: null } };
  },
  'public Query.posting': by(applied, member, ({ id }) => ({ id })),
  'public Mutation.applyForPosting': async (stage) => {
    const of = await published(stage);
    const { wording } = await stage.inside((tx) => stage.api.get(ApplyForPosting).offer(tx, of.id, null));
    return {
      asker: of.member.asker,
      variables: { id: of.id, message: '働きたいです', agreedTo: wording.ja },
    };
  },
  'public Query.myApplications': by(applied, member, () => ({})),
  'public Mutation.showApplicationEmail': by(applied, member, ({ applicationId: id }) => ({
    id,
    agreedTo: null,
  })),
  'public Mutation.withdrawApplication': by(applied, member, ({ applicationId: id }) => ({ id })),
  'public Query.companyPostings': by(applied, company, (of) => ({ companyId: of.company.companyId })),
  'public Query.companyPosting': by(applied, company, (of) => ({
    ...{ companyId: of.company.companyId, id: of.id },
  })),
  'public Mutation.savePosting': by(written, company, (of) => ({
    ...{ companyId: of.company.companyId, id: of.id, edition: 1, posting: of.form },
  })),
  'public Mutation.turnPosting': by(written, company, (of) => ({
    ...{ companyId: of.company.companyId, id: of.id, turn: 'submit' },
  })),
  'public Query.applicants': by(applied, company, (of) => ({
    ...{ companyId: of.company.companyId, postingId: of.id },
  })),
  'public Mutation.openApplicant': by(applied, company, (of) => ({
    ...{ companyId: of.company.companyId, id: of.applicationId },
  })),
  'public Mutation.moveApplicant': by(applied, company, (of) => ({
    ...{ companyId: of.company.companyId, id: of.applicationId, to: 'talking', reason: '' },
  })),
  'public Mutation.answerStay': by(hired, company, (of) => ({
    ...{ companyId: of.company.companyId, id: of.applicationId, stay: 'stayed' },
  })),
  'desk Query.deskPostings': by(applied, desk, () => ({ state: null, first: 100, after: null })),
  'desk Query.deskPosting': by(applied, desk, ({ id }) => ({ id })),
  'desk Mutation.publishPosting': by(handedIn, desk, ({ id }) => ({ id, edition: 1, wage: 1_075 })),
  'desk Mutation.giveBackPosting': by(handedIn, desk, ({ id }) => ({ id, reason })),
  'public Mutation.complainOfPosting': async (stage) => {
    const { id } = await published(stage);
    return { asker: stage.visitor, variables: { postingId: id, kind: 'gone', words: '' } };
  },
  'desk Query.complaints': by(complained, desk, () => ({ postingId: null })),
  'desk Mutation.answerComplaint': by(complained, desk, ({ complaintId }) => ({
    ...{ id: complaintId, answer: '会社に確かめた' },
  })),
  'desk Mutation.closePosting': by(published, desk, ({ id }) => ({ id, reason })),
};
