import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { displayName } from '../domain/member-name.ts';
import type { MemberName } from '../domain/member-name.ts';
import type { MemberEntity } from '../store/member.entity.ts';
import { MemberStore } from '../store/member.store.ts';

/** A member as others may know them. */
export type KnownMember = {
  id: string;
  accountId: string;
  number: string;
  displayName: string;
  email: string;
};

/** Looks members of the transaction's community up, for whoever holds one of their keys. */
@Injectable()
export class FindMember {
  constructor(private readonly members: MemberStore) {}

  /** The members of accounts, by account: what makes a signed-in person a member of this community. One statement. */
  idsOf(tx: Tx, accountIds: readonly string[]): Promise<Map<string, string>> {
    return this.members.idsOfAccounts(tx, accountIds);
  }

  async ofAccount(tx: Tx, accountId: string): Promise<KnownMember | null> {
    return known(await this.members.byAccount(tx, accountId));
  }

  async byId(tx: Tx, id: string): Promise<KnownMember | null> {
    return known(await this.members.byId(tx, id));
  }

  /** The addresses of some, by member; who is in the register no more is left out. One statement. */
  emailsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    return this.members.emailsOf(tx, ids);
  }

  /** Whether somebody in the register has an address. */
  hasAddress(tx: Tx, email: string): Promise<boolean> {
    return this.members.hasAddress(tx, email);
  }

  /** As typed, with its reading; null for nobody. */
  async nameOf(tx: Tx, id: string): Promise<MemberName | null> {
    const member = await this.members.byId(tx, id);
    if (!member) return null;
    const { familyName, givenName, familyKana, givenKana } = member;
    return { familyName, givenName, familyKana, givenKana };
  }

  /** Whoever an id names. Throws MEMBER_NOT_FOUND. */
  async named(tx: Tx, id: string): Promise<KnownMember> {
    const member = await this.byId(tx, id);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    return member;
  }
}

function known(member: MemberEntity | null): KnownMember | null {
  if (!member) return null;
  const { id, accountId, number, email } = member;
  return { id, accountId, number, email, displayName: displayName(member) };
}
