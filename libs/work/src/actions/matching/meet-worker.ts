import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { FindContacts } from '@enishi/membership';
import type { Contact } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { fullestWeek, weekAround } from '../../domain/matching/hours-a-week.ts';
import type { GigEntity } from '../../store/gig.entity.ts';
import { GigWishStore } from '../../store/matching/gig-wish.store.ts';
import { MatchStore } from '../../store/matching/match.store.ts';
import { TakingGround } from '../taking-ground.ts';
import { dayOfWork } from './match-gigs.ts';

/** Meets whoever would take a gig: a member, old enough for its track, and within the hours that they set themselves. */
@Injectable()
export class MeetWorker {
  constructor(
    private readonly contacts: FindContacts,
    private readonly wishes: GigWishStore,
    private readonly matches: MatchStore,
    private readonly ground: TakingGround,
  ) {}

  /**
   * Held as a member until the commit, and their limit with them. Throws GIG_MEMBER_ONLY, GIG_OVER_OWN_HOURS
   * (conflict, `hours` and `most`) where any seven days would come to more than they set,
   * and what the track of the gig refuses, also for their age (`TakingGround`).
   */
  async run(tx: Tx, memberId: string, gig: GigEntity): Promise<Contact> {
    const worker = await this.contacts.hold(tx, memberId);
    if (!worker) throw new Refusal('forbidden', 'GIG_MEMBER_ONLY');
    await this.ground.admit(tx, gig, worker);
    const most = (await this.wishes.held(tx, memberId))?.weeklyMinutes ?? null;
    if (most !== null) await this.within(tx, memberId, { gig, most });
    return worker;
  }

  private async within(
    tx: Tx,
    memberId: string,
    { gig, most }: { gig: GigEntity; most: number },
  ): Promise<void> {
    const busy = await this.matches.busy(tx, [memberId], weekAround(gig.day));
    const minutes = fullestWeek(busy.map(dayOfWork), dayOfWork(gig));
    if (minutes > most)
      throw new Refusal('conflict', 'GIG_OVER_OWN_HOURS', {
        ...{ hours: Math.round(minutes / 6) / 10, most: Math.round(most / 6) / 10 },
      });
  }
}
