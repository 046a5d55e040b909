import type { BillingInterval } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { InviteToSeats } from '../../actions/company/invite-to-seats.ts';
import { ListSeats } from '../../actions/company/list-seats.ts';
import { LookAtSeat } from '../../actions/company/look-at-seat.ts';
import type { SeatOffer } from '../../actions/company/look-at-seat.ts';
import { SettleSeats } from '../../actions/company/settle-seats.ts';
import { TakeSeat } from '../../actions/company/take-seat.ts';
import { OpenMemberRecord } from '../../actions/open-member-record.ts';
import { freeSeats } from '../../domain/company/company-seats.ts';
import type { OwnPlanChoice } from '../../domain/company/seat-states.ts';
import type { MembershipGround } from '../../domain/membership-grounds.ts';
import type { RunningProgram } from '../../example-community.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import type { companiesOn, Clerk } from './company-stage.ts';
import { pay } from './membership-stage.ts';

type Person = { id: string; accountId: string; email: string };
type Stage = {
  inside<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  catchUp(): Promise<void>;
  member(): Promise<Person>;
  openPage(memberId: string, wish: { planKey: string; interval: BillingInterval }): Promise<string>;
};
type Program = RunningProgram & { runReactions(): Promise<number> };
type Database = { look<Row>(sql: string, parameters?: unknown[]): Promise<Row[]> };

/** Seats on a stage of companies: invited, taken, looked at. */
export function seatsOn(stage: Stage, program: Program, database: Database) {
  const { inside } = stage;
  const invite = ({ companyId }: Clerk, emails: string): Promise<number> =>
    inside((tx) => program.get(InviteToSeats).run(tx, { companyId, emails, actor: null }));
  /** What the newest letter to an address opens. */
  const linkTo = async (email: string): Promise<string> => {
    const [row] = await database.look<{ url: string }>(
      `select letter->'button'->>'url' url from platform.mail
        where recipient = $1 and letter->'button'->>'url' like '%/seat/%' order by id desc limit 1`,
      [email],
    );
    return row!.url.split('/seat/')[1]!;
  };
  const take = (
    { id: memberId, accountId }: Person,
    link: string,
    ownPlan: OwnPlanChoice = 'keep',
  ): Promise<void> =>
    inside((tx) =>
      program.get(TakeSeat).run(tx, { accountId, memberId }, { link, name: '佐藤 花', ownPlan }),
    );
  const of = ({ companyId }: Clerk) =>
    inside(async (tx) => {
      const list = await program.get(ListSeats).run(tx, companyId);
      const people = list.seats.filter(({ state }) => state !== 'invited').length;
      return { ...list, people, free: freeSeats(list.seats, list.capacity) };
    });
  const seated = async (clerk: Clerk): Promise<Person> => {
    const member = await stage.member();
    await invite(clerk, member.email);
    await take(member, await linkTo(member.email));
    return member;
  };

  return {
    invite,
    linkTo,
    take,
    of,
    seated,
    look: ({ id: memberId, accountId }: Person, link: string): Promise<SeatOffer> =>
      inside((tx) => program.get(LookAtSeat).run(tx, link, { accountId, memberId })),
    idOf: async (clerk: Clerk, email: string): Promise<string> =>
      (await of(clerk)).seats.find((seat) => seat.email === email)!.id,
    statesOf: async (clerk: Clerk): Promise<string[]> => (await of(clerk)).seats.map(({ state }) => state),
    contactOf: async ({ companyId }: Clerk): Promise<string> =>
      (await inside((tx) => program.get(CompanyStore).byId(tx, companyId)))!.contactEmail,
    groundsOf: async (memberId: string): Promise<MembershipGround[]> => {
      const reader = { accountId: memberId, role: 'staff' };
      return (await inside((tx) => program.get(OpenMemberRecord).run(tx, memberId, reader))).grounds;
    },
    /** A smaller plan takes over, as when its period begins. */
    shrinkTo: async ({ companyId }: Clerk, seats: number): Promise<void> => {
      await database.look(
        `insert into membership.company_plan (id, community_id, key, version, terms, active, published_at)
         select gen_random_uuid(), h.community_id, p.key, $3::int, p.terms || jsonb_build_object('seats', $2::int), false, now()
           from membership.company_holding h
           join membership.company_plan p on p.community_id = h.community_id and p.key = h.plan_key and p.version = h.plan_version
          where h.company_id = $1`,
        [companyId, seats, -seats],
      );
      await database.look('update membership.company_holding set plan_version = $2 where company_id = $1', [
        companyId,
        -seats,
      ]);
      await inside(async (tx) => {
        await program.get(CompanyStore).locked(tx, companyId);
        await program.get(SettleSeats).run(tx, companyId);
      });
    },
    payAgain: async (clerk: Clerk, companies: ReturnType<typeof companiesOn>): Promise<void> => {
      await pay((await companies.order(clerk)).url);
      await stage.catchUp();
    },
    yearlyPayer: async (): Promise<Person> => {
      const member = await stage.member();
      await pay(await stage.openPage(member.id, { planKey: 'ind_standard', interval: 'year' }));
      await stage.catchUp();
      return member;
    },
  };
}
