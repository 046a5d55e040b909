import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { isAtOnce } from '../../domain/slot-layout.ts';
import type { DateTerms } from '../../store/sale.store.ts';
import { RouteStore } from '../../store/route.store.ts';
import type { RouteStop } from '../../store/route.store.ts';

/** Which sites somebody visits when, by the tickets that they have. */
@Injectable()
export class ReadRoute {
  constructor(private readonly route: RouteStore) {}

  /** Visits to come of a member, the soonest first. */
  run(tx: Tx, memberId: string): Promise<RouteStop[]> {
    return this.route.stops(tx, memberId, null);
  }

  /**
   * Other visits that a member has at the same time at the same event: they are told so and may order all the same, since tickets may be for
   * others. Nothing is looked at for a date that is at no site.
   */
  async clashing(tx: Tx, memberId: string, date: DateTerms): Promise<RouteStop[]> {
    if (!date.site) return [];
    const stops = await this.route.stops(tx, memberId, date.eventId);
    return stops.filter((stop) => stop.occurrenceId !== date.id && isAtOnce(stop, date));
  }
}
