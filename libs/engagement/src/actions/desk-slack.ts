import { Injectable } from '@nestjs/common';
import { Refusal, isId } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';

import { slackSeatDue } from '../engagement.events.ts';
import type { SlackSeatEntity } from '../store/slack-seat.entity.ts';
import { SlackStore } from '../store/slack.store.ts';
import type { PlanChannels } from '../store/slack.store.ts';
import { SlackSeats } from './slack-seats.ts';

/** What the desk does about a seat: it has done it in Slack, or Slack is to be asked again. */
export type SeatAct = 'done' | 'retry';

/** A member about whom a person has to do something in Slack: let them in (`wanted`) or take them out. */
export type WaitingSeat = NamedMember & {
  memberId: string;
  state: SlackSeatEntity['state'];
  wanted: boolean;
  reason: string | null;
  since: Date;
};

/** Members that the list shows at once, those who wait longest first. */
const mostShown = 100;

/** Slack as the secretariat sees it: which plan opens which channels, and whom it has to deal with by hand. */
@Injectable()
export class DeskSlack {
  constructor(
    private readonly slack: SlackStore,
    private readonly seats: SlackSeats,
    private readonly names: NameMembers,
  ) {}

  /** Throws SLACK_CHANNEL_MALFORMED for anything but ids as Slack gives them (C…, G…). */
  async saveChannels(tx: Tx, plans: readonly PlanChannels[]): Promise<void> {
    const tidy = plans.map(({ planKey, channelIds }) => ({ planKey, channelIds: [...new Set(channelIds)] }));
    const wrong = tidy.flatMap(({ channelIds }) => channelIds).find((id) => !/^[CG][A-Z0-9]{1,20}$/.test(id));
    if (wrong !== undefined) throw new Refusal('invalid', 'SLACK_CHANNEL_MALFORMED', { field: 'channels' });
    await this.slack.saveChannels(tx, tidy);
  }

  /** Those who wait for a person, named; who looked is written down. */
  async waiting(tx: Tx, reader: DeskReader): Promise<WaitingSeat[]> {
    const seats = await this.slack.inStates(tx, ['manual', 'failed'], mostShown);
    const ids = seats.map(({ memberId }) => memberId);
    const names = await this.names.run(tx, ids, { reader, reason: 'slack' });
    const wanted = await this.seats.privileged(tx, ids);
    return seats.flatMap(({ memberId, state, lastError, updatedAt }) => {
      const name = names.get(memberId);
      const row = { memberId, state, wanted: wanted.has(memberId), reason: lastError, since: updatedAt };
      return name ? [{ ...name, ...row }] : [];
    });
  }

  /** Throws SLACK_SEAT_NOT_FOUND. */
  async settle(tx: Tx, memberId: string, act: SeatAct): Promise<void> {
    const seat = isId(memberId) ? await this.slack.seat(tx, memberId) : null;
    if (!seat) throw new Refusal('not_found', 'SLACK_SEAT_NOT_FOUND');
    if (act === 'retry') return void (await tx.emit(slackSeatDue, { memberId }));
    const present = (await this.seats.privileged(tx, [memberId])).has(memberId);
    const channels = present ? ((await this.seats.review(tx, memberId))?.wanted.channels ?? []) : [];
    await this.slack.change(tx, memberId, {
      state: present ? 'active' : 'removed',
      channels: [...channels],
      lastError: null,
    });
  }
}
