import { OpenSession } from '@enishi/identity';
import { addDays, tokyoDateOf } from '@enishi/kernel';
import {
  EnterPerson,
  HandOverSheet,
  LoseTouch,
  RunRegistrationDesks,
  ServePerson,
  StandAtTablet,
  TakeForPerson,
  TickSteps,
} from '@enishi/work';
import type { Occasion, Occasions } from './occasion.ts';
import type { OperationStage } from './operation-stage.ts';
import { by, published } from './work-occasions.ts';

/** What operations of registration desks cost; see `statements-per-operation.ts`. */
export const statementsOfRegistration: Readonly<Record<string, number>> = {
  'public Query.tabletLink': 2,
  'public Mutation.openTablet': 6,
  'public Mutation.leaveTablet': 3,
  'public Query.tablet': 11,
  'public Mutation.beginRegistration': 8,
  'public Mutation.tickStep': 10,
  'public Mutation.enterPerson': 56,
  'public Mutation.dropRegistration': 10,
  'public Mutation.openPerson': 11,
  'public Mutation.closePerson': 7,
  'public Mutation.printSheet': 9,
  'public Mutation.takeGigAtDesk': 23,
  'public Query.tabletTerms': 9,
  'public Mutation.claimEntry': 8,
  'public Mutation.nameOwnAddress': 9,
  'public Query.myDeskActs': 4,
  'public Mutation.forgetFamilyContact': 4,
  'desk Query.registrationDesks': 3,
  'desk Query.registrationDesk': 9,
  'desk Mutation.openRegistrationDesk': 2,
  'desk Mutation.addDeskClerk': 4,
  'desk Mutation.endDeskClerk': 4,
  'desk Mutation.closeRegistrationDesk': 4,
  'desk Query.callSheet': 10,
  'desk Mutation.noteGigCall': 4,
  'desk Mutation.takeGigForPerson': 17,
  'desk Query.registeredPerson': 4,
  'desk Mutation.loseTouch': 5,
  'desk Mutation.findAgain': 3,
  'desk Mutation.openFamilyContact': 3,
  'desk Mutation.printSheetAtDesk': 3,
};

/** A desk with a clerk at its tablet, beside many acts. */
async function desk(stage: OperationStage) {
  const { api } = stage;
  const owner = await stage.owner();
  const reader = { accountId: owner.accountId, role: 'owner' };
  const lastDay = addDays(tokyoDateOf(api.clock.now()), 30);
  const opened = await stage.inside(async (tx) => {
    const desks = api.get(RunRegistrationDesks);
    const link = await desks.open(tx, { name: '中標津郵便局', place: '1番窓口', lastDay }, reader);
    const { desk: made } = (await desks.list(tx))[0]!;
    const pin = await desks.addClerk(tx, made.id, { name: '斉藤 恵', accountId: owner.accountId });
    return { link, id: made.id, pin };
  });
  const { clerkId, token } = await stage.inside(async (tx) => {
    const { clerks } = await api.get(StandAtTablet).look(tx, opened.link);
    const { id: clerk } = clerks[0]!;
    const at = { clerkId: clerk, pin: opened.pin };
    return { clerkId: clerk, token: await api.get(StandAtTablet).open(tx, opened.link, at) };
  });
  const [act] = await stage.inside((tx) =>
    tx.query<{ id: string }>('select id from work.desk_act where desk_id = $1 limit 1', [opened.id]),
  );
  await stage.multiply('work.desk_act', act!.id, { id: 'gen_random_uuid()' });
  return { owner, ...opened, clerkId, token, lastDay };
}

/** The same, with somebody before the clerk who was told and shown everything. */
async function prepared(stage: OperationStage) {
  const of = await desk(stage);
  const { api } = stage;
  const { token } = of;
  await stage.inside((tx) => api.get(TickSteps).begin(tx, token));
  for (const [step, detail] of [
    ['explanation', null],
    ['identity', 'passport'],
    ['introduction', 'video'],
  ] as const)
    await stage.inside((tx) => api.get(TickSteps).tick(tx, token, step, detail));
  const view = await stage.inside((tx) => api.get(ServePerson).view(tx, token));
  const person = {
    ...{ familyName: '井上', givenName: 'さち', familyKana: 'イノウエ', givenKana: 'サチ' },
    ...{ birthDate: '1948-05-01', prefecture: '01', apart: true },
    ...{ termsVersion: view.termsVersion, privacyVersion: view.privacyVersion },
  };
  const family = { name: '井上 一郎', telephone: '090-0000-0000', relation: '長男', agreed: true };
  return { ...of, view, person, family };
}

/** The same, registered, with their sheet; the tablet shows them. */
export async function registered(stage: OperationStage) {
  const of = await prepared(stage);
  const { api } = stage;
  const { token, person, family, view } = of;
  const spoken = { record: view.words.record.ja, calls: view.words.calls.ja, accompany: null };
  await stage.inside((tx) =>
    api.get(EnterPerson).run(tx, token, { person, family, spoken, telephone: '0153-72-0001' }),
  );
  const code = await stage.inside((tx) => api.get(HandOverSheet).atTablet(tx, token));
  const shown = await stage.inside((tx) => api.get(ServePerson).view(tx, token));
  const { registration, member } = shown.person!;
  return { ...of, code, memberId: registration.memberId!, number: member!.number };
}

