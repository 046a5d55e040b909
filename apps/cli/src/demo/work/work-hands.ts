import { AddStaff } from '@enishi/identity';
import { Transactions } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { ListTalentChoices } from '@enishi/talent';
import type { Type } from '@nestjs/common';

import { demoPerson } from '../demo-people.ts';
import type { DemoWorld, Founded } from '../demo-world.ts';

type Clerk = { companyId: string; accountId: string };

/** Who acts in a community: its desk, its clerks and its members by their numbers, each behind the program's own actions. */
export class WorkHands {
  private readonly clerks = new Map<number, Clerk>();
  private readonly members = new Map<number, string>();
  private desk: string | null = null;
  private skills: Map<string, string> | null = null;

  constructor(
    readonly world: DemoWorld,
    readonly founded: Founded,
  ) {}

  get<Action>(action: Type<Action>): Action {
    return this.world.api.get(action, { strict: false });
  }

  inside<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.get(Transactions).inIdentity(this.founded.id, work);
  }

  /** The account of somebody at the desk. @throws Error where nobody works there */
  async deskOf(tx: Tx): Promise<string> {
    const [staff] = this.founded.community.staff;
    if (!staff) throw new Error(`Nobody works at the desk of ${this.founded.community.slug}`);
    this.desk ??= await this.get(AddStaff).run(tx, { ...staff, locale: 'ja' });
    return this.desk;
  }

  /** @throws Error for a clerk whose company was not entered yet */
  async clerkOf(tx: Tx, who: number): Promise<Clerk> {
    const known = this.clerks.get(who);
    if (known) return known;
    const { email } = demoPerson(this.founded.community.slug, who);
    const [found] = await tx.query<Clerk>(
      `select a.company_id "companyId", a.account_id "accountId" from membership.company_admin a
         join membership.company c on c.id = a.company_id where a.community_id = $1 and c.contact_email = $2`,
      [tx.community, email],
    );
    if (!found) throw new Error(`The company of ${email} does not exist yet`);
    this.clerks.set(who, found);
    return found;
  }

  /** Null for who is no member at that moment. */
  async memberOf(tx: Tx, who: number): Promise<string | null> {
    const known = this.members.get(who);
    const { email } = demoPerson(this.founded.community.slug, who);
    const [found] = await tx.query<{ id: string }>(
      known
        ? 'select id from membership.member where community_id = $1 and id = $2 and left_on is null and merged_into is null'
        : `select id from membership.member
            where community_id = $1 and email = $2 and left_on is null and merged_into is null`,
      [tx.community, known ?? email],
    );
    if (found) this.members.set(who, found.id);
    return found?.id ?? null;
  }

  /** The id of a skill of the community's list by its Japanese name. @throws Error for what is not in it */
  async skillOf(tx: Tx, name: string): Promise<string> {
    this.skills ??= new Map(
      (await this.get(ListTalentChoices).run(tx)).skills.map(({ id, nameJa }) => [nameJa, id]),
    );
    const id = this.skills.get(name);
    if (!id) throw new Error(`No skill of the list is called ${name}`);
    return id;
  }
}
