import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { NameMembers, PublicCompanies } from '@enishi/membership';
import type { DeskReader, NamedMember } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import type { HelpState } from '../domain/help-request.ts';
import { companionHere } from '../domain/team/companion.ts';
import { callOffCost } from '../domain/track.ts';
import type { AssignmentEntity } from '../store/assignment.entity.ts';
import { AssignmentStore } from '../store/assignment.store.ts';
import type { GigEntity } from '../store/gig.entity.ts';
import { GigStore } from '../store/gig.store.ts';
import type { HelpRequestEntity } from '../store/help-request.entity.ts';
import { HelpRequestStore } from '../store/help-request.store.ts';
import type { After } from '../store/help-request.store.ts';

/** A gig with how many of its places are taken, and what its company would owe if it were called off at this moment, in yen. */
export type CountedGig = GigEntity & { taken: number; callOffCost: number; companionHere: boolean };
/** A request with its gigs and what the company is called. */
export type ListedHelp = HelpRequestEntity & { company: string; gigs: CountedGig[] };
/** Somebody's place, for the desk; `member` null where the person is in the register no more. */
export type SeenAssignment = AssignmentEntity & { member: NamedMember | null };

/** What companies asked for and how far it is: for the company without names, for the desk with the names of those who have a place. */
@Injectable()
export class ReadHelp {
  constructor(
    private readonly requests: HelpRequestStore,
    private readonly gigs: GigStore,
    private readonly assignments: AssignmentStore,
    private readonly companies: PublicCompanies,
    private readonly names: NameMembers,
  ) {}

  /** The newest hundred of a company, without drafts. The caller knows that its clerk asks. */
  async ofCompany(tx: Tx, companyId: string): Promise<ListedHelp[]> {
    const listed = await this.listed(tx, await this.requests.ofCompany(tx, companyId));
    return listed.map((help) => ({ ...help, gigs: help.gigs.filter(({ state }) => state !== 'draft') }));
  }

  /** For the desk, the newest first. */
  async page(tx: Tx, state: HelpState | null, page: { first: number; after: After }): Promise<ListedHelp[]> {
    return this.listed(tx, await this.requests.page(tx, state, page));
  }

  /** One with everybody who took a place, for the desk; the look at the names is written down. Throws HELP_NOT_FOUND. */
  async one(
    tx: Tx,
    id: string,
    reader: DeskReader,
  ): Promise<{ help: ListedHelp; assignments: SeenAssignment[] }> {
    const request = await this.requests.byId(tx, id);
    if (!request) throw new Refusal('not_found', 'HELP_NOT_FOUND');
    const [help] = await this.listed(tx, [request]);
    const gigIds = help!.gigs.map((gig) => gig.id);
    const found = await this.assignments.ofGigs(tx, gigIds);
    const ids = [...new Set(found.flatMap(({ memberId }) => memberId ?? []))];
    const named = await this.names.run(tx, ids, { reader, reason: `work:${id} places` });
    return {
      help: help!,
      assignments: found.map((each) => ({ ...each, member: named.get(each.memberId ?? '') ?? null })),
    };
  }

  private async listed(tx: Tx, requests: HelpRequestEntity[]): Promise<ListedHelp[]> {
    const gigs = await this.gigs.ofRequests(
      tx,
      requests.map(({ id }) => id),
    );
    const held = await this.assignments.holding(
      tx,
      gigs.map(({ id }) => id),
    );
    const titles = await this.companies.run(
      tx,
      requests.map(({ companyId }) => companyId),
    );
    return requests.map((help) => ({
      ...{ ...help, company: titles.get(help.companyId)?.title ?? '' },
      gigs: gigs
        .filter(({ requestId }) => requestId === help.id)
        .map((gig) => {
          const places = held.filter(({ gigId }) => gigId === gig.id);
          const counted = { taken: places.length, companionHere: companionHere(places) };
          return { ...gig, ...counted, callOffCost: callOffCost(gig, places, tx.now) };
        }),
    }));
  }
}