/** The same, with a gig on the board. */
async function withGig(stage: OperationStage) {
  const { gigId } = await published(stage);
  return { ...(await registered(stage)), gigId };
}

/** The same, taken. */
async function taken(stage: OperationStage) {
  const of = await withGig(stage);
  const { token, gigId } = of;
  const placeId = await stage.inside((tx) =>
    stage.api.get(TakeForPerson).atTablet(tx, token, { gigId, word: '行きます' }),
  );
  return { ...of, placeId };
}

/** The same, of whom nobody has heard. */
async function lost(stage: OperationStage) {
  const of = await registered(stage);
  const wish = { reason: '入院', accountId: of.owner.accountId };
  await stage.inside((tx) => stage.api.get(LoseTouch).lose(tx, of.memberId, wish));
  return of;
}

/** The same, signed in by the sheet. */
async function claimed(stage: OperationStage) {
  const of = await registered(stage);
  const session = await stage.inside(async (tx) => {
    const [row] = await tx.query<{ accountId: string }>(
      'select account_id "accountId" from membership.member where id = $1',
      [of.memberId],
    );
    const browser = { userAgent: null, sessionId: null };
    return stage.api.get(OpenSession).run(tx, { accountId: row!.accountId, means: 'paper_code', browser });
  });
  return { ...of, asker: { ...stage.visitor, session: session.token } };
}

type Desk = Awaited<ReturnType<typeof desk>>;
const atDesk = ({ owner: { asker } }: Desk): Occasion['asker'] => asker;
const tablet =
  <Of extends Desk>(
    prepare: (stage: OperationStage) => Promise<Of>,
    variables: (of: Of) => Record<string, unknown> = () => ({}),
  ) =>
  async (stage: OperationStage): Promise<Occasion> => {
    const of = await prepare(stage);
    return { asker: stage.visitor, variables: { token: of.token, ...variables(of) } };
  };
const own = ({ asker }: { asker: Occasion['asker'] }): Occasion['asker'] => asker;

export const registrationOccasions: Occasions = {
  'public Query.tabletLink': tablet(desk, ({ link }) => ({ link })),
  'public Mutation.openTablet': tablet(desk, ({ link, clerkId, pin }) => ({ link, clerkId, pin })),
  'public Mutation.leaveTablet': tablet(desk),
  'public Query.tablet': tablet(registered),
  'public Mutation.beginRegistration': tablet(desk),
  'public Mutation.tickStep': tablet(registered, () => ({ step: 'papers', detail: null })),
  'public Mutation.enterPerson': tablet(prepared, ({ person, family, view }) => ({
    person: {
      ...{ ...person, family, telephone: '0153-72-0001' },
      ...{ recordAgreed: view.words.record.ja, callsAgreed: view.words.calls.ja },
    },
  })),
  'public Mutation.dropRegistration': tablet(prepared),
  'public Mutation.openPerson': tablet(registered, ({ number, person: { birthDate } }) => ({
    ...{ number, birthDate },
  })),
  'public Mutation.closePerson': tablet(registered),
  'public Mutation.printSheet': tablet(registered),
  'public Mutation.takeGigAtDesk': tablet(withGig, ({ gigId }) => ({ gigId, word: '行きます' })),
  'public Query.tabletTerms': tablet(taken, ({ placeId: id }) => ({ id })),
  'public Mutation.claimEntry': tablet(registered, ({ code, person: { birthDate } }) => ({
    code,
    birthDate,
  })),
  'public Mutation.nameOwnAddress': by(claimed, own, ({ code }) => ({
    email: `${code.slice(0, 8)}@example.jp`,
  })),
  'public Query.myDeskActs': by(claimed, own, () => ({})),
  'public Mutation.forgetFamilyContact': by(claimed, own, () => ({})),
  'desk Query.registrationDesks': by(desk, atDesk, () => ({})),
  'desk Query.registrationDesk': by(registered, atDesk, ({ id }) => ({ id })),
  'desk Mutation.openRegistrationDesk': by(desk, atDesk, ({ lastDay }) => ({
    desk: { name: '南小国町役場', place: '2番窓口', lastDay },
  })),
  'desk Mutation.addDeskClerk': by(desk, atDesk, ({ id }) => ({ id, name: '佐藤' })),
  'desk Mutation.endDeskClerk': by(desk, atDesk, ({ clerkId: id }) => ({ id })),
  'desk Mutation.closeRegistrationDesk': by(desk, atDesk, ({ id }) => ({ id })),
  'desk Query.callSheet': by(withGig, atDesk, ({ gigId }) => ({ gigId })),
  'desk Mutation.noteGigCall': by(withGig, atDesk, ({ gigId, memberId }) => ({
    ...{ gigId, memberId, result: 'again' },
  })),
  'desk Mutation.takeGigForPerson': by(withGig, atDesk, ({ gigId, memberId }) => ({
    ...{ gigId, memberId, word: '行きます' },
  })),
  'desk Query.registeredPerson': by(registered, atDesk, ({ memberId }) => ({ memberId })),
  'desk Mutation.loseTouch': by(registered, atDesk, ({ memberId }) => ({ memberId, reason: '入院' })),
  'desk Mutation.findAgain': by(lost, atDesk, ({ memberId }) => ({ memberId })),
  'desk Mutation.openFamilyContact': by(lost, atDesk, ({ memberId }) => ({ memberId })),
  'desk Mutation.printSheetAtDesk': by(registered, atDesk, ({ memberId }) => ({ memberId })),
};
