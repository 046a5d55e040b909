import { Injectable } from '@nestjs/common';
import { NameMembers, PublicCompanies } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { AssignmentState } from '../domain/assignment.ts';
import { DoingStore } from '../store/doing.store.ts';
import type { GigEntity } from '../store/gig.entity.ts';
import { GigStore } from '../store/gig.store.ts';
import type { After } from '../store/help-request.store.ts';
import { ReadSaid } from './read-said.ts';
import type { SaidPlace } from './read-said.ts';

/** A place as the desk sees it; `member` null where the person is in the register no more. */
export type PlaceAtDesk = SaidPlace & { gig: GigEntity; company: string; member: NamedMember | null };

/** The desk's board: places by state, the earliest work first. The look at the names is written down. */
@Injectable()
export class ReadPlaces {
  constructor(
    private readonly doing: DoingStore,
    private readonly gigs: GigStore,
    private readonly said: ReadSaid,
    private readonly companies: PublicCompanies,
    private readonly names: NameMembers,
  ) {}

  async run(
    tx: Tx,
    state: AssignmentState,
    { reader, ...page }: { first: number; after: After; reader: DeskReader },
  ): Promise<PlaceAtDesk[]> {
    const rows = await this.doing.page(tx, state, page);
    const gigs = new Map(
      (
        await this.gigs.among(
          tx,
          rows.map(({ gigId }) => gigId),
        )
      ).map((gig) => [gig.id, gig]),
    );
    const titles = await this.companies.run(
      tx,
      [...gigs.values()].map(({ companyId }) => companyId),
    );
    const members = [...new Set(rows.flatMap(({ memberId }) => memberId ?? []))];
    const named = await this.names.run(tx, members, { reader, reason: `work places ${state}` });
    return (await this.said.forDesk(tx, rows)).flatMap((said) => {
      const gig = gigs.get(said.place.gigId);
      if (!gig) return [];
      const company = titles.get(gig.companyId)?.title ?? '';
      return [{ ...said, gig, company, member: named.get(said.place.memberId ?? '') ?? null }];
    });
  }
}
