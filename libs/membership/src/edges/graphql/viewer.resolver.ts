import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountEmail } from '@enishi/identity';
import { CurrentViewer, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { FindMember } from '../../actions/find-member.ts';
import { ViewerType } from './types/joining.type.ts';

/** What is known of the viewer beyond the request itself. */
type Person = { email: string; memberNumber: string | null; displayName: string | null };

/** The viewer, and their person looked up at most once, only when somebody asks for it. */
type Seen = Pick<ViewerType, 'accountId' | 'memberId' | 'deskRole'> & { person(): Promise<Person> };

/** Who one is. Asked for on every page, so that what the request knows already costs no further statement. */
@Resolver(() => ViewerType)
export class ViewerResolver {
  constructor(
    private readonly transactions: Transactions,
    private readonly emails: AccountEmail,
    private readonly members: FindMember,
  ) {}

  @Query(() => ViewerType, { nullable: true, description: 'Null when signed out.' })
  viewer(@CurrentViewer() viewer: Viewer): Seen | null {
    const { communityId, accountId, memberId, deskRole } = viewer;
    if (!accountId) return null;
    let asked: Promise<Person> | null = null;
    return {
      accountId,
      memberId,
      deskRole,
      person: () => (asked ??= this.personOf(communityId, accountId, memberId)),
    };
  }

  @ResolveField('email', () => String)
  async email(@Parent() seen: Seen): Promise<string> {
    return (await seen.person()).email;
  }

  @ResolveField('memberNumber', () => String, { nullable: true })
  async memberNumber(@Parent() seen: Seen): Promise<string | null> {
    return (await seen.person()).memberNumber;
  }

  @ResolveField('displayName', () => String, { nullable: true })
  async displayName(@Parent() seen: Seen): Promise<string | null> {
    return (await seen.person()).displayName;
  }

  private personOf(communityId: string, accountId: string, memberId: string | null): Promise<Person> {
    return this.transactions.inIdentity(communityId, async (tx) => {
      const email = await this.emails.run(tx, accountId);
      const member = memberId ? await this.members.byId(tx, memberId) : null;
      return { email, memberNumber: member?.number ?? null, displayName: member?.displayName ?? null };
    });
  }
}
