import { useProgram, useTestDatabase } from '@enishi/testing';
import { foundCommunity } from '../example-community.ts';
import { ListPlans } from './list-plans.ts';
import { OfferPlan } from './offer-plan.ts';

const program = useProgram(useTestDatabase());
let community: string;
let other: string;
const offer = (key: string, offered: boolean) =>
  program.transactions.inCommunity(community, (tx) => program.get(OfferPlan).run(tx, key, offered));
const offeredIn = async (where: string) =>
  (await program.transactions.inCommunity(where, (tx) => program.get(ListPlans).run(tx)))
    .filter(({ active }) => active)
    .map(({ key }) => key);

beforeAll(async () => {
  program.clock.set(new Date('2026-11-23T03:00:00Z'));
  community = await foundCommunity(program, 'doto');
  other = await foundCommunity(program, 'oguni', 'O');
}, 60_000);

describe('taking a plan off the offer', () => {
  it('keeps it with its prices, comes back at them, and leaves the other community alone', async () => {
    await offer('ind_supporter', false);
    await offer('ind_supporter', false);
    expect(await offeredIn(community)).toEqual(['ind_free', 'ind_standard', 'assoc']);
    expect(await offeredIn(other)).toContain('ind_supporter');
    await offer('ind_supporter', true);
    const plans = await program.transactions.inCommunity(community, (tx) => program.get(ListPlans).run(tx));
    expect(plans.find(({ key }) => key === 'ind_supporter')).toMatchObject({
      ...{ active: true, version: 1 },
      prices: [{ amount: 3300 }, { amount: 33000 }],
    });
  });

  it('is refused for the free plan and for one that is not there', async () => {
    await expect(offer('ind_free', false)).rejects.toThrow('PLAN_NEEDED');
    await expect(offer('nothing', false)).rejects.toThrow('PLAN_NOT_FOUND');
    expect(await offeredIn(community)).toContain('ind_free');
  });
});
