import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { NameMembers } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { EventStore } from '../../store/event.store.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';
import type { WaitingRule } from '../../store/waiting-list.store.ts';
import { WaitingStore } from '../../store/waiting.store.ts';
import type { SeenWaiting } from '../../store/waiting.store.ts';
import type { WaitingMoveEntity } from '../../store/waiting-move.entity.ts';

/** Whoever is on a list; `member` is null where the person is no longer in the register. */
export type NamedWaiting = SeenWaiting & { member: NamedMember | null };

/** The waiting list of an event as the secretariat sees it: who is offered places, then who waits, and what was moved. */
export type WaitingList = {
  title: { ja: string; en: string | null };
  rule: WaitingRule;
  entries: NamedWaiting[];
  /** How many more there are than are shown. */
  more: number;
  moves: WaitingMoveEntity[];
};

const mostEntries = 200;
const mostMoves = 50;

/** Who waits for an event. That the names were looked at is written down. Throws EVENT_NOT_FOUND. */
@Injectable()
export class ReadWaitingList {
  constructor(
    private readonly events: EventStore,
    private readonly list: WaitingListStore,
    private readonly entries: WaitingStore,
    private readonly names: NameMembers,
  ) {}

  async run(tx: Tx, eventId: string, reader: DeskReader): Promise<WaitingList> {
    const event = await this.events.byId(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const found = await this.entries.ofEvent(tx, eventId, mostEntries + 1);
    const shown = found.slice(0, mostEntries);
    const ids = [...new Set(shown.map(({ memberId }) => memberId))];
    const named = await this.names.run(tx, ids, { reader, reason: `waiting:${eventId}` });
    return {
      title: { ja: event.titleJa, en: event.titleEn },
      rule: await this.list.rule(tx, eventId),
      entries: shown.map((each) => ({ ...each, member: named.get(each.memberId) ?? null })),
      more: found.length - shown.length,
      moves: await this.list.moves(tx, eventId, mostMoves),
    };
  }
}
