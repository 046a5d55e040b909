import { NameAccompanied, StopConsent } from '@enishi/talent';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { RunRegistrationDesks } from '../../actions/registration/run-registration-desks.ts';
import { OpenPerson } from '../../actions/registration/serve-person.ts';
import { StandAtTablet } from '../../actions/registration/stand-at-tablet.ts';
import { TickSteps } from '../../actions/registration/tick-steps.ts';
import { deskStage } from './registration-stage.ts';
import { opening, setWorkStage } from './work-stage.ts';
import type { WorkStage } from './work-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: WorkStage;
let elsewhere: WorkStage;
let desks: ReturnType<typeof deskStage>;

beforeAll(async () => {
  program.clock.set(opening);
  stage = await setWorkStage(program, 'madoguchi');
  elsewhere = await setWorkStage(program, 'yosomadoguchi');
  desks = deskStage(program, stage);
});
beforeEach(() => program.clock.set(opening));

const later = (minutes: number) =>
  program.clock.set(new Date(program.clock.now().getTime() + minutes * 60_000));
const refused = (code: string) => expect.objectContaining({ code });
const consentsOf = (memberId: string) =>
  database.look<{
    scope: string;
    channel: string;
    witness: string;
    place: string;
    wording: string;
    state: string;
  }>(
    `select scope, channel, witness, witness_place place, wording, state from talent.consent where member_id = $1 order by scope`,
    [memberId],
  );

