import { Injectable } from '@nestjs/common';
import { Refusal, newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readBooth, readBoothRoom } from '../../domain/event-booth.ts';
import type { TypedBooth } from '../../domain/event-booth.ts';
import { EventBoothStore } from '../../store/event-booth.store.ts';
import { EventHostStore } from '../../store/event-host.store.ts';
import { EventStore } from '../../store/event.store.ts';
import { BoothBenefit } from './booth-benefit.ts';

/** A booth for an exhibitor. `byBenefit`: one of the company's benefit is used for it; what is no company has none. */
export type BoothWish = { hostId: string; booth: TypedBooth; byBenefit: boolean; by: string };

/**
 * The secretariat gives exhibitors booths: the booth, its number on the page and the benefit that it uses up in one commit, under the
 * lock of the event, so that no more are given than there is room for.
 */
@Injectable()
export class GiveBooths {
  constructor(
    private readonly events: EventStore,
    private readonly hosts: EventHostStore,
    private readonly booths: EventBoothStore,
    private readonly benefit: BoothBenefit,
  ) {}

  /** How many there is room for, whoever has some. Throws EVENT_NOT_FOUND, BOOTH_ROOM_WRONG. */
  async setRoom(tx: Tx, eventId: string, capacity: number): Promise<void> {
    const event = await this.events.locked(tx, eventId);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const given = await this.booths.of(tx, event.id);
    await this.booths.keepRoom(tx, event.id, unwrap(readBoothRoom(capacity, given.length)));
  }

  /**
   * Throws HOST_NOT_FOUND, BOOTH_ONLY_FOR_EXHIBITORS, HOST_HAS_BOOTH, BOOTH_LABEL_TAKEN, BOOTHS_FULL (conflict), EVENT_NOT_ON_SITE where the
   * event was called off, the refusals of `readBooth`, and what `UseBenefit` throws: BENEFIT_USED_UP among others.
   */
  async give(tx: Tx, { hostId, booth, byBenefit, by }: BoothWish): Promise<string> {
    const seen = await this.hosts.byId(tx, hostId);
    const event = seen && (await this.events.locked(tx, seen.eventId));
    const host = event && (await this.hosts.byId(tx, hostId));
    if (!event || !host) throw new Refusal('not_found', 'HOST_NOT_FOUND');
    if (event.state === 'called_off') throw new Refusal('conflict', 'EVENT_NOT_ON_SITE');
    if (host.role !== 'exhibitor') throw new Refusal('conflict', 'BOOTH_ONLY_FOR_EXHIBITORS');
    const words = unwrap(readBooth(booth));
    const given = await this.booths.of(tx, event.id);
    if (given.some((other) => other.hostId === host.id)) throw new Refusal('conflict', 'HOST_HAS_BOOTH');
    assertLabelFree(given, words.label);
    if (given.length >= (await this.booths.room(tx, event.id))) throw new Refusal('conflict', 'BOOTHS_FULL');
    const kept = {
      ...{ ...words, id: newId(), communityId: tx.community, eventId: event.id, hostId: host.id },
      ...{ companyId: host.companyId, byBenefit: byBenefit && host.companyId !== null },
      ...{ givenAt: tx.now, returnedAt: null },
    };
    await this.booths.add(tx, kept);
    await this.benefit.use(tx, { booth: kept, event, by });
    return kept.id;
  }

  /** Another number, or other words. Throws BOOTH_NOT_FOUND, BOOTH_LABEL_TAKEN and the refusals of `readBooth`. */
  async change(tx: Tx, id: string, typed: TypedBooth): Promise<void> {
    const seen = await this.booths.byId(tx, id);
    if (!seen) throw new Refusal('not_found', 'BOOTH_NOT_FOUND');
    await this.events.locked(tx, seen.eventId);
    const words = unwrap(readBooth(typed));
    const others = (await this.booths.of(tx, seen.eventId)).filter((other) => other.id !== id);
    assertLabelFree(others, words.label);
    await this.booths.change(tx, id, words);
  }

  /** The booth is free again, and the benefit the company's; `by`: the address of whoever did it. Throws BOOTH_NOT_FOUND. */
  async takeBack(tx: Tx, id: string, by: string): Promise<void> {
    const seen = await this.booths.byId(tx, id);
    const event = seen && (await this.events.locked(tx, seen.eventId));
    const booth = event && (await this.booths.byId(tx, id));
    if (!event || !booth) throw new Refusal('not_found', 'BOOTH_NOT_FOUND');
    await this.booths.end(tx, id);
    await this.benefit.giveBack(tx, { booth, event, reason: 'ブースの取消し', by });
  }

  /** All of an event that does not take place, or of a draft that is thrown away. */
  async endAll(tx: Tx, eventId: string, reason: string): Promise<void> {
    const booths = await this.booths.of(tx, eventId);
    const event = booths.length > 0 ? await this.events.byId(tx, eventId) : null;
    if (!event) return;
    for (const booth of booths) {
      await this.booths.end(tx, booth.id);
      await this.benefit.giveBack(tx, { booth, event, reason, by: null });
    }
  }
}

function assertLabelFree(others: readonly TypedBooth[], label: string): void {
  if (others.some((other) => other.label === label))
    throw new Refusal('conflict', 'BOOTH_LABEL_TAKEN', { field: 'label' });
}
