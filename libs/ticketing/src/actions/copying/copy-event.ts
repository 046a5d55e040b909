import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { movedBy, sameKinds } from '../../domain/event-copy.ts';
import { EventHostStore } from '../../store/event-host.store.ts';
import { EventSiteStore } from '../../store/event-site.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { CopyEventRules } from './copy-event-rules.ts';
import { CopyEventTimes } from './copy-event-times.ts';

/**
 * Gives a draft that was just planned what the event has that it was made like (`copyFates`), in the same commit. What would not be
 * allowed there (a time that is over, a kind of ticket that is gone) is left out and refuses nothing.
 */
@Injectable()
export class CopyEvent {
  constructor(
    private readonly sales: SaleStore,
    private readonly hosts: EventHostStore,
    private readonly rules: CopyEventRules,
    private readonly times: CopyEventTimes,
    private readonly sites: EventSiteStore,
  ) {}

  async run(tx: Tx, { from, to }: { from: string; to: string }): Promise<void> {
    await this.hosts.copy(tx, { from, to });
    await this.sites.nameHosts(tx, { from, to });
    const [known, after] = [await this.sales.dates(tx, from), await this.sales.dates(tx, to)];
    // A copy at sites has the slots that take place, and no other date of its pattern.
    const before = known.filter(({ site, offAlone }) => !after[0]?.site || (site && !offAlone));
    const [first, begins] = [before[0], after[0]];
    if (!first || !begins) return;
    const kinds = sameKinds(
      first.types.map(({ nameJa }) => nameJa),
      begins.types.map(({ nameJa }) => nameJa),
    );
    const copy = { from, to, before, after, kinds, moved: movedBy(first.startsAt, begins.startsAt) };
    await this.rules.run(tx, copy);
    await this.times.run(tx, copy);
  }
}
