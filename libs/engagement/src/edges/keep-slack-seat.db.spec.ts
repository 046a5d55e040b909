import type { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';

import { DeskSlack } from '../actions/desk-slack.ts';
import { SlackSeats } from '../actions/slack-seats.ts';
import { enterReaders, foundCommunity } from '../example-letters.ts';
import { SlackStandIn } from '../slack-stand-in.ts';
import { SlackStore } from '../store/slack.store.ts';
import { KeepSlackSeat } from './keep-slack-seat.ts';

const database = useTestDatabase();
const slack = new SlackStandIn();
beforeAll(() => slack.start());
afterAll(() => slack.stop());
const program = useProgram(database, { settings: () => slack.settings() });

const reader = { accountId: '00000000-0000-7000-8000-000000000001', role: 'owner' };
let communityId = '';
let withoutToken = '';
let people = 0;

const inside = <T>(work: (tx: Tx) => Promise<T>, community = communityId): Promise<T> =>
  program.transactions.inCommunity(community, work);
const seatOf = (memberId: string, community = communityId) =>
  inside(async (tx) => {
    const seat = await program.get(SlackStore).seat(tx, memberId);
    return seat && { state: seat.state, error: seat.lastError };
  }, community);
const agree = (memberId: string, community = communityId) =>
  inside((tx) => program.get(SlackSeats).agree(tx, memberId, 1), community);
const codeOf = async (act: Promise<unknown>) =>
  act.then(
    () => 'done',
    (error: Refusal) => error.code,
  );

async function join(community = communityId): Promise<{ email: string; memberId: string }> {
  people += 1;
  const email = `s${people}@example.jp`;
  const [memberId = ''] = await enterReaders(program, community, [{ email, agreed: false }]);
  await program.runReactions();
  return { email, memberId };
}

async function losePrivilege(memberId: string): Promise<void> {
  await database.look(
    `update membership.privilege_grant set state = 'ended' where member_id = $1 and privilege = 'slack'`,
    [memberId],
  );
  await inside((tx) => program.get(SlackSeats).settle(tx, memberId));
  await program.runReactions();
}

beforeAll(async () => {
  communityId = await foundCommunity(program, 'circle');
  withoutToken = await foundCommunity(program, 'other');
  await inside((tx) =>
    program.get(DeskSlack).saveChannels(tx, [{ planKey: 'ind_free', channelIds: ['C1'] }]),
  );
});

beforeEach(() => {
  slack.refusing.clear();
  slack.calls.length = 0;
  slack.channels.set('C1', new Set());
  slack.channels.set('C2', new Set());
});

describe('a place in Slack', () => {
  it('waits for the member’s agreement: before it no address leaves (個人情報保護法28条)', async () => {
    const { memberId } = await join();
    expect([await seatOf(memberId), slack.calls]).toEqual([{ state: 'waiting', error: null }, []]);
    expect(await codeOf(inside((tx) => program.get(SlackSeats).agree(tx, memberId, 0)))).toBe(
      'SLACK_NOTICE_CHANGED',
    );
  });

  it('is an invitation by mail, once, whoever asks again', async () => {
    const { email, memberId } = await join();
    await agree(memberId);
    await program.runReactions();
    await agree(memberId);
    await program.runReactions();
    expect(await seatOf(memberId)).toEqual({ state: 'invited', error: null });
    expect(slack.invited.has(email)).toBe(true);
    expect(slack.calls.filter(({ method }) => method === 'admin.users.invite')).toHaveLength(1);
  });

  it('puts somebody whom Slack knows into the channels of the plan, and moves them with it', async () => {
    const { email, memberId } = await join();
    slack.users.set(email, 'U7');
    await agree(memberId);
    await program.runReactions();
    expect([await seatOf(memberId), slack.inChannel('C1')]).toEqual([
      { state: 'active', error: null },
      [email],
    ]);
    await inside((tx) =>
      program.get(DeskSlack).saveChannels(tx, [{ planKey: 'ind_free', channelIds: ['C2'] }]),
    );
    await inside((tx) => program.get(SlackSeats).settle(tx, memberId));
    await program.runReactions();
    expect([slack.inChannel('C1'), slack.inChannel('C2')]).toEqual([[], [email]]);
    await inside((tx) =>
      program.get(DeskSlack).saveChannels(tx, [{ planKey: 'ind_free', channelIds: ['C1'] }]),
    );
  });

  it('is taken away with the privilege: channels first, then the account', async () => {
    const { email, memberId } = await join();
    slack.users.set(email, 'U8');
    await agree(memberId);
    await program.runReactions();
    await losePrivilege(memberId);
    expect([await seatOf(memberId), slack.inChannel('C1'), slack.removed.has('U8')]).toEqual([
      { state: 'removed', error: null },
      [],
      true,
    ]);
  });

  it('waits as long as Slack says when it is asked too often', async () => {
    const { memberId } = await join();
    slack.busy = 1;
    await agree(memberId);
    await program.runReactions();
    expect(await seatOf(memberId)).toEqual({ state: 'invited', error: null });
  });

  it('comes back later from Slack’s own trouble, and the reason is seen meanwhile', async () => {
    const { memberId } = await join();
    slack.refusing.set('users.lookupByEmail', 'internal_error');
    await agree(memberId);
    expect(await codeOf(program.get(KeepSlackSeat).run(communityId, memberId))).toBe('SLACK_UNAVAILABLE');
    expect(await seatOf(memberId)).toEqual({
      state: 'waiting',
      error: 'users.lookupByEmail: internal_error',
    });
    slack.refusing.clear();
    await program.runReactions();
    expect((await seatOf(memberId))?.state).toBe('invited');
  });

  it.each([
    ['admin.users.invite', 'not_allowed_token_type', 'manual'],
    ['admin.users.invite', 'invalid_auth', 'manual'],
    ['admin.users.invite', 'something_new', 'failed'],
  ])('goes to the desk when %s answers %s', async (method, error, state) => {
    const { memberId } = await join();
    slack.refusing.set(method, error);
    await agree(memberId);
    await program.runReactions();
    expect(await seatOf(memberId)).toEqual({ state, error: `${method}: ${error}` });
  });
});

describe('the desk’s list', () => {
  it('gets everybody where no token is set, by name and with a trace, until it says done', async () => {
    const { memberId } = await join(withoutToken);
    await agree(memberId, withoutToken);
    await program.runReactions();
    expect(await seatOf(memberId, withoutToken)).toEqual({ state: 'manual', error: 'no_token' });
    const list = () => inside((tx) => program.get(DeskSlack).waiting(tx, reader), withoutToken);
    expect(await list()).toMatchObject([{ memberId, wanted: true, reason: 'no_token' }]);
    const [trace] = await database.look(
      `select act, people from membership.access_log where community_id = $1 order by at desc limit 1`,
      [withoutToken],
    );
    expect(trace).toEqual({ act: 'list_members', people: 1 });
    await inside((tx) => program.get(DeskSlack).settle(tx, memberId, 'done'), withoutToken);
    expect([await seatOf(memberId, withoutToken), await list()]).toEqual([
      { state: 'active', error: null },
      [],
    ]);
  });

  it('can try again what failed', async () => {
    const { memberId } = await join();
    slack.refusing.set('admin.users.invite', 'something_new');
    await agree(memberId);
    await program.runReactions();
    slack.refusing.clear();
    await inside((tx) => program.get(DeskSlack).settle(tx, memberId, 'retry'));
    await program.runReactions();
    expect((await seatOf(memberId))?.state).toBe('invited');
  });

  it('takes channels by their id alone', async () => {
    const save = inside((tx) =>
      program.get(DeskSlack).saveChannels(tx, [{ planKey: 'ind_free', channelIds: ['#general'] }]),
    );
    expect(await codeOf(save)).toBe('SLACK_CHANNEL_MALFORMED');
  });
});
