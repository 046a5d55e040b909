import { Refusal, newId, tokyoDateOf, addDays } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { countStatements, useProgram, useTestDatabase } from '@enishi/testing';
import { CompanyAtEvents } from '../../actions/company/company-at-events.ts';
import { CompanyGrounds } from '../../actions/company/company-grounds.ts';
import { CompanyPeople } from '../../actions/company/company-people.ts';
import { FindEntitledCompany } from '../../actions/company/find-entitled-company.ts';
import { OwnCompany } from '../../actions/company/own-company.ts';
import { PublicCompanies } from '../../actions/company/page/public-companies.ts';
import { benefitKinds } from '../../domain/company/benefit-kinds.ts';
import type { BenefitKind } from '../../domain/company/benefit-kinds.ts';
import { foundCommunity } from '../../example-community.ts';
import { benefitsOn } from './benefit-stage.ts';
import type { Member } from './benefit-stage.ts';

jest.setTimeout(60_000);
const database = useTestDatabase();
const program = useProgram(database);
const kinds = Object.keys(benefitKinds) as BenefitKind[];
const opening = new Date('2026-01-30T03:00:00Z');
let community: string;
const insideOf = <T>(communityId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(communityId, work);
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => insideOf(community, work);
const company = benefitsOn(inside, program);
type Clerk = Pick<Member, 'accountId' | 'companyId'>;

beforeAll(async () => {
  program.clock.set(opening);
  community = await foundCommunity(program, 'kengen');
}, 60_000);
beforeEach(() => program.clock.set(opening));

const atOnce = (clerk: Clerk) => inside((tx) => program.get(FindEntitledCompany).run(tx, clerk, kinds));
/** The same by those who tell it one after the other. */
const oneByOne = ({ accountId, companyId }: Clerk) =>
  inside(async (tx) => {
    await program.get(OwnCompany).run(tx, accountId, companyId);
    return {
      company: (await program.get(PublicCompanies).run(tx, [companyId])).get(companyId),
      left: await program.get(CompanyAtEvents).left(tx, companyId, kinds),
      people: await program.get(CompanyPeople).of(tx, companyId),
      ground: (await program.get(CompanyGrounds).run(tx, [companyId])).get(companyId),
    };
  });

/** A stream of numbers from a seed, from 0 up to and without `below`. */
function stream(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('a company with what it may use, in one statement', () => {
  it('is what those tell who ask one after the other, whatever happened to it', async () => {
    const seed = 20261128;
    const upTo = stream(seed);
    const members: Member[] = [];
    for (const plan of ['corp_basic', 'corp_partner', 'corp_partner'])
      members.push(await company.member(plan, tokyoDateOf(opening)));
    members.push({ ...(await company.found()), subscriptionId: newId() });
    const today = () => tokyoDateOf(program.clock.now());
    const plan = () => ['corp_basic', 'corp_partner'][upTo(2)]!;
    const happenings: Record<string, (of: Member) => Promise<unknown>> = {
      uses: (of) => company.use(of.companyId, kinds[upTo(kinds.length)]!, { parts: 1 + upTo(3) }),
      'is unpaid': (of) => company.told(of, { planKey: plan(), periodStart: today(), status: 'past_due' }),
      ends: (of) =>
        company.told(of, { planKey: plan(), periodStart: today(), live: false, endedOn: today() }),
      'begins anew': async (of) => {
        of.subscriptionId = newId();
        await company.told(of, { planKey: plan(), periodStart: today() });
      },
      'is granted': (of) =>
        database.look(
          `insert into membership.benefit_grant (id, community_id, company_id, kind, parts, used, reason, granted_on, ends_on, granted_by)
           values (gen_random_uuid(), $1, $2, $3, $4, 0, '周年', $5, $6, 'o@example.jp')`,
          [
            ...[community, of.companyId, kinds[upTo(kinds.length)]!, 1 + upTo(4)],
            ...[addDays(today(), upTo(3) - 1), addDays(today(), 2 + upTo(40))],
          ],
        ),
      'shows its page, or hides it': (of) =>
        database.look(
          `insert into membership.company_page (company_id, community_id, draft, published, published_at, updated_at)
           values ($1, $2, '{}', '{}', now(), now())
           on conflict (company_id) do update set hidden_at = case when company_page.hidden_at is null then now() end`,
          [of.companyId, community],
        ),
      'is confirmed somewhere, or nowhere any more': (of) =>
        database.look('update membership.company set confirmed_area = $2 where id = $1', [
          of.companyId,
          [null, '01206', '01661'][upTo(3)],
        ]),
      'days go by': () => Promise.resolve(program.clock.advance((1 + upTo(45)) * 86_400_000)),
    };
    const names = Object.keys(happenings);
    const [came, told] = [new Set<string>(), [] as string[]];
    for (let n = 0; n < 90; n += 1) {
      const [of, name] = [members[upTo(members.length)]!, names[upTo(names.length)]!];
      told.push(name);
      await happenings[name]!(of).then(
        () => came.add(name),
        (error: unknown) => expect(error).toBeInstanceOf(Refusal),
      );
      for (const member of members) {
        const [right, found] = [await oneByOne(member), await atOnce(member)];
        if (
          JSON.stringify({ ...found, left: [...found.left] }) !==
          JSON.stringify({ ...right, left: [...right.left] })
        )
          throw new Error(
            `seed ${seed}: ${told.join()}: ${JSON.stringify({ right: [...right.left], found: [...found.left] })}`,
          );
      }
    }
    expect([...came].sort()).toEqual([...names].sort());
  });

  it('is nothing to whoever does not act for it, in another community, and under an id that is none', async () => {
    const [member, stranger] = [await company.member('corp_basic'), await company.found()];
    const elsewhere = await foundCommunity(program, 'yosokengen');
    const asked = (communityId: string, clerk: Clerk) =>
      insideOf(communityId, (tx) => program.get(FindEntitledCompany).run(tx, clerk, kinds));
    const { accountId, companyId } = member;
    for (const [communityId, clerk] of [
      [community, { accountId: stranger.accountId, companyId }],
      [community, { accountId, companyId: newId() }],
      [community, { accountId, companyId: 'x' }],
      [elsewhere, { accountId, companyId }],
    ] as const)
      await expect(asked(communityId, clerk)).rejects.toMatchObject({ code: 'COMPANY_NOT_FOUND' });
    const { result, statements } = await countStatements(() => asked(community, member));
    expect([result.company.id, statements.length]).toEqual([companyId, 1]);
  });
});
