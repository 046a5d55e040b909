import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { PublicCompanies } from '@enishi/membership';
import type { PublicCompany } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { companionHere } from '../domain/team/companion.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import type { GigEntity } from '../store/gig.entity.ts';
import { GigStore } from '../store/gig.store.ts';
import type { GigFilter } from '../store/gig.store.ts';
import type { After } from '../store/help-request.store.ts';

/** A gig as everybody sees it: how many places are taken, and never by whom; `companionHere`: somebody experienced has one. */
export type ShownGig = GigEntity & { taken: number; company: PublicCompany | null; companionHere: boolean };

/** The board of gigs (しごとの掲示板), for everybody. */
@Injectable()
export class ReadBoard {
  constructor(
    private readonly gigs: GigStore,
    private readonly assignments: AssignmentStore,
    private readonly companies: PublicCompanies,
  ) {}

  /** What is open and has not begun, the next first; also what is full by now, which says so. */
  async page(tx: Tx, filter: GigFilter, page: { first: number; after: After }): Promise<ShownGig[]> {
    return this.shown(tx, await this.gigs.board(tx, filter, page));
  }

  /** One that was published, whatever became of it. Throws GIG_NOT_FOUND, also for a draft. */
  async one(tx: Tx, id: string): Promise<ShownGig> {
    const found = (await this.gigs.among(tx, [id])).filter(({ state }) => state !== 'draft');
    const [gig] = await this.shown(tx, found);
    if (!gig) throw new Refusal('not_found', 'GIG_NOT_FOUND');
    return gig;
  }

  /** Some of them, for whoever keeps their ids. */
  async among(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, ShownGig>> {
    const shown = await this.shown(tx, await this.gigs.among(tx, ids));
    return new Map(shown.map((gig) => [gig.id, gig]));
  }

  private async shown(tx: Tx, gigs: GigEntity[]): Promise<ShownGig[]> {
    const ids = gigs.map(({ id }) => id);
    const held = await this.assignments.holding(tx, ids);
    const companies = await this.companies.run(
      tx,
      gigs.map(({ companyId }) => companyId),
    );
    return gigs.map((gig) => {
      const places = held.filter(({ gigId }) => gigId === gig.id);
      const here = { taken: places.length, companionHere: companionHere(places) };
      return { ...gig, company: companies.get(gig.companyId) ?? null, ...here };
    });
  }
}