describe('a registration at a desk', () => {
  it('is five steps in their order, ends in the register, and the secretariat sees each with clerk and time', async () => {
    const { id, token, clerkId } = await desks.desk();
    await expect(desks.tick(token, 'explanation')).rejects.toMatchObject(refused('TABLET_EMPTY'));
    await desks.begin(token);
    await expect(desks.tick(token, 'identity', 'passport')).rejects.toMatchObject({
      ...{ code: 'REGISTRATION_STEP_EARLY', facts: { step: 'explanation' } },
    });
    await desks.tick(token, 'explanation');
    await expect(desks.tick(token, 'identity', '1234 5678')).rejects.toMatchObject(
      refused('REGISTRATION_DETAIL_WRONG'),
    );
    await expect(desks.tick(token, 'consent')).rejects.toMatchObject(refused('INPUT_INVALID'));
    await expect(desks.enter(token, await desks.form(token))).rejects.toMatchObject(
      refused('REGISTRATION_STEP_EARLY'),
    );
    const { memberId } = await desks.registered(token);
    const { registrations, acts, listed } = await desks.look(id);
    const done = registrations.find((one) => one.registration.memberId === memberId)!;
    expect(done).toMatchObject({
      registration: { state: 'complete' },
      member: { name: expect.stringContaining('井上') },
    });
    expect(done.steps.map(({ step, clerkId: by, detail, at }) => [step, by, detail, at])).toEqual([
      ['consent', clerkId, null, opening],
      ['explanation', clerkId, null, opening],
      ['identity', clerkId, 'health_card', opening],
      ['introduction', clerkId, 'booklet', opening],
      ['papers', clerkId, null, opening],
    ]);
    expect(listed).toMatchObject({ registered: 1, stage: 'open' });
    expect(new Set(acts.map(({ act }) => act))).toEqual(
      new Set(['desk_opened', 'clerk_added', 'signed_in', 'begun', 'step', 'sheet_printed', 'complete']),
    );
  });

  it('(edge 24) keeps what was agreed to aloud word for word, with who heard it, to be stopped as every other', async () => {
    const { token } = await desks.desk();
    const { memberId } = await desks.registered(token);
    const given = await consentsOf(memberId);
    expect(given.map(({ scope }) => scope)).toEqual(['gig_calls', 'talent_record']);
    for (const one of given)
      expect(one).toMatchObject({
        channel: 'desk',
        witness: '斉藤 恵',
        place: '中標津郵便局（1番窓口）',
        state: 'in_force',
      });
    expect(given[0]!.wording).toContain('わたしに電話することに同意します');
    const terms = await database.look(
      `select kind, channel from identity.consent c join membership.member m on m.account_id = c.account_id where m.id = $1 order by kind`,
      [memberId],
    );
    expect(terms).toEqual([
      { kind: 'privacy', channel: 'desk' },
      { kind: 'terms', channel: 'desk' },
    ]);
  });

  it('asks aloud whether a coordinator may accompany them: a consent of its own, with its witness, by which a coordinator learns who it is until it is stopped', async () => {
    const { token } = await desks.desk();
    const { accompany } = (await desks.view(token)).words;
    const { memberId } = await desks.registered(token, {
      spoken: { record: null, calls: null, accompany: accompany.ja },
      telephone: '',
    });
    expect(await consentsOf(memberId)).toMatchObject([
      {
        ...{ scope: 'accompany', channel: 'desk', wording: accompany.ja, state: 'in_force' },
        place: '中標津郵便局（1番窓口）',
      },
    ]);
    const may = () => stage.inside((tx) => program.get(NameAccompanied).allowed(tx, memberId));
    expect(await may()).toBe(true);
    const [consent] = await database.look<{ id: string }>(
      `select id from talent.consent where member_id = $1 and scope = 'accompany'`,
      [memberId],
    );
    await stage.inside((tx) => program.get(StopConsent).run(tx, memberId, consent!.id));
    expect(await may()).toBe(false);
  });

  it('asks aloud for each by itself: whoever says no to all is a member of whom nothing is shown', async () => {
    const { token } = await desks.desk();
    const { memberId } = await desks.registered(token, {
      spoken: { record: null, calls: null, accompany: null },
      telephone: '',
    });
    expect(await consentsOf(memberId)).toEqual([]);
  });

  it.each([
    [
      'another sentence',
      { spoken: { record: '同意します', calls: null, accompany: null } },
      'CARD_WORDING_CHANGED',
    ],
    ['a number that is none', { telephone: '電話' }, 'REGISTRATION_TELEPHONE_WRONG'],
    [
      'family without a yes',
      { family: { name: '井上 一郎', telephone: '090-0000-0000', relation: '長男', agreed: false } },
      'FAMILY_UNAGREED',
    ],
  ])('with %s nobody is entered', async (_what, more, code) => {
    const { id, token } = await desks.desk();
    await desks.prepared(token);
    await expect(desks.enter(token, { ...(await desks.form(token)), ...more })).rejects.toMatchObject(
      refused(code),
    );
    expect((await desks.look(id)).registrations).toMatchObject([
      { registration: { state: 'begun', memberId: null } },
    ]);
  });

  it('is for people of age, and of terms that are in force', async () => {
    const { token } = await desks.desk();
    await desks.prepared(token);
    await expect(
      desks.enter(token, await desks.form(token, { birthDate: '2010-01-01' })),
    ).rejects.toMatchObject(refused('REGISTRATION_TOO_YOUNG'));
    await expect(desks.enter(token, await desks.form(token, { termsVersion: 9 }))).rejects.toMatchObject(
      refused('TERMS_CHANGED'),
    );
  });

  it('asks once whether somebody of the same reading and birthday is another person, without telling who', async () => {
    const { token } = await desks.desk();
    const { birthDate } = await desks.registered(token);
    await desks.prepared(token);
    const twin = await desks.form(token, { birthDate });
    await expect(desks.enter(token, twin)).rejects.toMatchObject(refused('ENTRY_ALIKE'));
    await desks.enter(token, { ...twin, person: { ...twin.person, apart: true } });
    await desks.enter(token, { ...twin, person: { ...twin.person, apart: true } });
  });

  it('can be dropped before the entry, and not after it', async () => {
    const { id, token } = await desks.desk();
    const drop = () => stage.inside((tx) => program.get(TickSteps).drop(tx, token));
    await desks.begin(token);
    await drop();
    expect((await desks.look(id)).registrations).toEqual([]);
    await desks.registered(token);
    await expect(drop()).rejects.toMatchObject(refused('REGISTRATION_ENTERED'));
  });
});

