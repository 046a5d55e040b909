import { AddStaff } from '@enishi/identity';
import { Refusal } from '@enishi/kernel';
import { Tx } from '@enishi/platform';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { SaveDisclosure } from '../../actions/disclosure/save-disclosure.ts';
import { OfferCard } from '../../actions/offer-card.ts';
import { OfferRecord } from '../../actions/records/offer-record.ts';
import { DisclosureTurnStore } from '../../store/disclosure-turn.store.ts';
import { opening, setCardStage } from './card-stage.ts';
import type { CardStage } from './card-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
let stage: CardStage;
let by: string;

beforeEach(async () => {
  program.clock.set(opening);
  stage = await setCardStage(program, `kimari${(rounds += 1)}`);
  by = await stage.inside((tx) =>
    program.get(AddStaff).run(tx, { email: 'owner@kimari.example.jp', role: 'owner', locale: 'ja' }),
  );
});
afterEach(() => jest.restoreAllMocks());
let rounds = 0;

const usual = {
  ...{ days: '90', leastAge: '18', unknownAge: 'allowed', placementNumber: '' },
  ...{ recordDays: '365', answerDays: '14', quietDays: '180' },
};
const save = (typed: Partial<typeof usual>, seen = '') =>
  stage.inside((tx) => program.get(SaveDisclosure).run(tx, { typed: { ...usual, ...typed }, seen, by }));
const story = () => stage.inside((tx) => program.get(SaveDisclosure).story(tx));
const offer = (memberId: string, companyId: string) =>
  stage.inside((tx) => program.get(OfferCard).run(tx, memberId, companyId));

it('counts for cards from now on, and is kept with who changed it from what to what', async () => {
  const company = await stage.company();
  const { memberId } = await stage.member('2007-04-02');
  await stage.give(memberId, company.companyId);
  const before = (await offer(memberId, company.companyId)).standing!.expiresAt;

  await save({ days: '３０日', leastAge: '18' });
  expect(await offer(memberId, company.companyId)).toMatchObject({
    lastDay: '2026-05-01',
    standing: { expiresAt: before },
  });
  const { settings, turns } = await story();
  expect(settings).toMatchObject({ days: 30, leastAge: 18, unknownAge: 'allowed', placementNumber: null });
  expect(turns).toMatchObject([
    { actor: 'owner@kimari.example.jp', before: { days: 90 }, after: { days: 30 } },
  ]);

  await save({ days: '30', leastAge: '20', recordDays: '60' }, turns[0]!.id);
  await expect(offer(memberId, company.companyId)).rejects.toMatchObject({
    code: 'CARD_TOO_YOUNG',
    facts: { age: 20 },
  });
  const { memberId: adult } = await stage.member('1990-04-02');
  const record = await stage.inside((tx) => program.get(OfferRecord).run(tx, adult));
  expect(record.lastDay).toBe('2026-05-31');
});

it('changes nothing where nothing differs, where something cannot be read, or from a page that was overtaken', async () => {
  await save({});
  expect((await story()).turns).toEqual([]);
  await expect(save({ days: '0', leastAge: '40' })).rejects.toThrow(Refusal);
  await save({ days: '30' });
  await expect(save({ days: '60' })).rejects.toMatchObject({ code: 'DISCLOSURE_OVERTAKEN' });
  expect((await story()).settings.days).toBe(30);
});

describe('two owners who change it from the same page at the same moment', () => {
  const together = async (): Promise<number> => {
    const saved = await Promise.allSettled([save({ days: '30' }), save({ days: '60' })]);
    return saved.filter(({ status }) => status === 'fulfilled').length;
  };

  it('are one who has changed it and one who is told', async () => {
    expect(await together()).toBe(1);
    expect((await story()).turns).toHaveLength(1);
  });

  it('control: without the lock both change it, and one of them unseen', async () => {
    const turns = program.get(DisclosureTurnStore);
    const newest = turns.newest.bind(turns);
    const bothLooked = meeting(2);
    jest.spyOn(Tx.prototype, 'lock').mockResolvedValue();
    jest.spyOn(turns, 'newest').mockImplementation(async (tx) => {
      const seen = await newest(tx);
      await bothLooked.arrive();
      return seen;
    });
    expect(await together()).toBe(2);
  });
});
