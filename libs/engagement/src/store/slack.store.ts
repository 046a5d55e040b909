import { Injectable } from '@nestjs/common';
import { readRows } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { In } from 'typeorm';

import type { SlackState } from '../domain/slack-seat.ts';
import { SlackChannelEntity } from './slack-channel.entity.ts';
import { SlackSeatEntity } from './slack-seat.entity.ts';

/** A plan and the channels it opens. */
export type PlanChannels = { planKey: string; channelIds: string[] };

/** Seats and channels of the transaction's community. */
@Injectable()
export class SlackStore {
  async seat(tx: Tx, memberId: string): Promise<SlackSeatEntity | null> {
    const [seat = null] = await readRows(tx, SlackSeatEntity, 'member_id = $1', [memberId]);
    return seat;
  }

  async open(tx: Tx, memberId: string): Promise<void> {
    const row = {
      memberId,
      communityId: tx.community,
      state: 'waiting',
      channels: [],
      updatedAt: tx.now,
    } as const;
    await tx
      .repo(SlackSeatEntity)
      .createQueryBuilder()
      .insert()
      .values({ ...row, channels: [] })
      .orIgnore()
      .execute();
  }

  async change(tx: Tx, memberId: string, changes: Partial<SlackSeatEntity>): Promise<void> {
    await tx.repo(SlackSeatEntity).update({ memberId }, { ...changes, updatedAt: tx.now });
  }

  /** Those in one of the states, longest unchanged first. */
  inStates(tx: Tx, states: readonly SlackState[], most: number): Promise<SlackSeatEntity[]> {
    return tx.repo(SlackSeatEntity).find({
      where: { communityId: tx.community, state: In([...states]) },
      order: { updatedAt: 'ASC', memberId: 'ASC' },
      take: most,
    });
  }

  async counts(tx: Tx): Promise<{ state: SlackState; count: number }[]> {
    return tx.query('select state, count(*)::int count from engagement.slack_seat group by 1 order by 1');
  }

  async channelsOf(tx: Tx, planKey: string): Promise<string[]> {
    const rows = await tx.repo(SlackChannelEntity).find({
      where: { communityId: tx.community, planKey },
      order: { position: 'ASC' },
    });
    return rows.map(({ channelId }) => channelId);
  }

  async channels(tx: Tx): Promise<PlanChannels[]> {
    const rows = await tx
      .repo(SlackChannelEntity)
      .find({ order: { planKey: 'ASC', position: 'ASC' }, take: 1_000 });
    const byPlan = new Map<string, string[]>();
    for (const { planKey, channelId } of rows)
      byPlan.set(planKey, [...(byPlan.get(planKey) ?? []), channelId]);
    return [...byPlan].map(([planKey, channelIds]) => ({ planKey, channelIds }));
  }

  async saveChannels(tx: Tx, plans: readonly PlanChannels[]): Promise<void> {
    await tx.change('delete from engagement.slack_channel where community_id = $1', [tx.community]);
    const rows = plans.flatMap(({ planKey, channelIds }) =>
      channelIds.map((channelId, position) => ({ communityId: tx.community, planKey, channelId, position })),
    );
    if (rows.length > 0) await tx.repo(SlackChannelEntity).insert(rows);
  }
}
