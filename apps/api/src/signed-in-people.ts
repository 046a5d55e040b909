import { FindSessions } from '@enishi/identity';
import { FindMember } from '@enishi/membership';
import { gathered, Transactions } from '@enishi/platform';
import type { Viewer } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

/** What a session adds to a stranger. */
export type SignedInPerson = Pick<
  Viewer,
  'accountId' | 'sessionId' | 'deskRole' | 'secondFactorAt' | 'memberId'
>;

/**
 * Who stands behind a session's token in a community. Every request of a signed-in person asks this first, so those that
 * come together are answered by one transaction; it reads the database anew each time, so a session ended a moment ago
 * lets nobody in.
 */
@Injectable()
export class SignedInPeople {
  private readonly lookups = new Map<string, (token: string) => Promise<SignedInPerson | null>>();

  constructor(
    private readonly sessions: FindSessions,
    private readonly members: FindMember,
    private readonly transactions: Transactions,
  ) {}

  behind(token: string, communityId: string): Promise<SignedInPerson | null> {
    let lookup = this.lookups.get(communityId);
    if (!lookup) {
      lookup = gathered((tokens) => this.look(communityId, tokens));
      this.lookups.set(communityId, lookup);
    }
    return lookup(token);
  }

  private look(communityId: string, tokens: readonly string[]): Promise<(SignedInPerson | null)[]> {
    return this.transactions.inIdentity(communityId, async (tx) => {
      const sessions = await this.sessions.run(tx, tokens);
      // Whoever protects the account with codes is a member only once the code was given.
      const whole = sessions.flatMap((session) => (session && !session.secondFactorPending ? [session] : []));
      const members = await this.members.idsOf(
        tx,
        whole.map((session) => session.accountId),
      );
      return sessions.map((session) => {
        if (!session) return null;
        const { accountId, sessionId, deskRole, secondFactorAt, secondFactorPending } = session;
        const memberId = secondFactorPending ? null : (members.get(accountId) ?? null);
        return { accountId, sessionId, deskRole, secondFactorAt, memberId };
      });
    });
  }
}
