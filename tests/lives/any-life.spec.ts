import fc from 'fast-check';
import type { LiveFacts } from '../../libs/billing/src/domain/live-facts.ts';
import { monthsAfter } from './days.ts';
import { Life } from './life.ts';
import { expectedOn, moneyOn, monthlyFeeOn } from './paper.ts';
import { anyLife, months, prices, ranks, Story } from './story.ts';

const seed = Number(process.env['LIVES_SEED'] ?? Date.now() % 2 ** 31);
const lives = 5_000;
const shuffles = 2_000;

/** Said so often that jest's own words for it would take half of the time. */
function mustBe(said: string, paper: string): void {
  if (said !== paper) throw new Error(`the product says "${said}", pen and paper "${paper}"`);
}

/** What must hold whenever nothing is under way. */
function standingAgrees({ life, stripe, given, today }: Story): void {
  const { status, planKey } = life.standing(today);
  const paper = expectedOn(today, { happened: stripe.happened, given, left: life.left, ranks });
  mustBe(`${today} ${status} ${planKey}`, `${today} ${paper.status} ${paper.planKey}`);
  if (life.occupying > 1) throw new Error(`${today}: ${life.occupying} subscriptions at once`);
}

function booksAgree({ life, stripe, today }: Story): void {
  life.books.release(today);
  const money = moneyOn(today, stripe.happened);
  expect({ ...balancesOf(life), planned: life.books.planned }).toEqual({ ...money, planned: money.unearned });
}

function revenueAgrees({ life, stripe, start }: Story): void {
  for (let month = 1; month <= months; month += 1) {
    const day = monthsAfter(start, month);
    mustBe(`${day} ${life.monthlyFee(day)}`, `${day} ${monthlyFeeOn(day, stripe.happened)}`);
  }
}

const balancesOf = ({ books }: Life) => ({
  atStripe: books.balance('stripe_clearing'),
  held: books.balance('dispute_reserve'),
  lost: books.balance('bad_debt'),
  tax: 0 - books.balance('output_tax'),
  unearned: 0 - books.balance('contract_liability'),
});

/** Lives a life with a product that takes the facts in as `hears` passes them on, and puts pen and paper beside it. */
function everyLife(runs: number, hears: (facts: LiveFacts) => LiveFacts = (facts) => facts): void {
  fc.assert(
    fc.property(anyLife, ({ start, commands }) => {
      const story = new Story(start, { check: standingAgrees, hears });
      story.run(commands);
      booksAgree(story);
      revenueAgrees(story);
      story.close();
      booksAgree(story);
      const left = [story.life.books.planned, story.life.occupying, story.life.monthlyFee(story.today)];
      expect(left).toEqual([0, 0, 0]);
    }),
    { numRuns: runs, seed },
  );
}

describe(`any life of a member over ${months} months (LIVES_SEED=${seed})`, () => {
  it(`is what pen and paper make of it: standing, books, recurring revenue; ${lives} lives`, () => {
    everyLife(lives);
  }, 600_000);

  it('is full of turns: the lives that were lived renewed, failed, changed, were doubled, given back, disputed and given', () => {
    const count = new Map<string, number>();
    for (const { start, commands } of fc.sample(anyLife, { numRuns: 300, seed })) {
      const story = new Story(start);
      story.run(commands);
      for (const { kind } of story.stripe.happened) count.set(kind, (count.get(kind) ?? 0) + 1);
    }
    for (const kind of [
      'began',
      'changed',
      'cancels',
      'declined',
      'paid',
      'given_back',
      'disputed',
      'decided',
      'ended',
    ])
      expect([kind, (count.get(kind) ?? 0) >= 5]).toEqual([kind, true]);
  }, 60_000);

  it('control: a product that is deaf to declined charges is found out', () => {
    const deaf = (facts: LiveFacts): LiveFacts => ({
      ...facts,
      subscriptions: facts.subscriptions.map((each) =>
        each.status === 'past_due' ? { ...each, status: 'active' } : each,
      ),
    });
    expect(() => everyLife(500, deaf)).toThrow('Property failed');
  }, 60_000);

  it('control: a product that is deaf to money that went back is found out', () => {
    const deaf = (facts: LiveFacts): LiveFacts => ({
      ...facts,
      charges: facts.charges.map((charge) => ({ ...charge, refunds: [] })),
    });
    expect(() => everyLife(500, deaf)).toThrow('Property failed');
  }, 60_000);

  it(`ends the same when Stripe's answers come late, doubled, in any order or not at all; ${shuffles} lives`, () => {
    fc.assert(
      fc.property(anyLife, fc.array(fc.nat()), ({ start, commands }, picks) => {
        const story = new Story(start);
        story.run(commands);
        const last = story.told.at(-1)!;
        const late = new Life(start, prices, ranks);
        late.left = story.life.left;
        story.given.forEach((given, index) => late.give({ id: `given-${index}`, ...given }));
        for (const pick of picks) late.hear(story.told[pick % story.told.length]!);
        late.hear(last);
        late.books.release(story.today);
        expect(late.end(story.today)).toEqual(story.life.end(story.today));
        expect(balancesOf(late)).toEqual(balancesOf(story.life));
      }),
      { numRuns: shuffles, seed },
    );
  }, 600_000);
});
