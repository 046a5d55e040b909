import type { Clock } from '@enishi/kernel';
import { CLOCK, Transactions } from '@enishi/platform';
import { Inject, Injectable } from '@nestjs/common';

import { ListCommunities } from '../actions/list-communities.ts';
import type { CommunityProfile } from '../domain/community-profile.ts';

const freshFor = 30_000;

/**
 * The communities of this installation, kept in memory for half a minute, because every request asks for one before
 * anything else. Opens its own transaction. What is not found is looked for again, so that a new community opens at once.
 */
@Injectable()
export class CommunityDirectory {
  private known: CommunityProfile[] = [];
  private readAt = 0;

  constructor(
    private readonly transactions: Transactions,
    private readonly list: ListCommunities,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  bySlug(slug: string): Promise<CommunityProfile | null> {
    return this.find((community) => community.slug === slug);
  }

  byHost(host: string): Promise<CommunityProfile | null> {
    return this.find((community) => community.host !== null && community.host === host.toLowerCase());
  }

  byId(id: string): Promise<CommunityProfile | null> {
    return this.find((community) => community.id === id);
  }

  async all(): Promise<CommunityProfile[]> {
    const age = this.clock.now().getTime() - this.readAt;
    return this.known.length > 0 && age >= 0 && age < freshFor ? this.known : this.read();
  }

  private async find(matches: (community: CommunityProfile) => boolean): Promise<CommunityProfile | null> {
    return (await this.all()).find(matches) ?? (await this.read()).find(matches) ?? null;
  }

  private async read(): Promise<CommunityProfile[]> {
    this.known = await this.transactions.inIdentity(null, (tx) => this.list.run(tx));
    this.readAt = this.clock.now().getTime();
    return this.known;
  }
}
