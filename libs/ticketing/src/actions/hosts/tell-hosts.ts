import { Injectable } from '@nestjs/common';
import { PostToCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { hostNamedLetter } from '../../domain/host-letter.ts';
import { inBoth } from '../../domain/in-both.ts';
import type { EventEntity } from '../../store/event.entity.ts';
import { EventHostStore } from '../../store/event-host.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { ReadHosts } from './read-hosts.ts';

/**
 * Writes once to each company that an event on the site names, in the transaction that puts the event there or names the company. Of
 * drafts nobody hears.
 */
@Injectable()
export class TellHosts {
  constructor(
    private readonly read: ReadHosts,
    private readonly hosts: EventHostStore,
    private readonly sales: SaleStore,
    private readonly post: PostToCompany,
  ) {}

  async run(tx: Tx, { id, state, titleJa, titleEn }: EventEntity): Promise<void> {
    if (state !== 'published') return;
    const untold = (await this.read.of(tx, id)).filter(({ host }) => host.companyId && !host.toldAt);
    const dates = untold.length > 0 ? await this.sales.dates(tx, id) : [];
    const next = dates.find((date) => date.state !== 'called_off' && date.endsAt > tx.now) ?? dates[0];
    if (!next) return;
    const title = inBoth(titleJa, titleEn);
    const about = new Map(
      untold.map(({ host }) => [
        host.companyId!,
        untold.filter((other) => other.host.companyId === host.companyId),
      ]),
    );
    for (const [companyId, named] of about) {
      const [{ showing } = { showing: 'withdrawn' as const }] = named;
      if (showing === 'withdrawn') continue;
      const roles = named.map(({ host }) => host.role);
      await this.post.run(tx, companyId, {
        ...{ about: 'membership', page: '/events' },
        words: ({ greeting, community, locale }) =>
          hostNamedLetter({ greeting, community, title, startsAt: next.startsAt, roles, showing }, locale),
      });
    }
    await this.hosts.told(
      tx,
      untold.map(({ host }) => host.id),
    );
  }
}