describe('the shared tablet', () => {
  it('lets nobody in by a wrong number, by another desk, or once the desk is closed; closing ends it at once', async () => {
    const { id, link, token, signIn, pin } = await desks.desk();
    const other = await desks.desk();
    await expect(signIn(pin === '000000' ? '000001' : '000000')).rejects.toMatchObject(
      refused('TABLET_PIN_WRONG'),
    );
    await expect(
      stage.inside((tx) =>
        program.get(StandAtTablet).open(tx, link, { clerkId: other.clerkId, pin: other.pin }),
      ),
    ).rejects.toMatchObject(refused('TABLET_PIN_WRONG'));
    await expect(elsewhere.inside((tx) => program.get(StandAtTablet).look(tx, link))).rejects.toMatchObject(
      refused('TABLET_LINK_UNKNOWN'),
    );
    await desks.registered(token);
    await stage.inside((tx) => program.get(RunRegistrationDesks).close(tx, id, stage.deskId));
    await expect(desks.view(token)).rejects.toMatchObject(refused('TABLET_OVER'));
    await expect(signIn()).rejects.toMatchObject(refused('TABLET_LINK_UNKNOWN'));
    await expect(
      elsewhere.inside((tx) => program.get(RunRegistrationDesks).close(tx, other.id, elsewhere.deskId)),
    ).rejects.toMatchObject(refused('DESK_NOT_FOUND'));
    expect((await desks.view(other.token)).at.desk.id).toBe(other.id);
  });

  it('shows nobody after five minutes, between two people, and after a clerk was ended; nothing after fifteen', async () => {
    const { token, clerkId } = await desks.desk();
    await desks.registered(token);
    later(4);
    expect((await desks.view(token)).person).not.toBeNull();
    later(5);
    expect((await desks.view(token)).person).toBeNull();
    await desks.registered(token);
    await stage.inside((tx) => program.get(OpenPerson).close(tx, token));
    expect((await desks.view(token)).person).toBeNull();
    later(15);
    await expect(desks.view(token)).rejects.toMatchObject(refused('TABLET_OVER'));
    program.clock.set(opening);
    const again = await desks.desk();
    await stage.inside((tx) => program.get(RunRegistrationDesks).endClerk(tx, again.clerkId, stage.deskId));
    await expect(desks.view(again.token)).rejects.toMatchObject(refused('TABLET_OVER'));
    await expect(
      elsewhere.inside((tx) => program.get(RunRegistrationDesks).endClerk(tx, clerkId, elsewhere.deskId)),
    ).rejects.toMatchObject(refused('DESK_CLERK_NOT_FOUND'));
  });

  it('is over when its last day is over in Japan', async () => {
    const { token, signIn } = await desks.desk();
    program.clock.set(new Date('2027-03-31T14:59:59Z'));
    await signIn();
    program.clock.set(new Date('2027-03-31T15:00:00Z'));
    await expect(signIn()).rejects.toMatchObject(refused('TABLET_LINK_UNKNOWN'));
    await expect(desks.view(token)).rejects.toMatchObject(refused('TABLET_OVER'));
  });

  it('opens whoever was registered at this desk by number and birthday, and nobody else', async () => {
    const { token } = await desks.desk();
    const { number, birthDate, memberId } = await desks.registered(token);
    const other = await desks.desk();
    const open = (on: string, typed: { number: string; birthDate: string }) =>
      stage.inside((tx) => program.get(OpenPerson).open(tx, on, typed));
    await stage.inside((tx) => program.get(OpenPerson).close(tx, token));
    await open(token, { number, birthDate: birthDate.replaceAll('-', '/') });
    expect((await desks.view(token)).person?.member?.id).toBe(memberId);
    for (const wrong of [
      { number, birthDate: '1948-01-01' },
      { number: 'W-2026-999999', birthDate },
    ])
      await expect(open(token, wrong)).rejects.toMatchObject(refused('REGISTRATION_NOT_FOUND'));
    await expect(open(other.token, { number, birthDate })).rejects.toMatchObject(
      refused('REGISTRATION_NOT_FOUND'),
    );
  });
});
