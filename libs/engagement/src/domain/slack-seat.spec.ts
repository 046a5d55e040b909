import { slackIsDue, slackVerdict } from './slack-seat.ts';
import type { SlackSeat, WantedSeat } from './slack-seat.ts';

const seat: SlackSeat = { state: 'waiting', agreed: true, slackUserId: null, channels: [] };
const here: WantedSeat = { present: true, channels: ['C1'] };
const gone: WantedSeat = { present: false, channels: [] };

describe('when Slack has to be asked', () => {
  it.each<[string, Partial<SlackSeat>, WantedSeat, boolean]>([
    ['a new seat whose member agreed', {}, here, true],
    ['a new seat whose member has not agreed', { agreed: false }, here, false],
    ['a seat as it should be', { state: 'active', slackUserId: 'U1', channels: ['C1'] }, here, false],
    ['an invitation that is out', { state: 'invited', channels: ['C1'] }, here, false],
    [
      'other channels after a change of plan',
      { state: 'active', slackUserId: 'U1', channels: ['C2'] },
      here,
      true,
    ],
    ['a member who lost the privilege', { state: 'active', slackUserId: 'U1', channels: ['C1'] }, gone, true],
    ['somebody invited who lost it before coming', { state: 'invited' }, gone, true],
    ['somebody never invited who lost it', {}, gone, false],
    ['somebody removed already', { state: 'removed', slackUserId: 'U1' }, gone, false],
    ['somebody removed who has it again', { state: 'removed', slackUserId: 'U1' }, here, true],
    ['what waits for the desk', { state: 'manual' }, here, true],
  ])('%s', (_case, changes, wanted, due) => {
    expect(slackIsDue({ ...seat, ...changes }, wanted)).toBe(due);
  });
});

describe('what Slack’s errors mean', () => {
  it.each([
    ['already_in_channel', 'done'],
    ['already_invited', 'done'],
    ['ratelimited', 'later'],
    ['internal_error', 'later'],
    ['missing_scope', 'by_hand'],
    ['invalid_auth', 'by_hand'],
    ['channel_not_found', 'by_hand'],
    ['something_new', 'failed'],
  ])('%s: %s', (error, verdict) => {
    expect(slackVerdict(error)).toBe(verdict);
  });
});
