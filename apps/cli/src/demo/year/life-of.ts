import type { Chance } from './chance.ts';
import { historyDays } from './recorded-act.ts';
import type { RecordedAct } from './recorded-act.ts';

type Plan = 'ind_standard' | 'ind_supporter' | 'assoc';
type Paying = { plan: Plan; interval: 'month' | 'year' };
/** What becomes of a period of a paid plan, and of the one after it. */
type Turn =
  | 'stays'
  | 'cancels'
  | 'hesitates'
  | 'rests'
  | 'more'
  | 'less'
  | 'yearly'
  | 'card_fails'
  | 'card_replaced'
  | 'refunded';

/** How people pay, in the proportions of a community in its second year; null for those who never do. */
const paths: readonly (readonly [Paying | null, number])[] = [
  [null, 56],
  [{ plan: 'ind_standard', interval: 'month' }, 25],
  [{ plan: 'ind_standard', interval: 'year' }, 7],
  [{ plan: 'ind_supporter', interval: 'month' }, 6],
  [{ plan: 'ind_supporter', interval: 'year' }, 2],
  [{ plan: 'assoc', interval: 'year' }, 4],
];
const cards = [
  ['visa', 6],
  ['mastercard', 2],
  ['jcb', 2],
  ['amex', 0.5],
] as const;
const turnsOfMonth = [
  ['stays', 88],
  ['cancels', 3.6],
  ['hesitates', 0.6],
  ['rests', 1.6],
  ['more', 1.5],
  ['less', 2.5],
  ['yearly', 0.9],
  ['card_fails', 1],
  ['card_replaced', 1.6],
  ['refunded', 0.3],
] as const satisfies readonly (readonly [Turn, number])[];
const turnsOfYear = [
  ['stays', 84],
  ['cancels', 7],
  ['hesitates', 2],
  ['card_replaced', 2],
  ['refunded', 3],
] as const satisfies readonly (readonly [Turn, number])[];
/** In the last days some cards must fail, so that the desk has somebody to help. */
const turnsBeforeTheEnd = [
  ['stays', 80],
  ['card_fails', 20],
] as const satisfies readonly (readonly [Turn, number])[];
/** A reason from the list, perhaps with words of their own. */
const cancelReasons: readonly (readonly [readonly string[], number])[] = [
  [[], 5],
  [['fee'], 3],
  [['unused'], 3],
  [['unused', '参加する時間がとれなくなりました'], 2],
  [['moved'], 2],
  [['content'], 1],
  [['pause', 'また余裕ができたら戻ります'], 2],
  [['other', '家計を見直しています'], 1],
];
const leavingReasons = [
  [null, 2],
  ['moved', 3],
  ['fee', 2],
  ['unused', 3],
  ['mails', 1],
  ['pause', 2],
] as const;

/** The days of one person from the day they join: what they order, change, cancel, and whether they stay. */
export class LifeOf {
  private readonly acts: RecordedAct[] = [];
  /** Days between the period that was looked at last and the one after it. */
  private rested = 0;

  constructor(
    private readonly who: number,
    private readonly joinsOn: number,
    private readonly chance: Chance,
    private readonly hasSlack: boolean,
  ) {}

  lived(): RecordedAct[] {
    const { chance, joinsOn } = this;
    this.act(joinsOn, 'join', chance.happens(0.58) ? 'newsletter' : null);
    const path = chance.pick(paths);
    if (this.hasSlack && chance.happens(0.3)) this.act(joinsOn + chance.between(0, 3), 'slack');
    if (path) this.pay(joinsOn + (chance.happens(0.7) ? 0 : chance.between(1, 70)), path);
    else this.stayFree();
    return this.acts.filter(({ day }) => day < historyDays);
  }

  private stayFree(): void {
    if (this.chance.happens(0.025))
      this.act(
        this.joinsOn + this.chance.between(30, 160),
        'give',
        'ind_standard',
        '180',
        '交流会の手伝いのお礼',
      );
    else if (this.chance.happens(0.12)) this.leave(this.joinsOn + this.chance.between(50, 300));
    else if (this.chance.happens(0.08))
      this.act(
        this.joinsOn + this.chance.between(20, 200),
        'newsletter',
        this.chance.happens(0.7) ? 'on' : 'off',
      );
  }

  /** Orders, and goes from period to period until the plan ends or the history does. */
  private pay(day: number, first: Paying): void {
    this.act(day, 'order', first.plan, first.interval, this.chance.pick(cards));
    let from = day;
    for (let held: Paying | null = first; held && from < historyDays;) {
      const until = from + lengthOf(held);
      this.rested = 0;
      held = this.period(from, held);
      from = until + this.rested;
    }
  }

  /** What happens between two renewals; answers what is held afterwards. Acts keep away from both. */
  private period(from: number, held: Paying): Paying | null {
    const { chance } = this;
    const until = from + lengthOf(held);
    const day = chance.between(from + 6, held.interval === 'month' ? from + 20 : from + 200);
    switch (chance.pick(this.turnsOf(until, held))) {
      case 'cancels':
        this.act(day, 'cancel', ...chance.pick(cancelReasons));
        return this.afterwards(until, 0.2);
      case 'hesitates':
        this.act(day, 'cancel');
        this.act(day + 2, 'keep');
        return held;
      case 'rests':
        this.rest(day, until);
        return held;
      case 'more':
        if (held.plan === 'ind_standard') return this.change(day, { ...held, plan: 'ind_supporter' });
        return held;
      case 'less':
        if (held.plan === 'ind_supporter') return this.change(day, { ...held, plan: 'ind_standard' });
        return held;
      case 'yearly':
        return this.change(day, { ...held, interval: 'year' });
      case 'card_replaced':
        this.act(day, 'card', 'failing');
        this.act(until + chance.between(2, 5), 'card', chance.pick(cards));
        return held;
      case 'card_fails':
        this.act(day, 'card', 'failing');
        return this.afterwards(until + 15, 0.15);
      case 'refunded':
        this.act(from + 5, 'refund', 'all', 'end_now', 'お申し込みの手違いのため');
        return null;
      default:
        return held;
    }
  }

  /** A pause begins with what would have been the next period; a few come back before its end. */
  private rest(day: number, until: number): void {
    const months = this.chance.between(1, 3);
    this.act(day, 'pause', String(months));
    this.rested = months * 31;
    if (months === 1 || !this.chance.happens(0.4)) return;
    this.rested = this.chance.between(10, 40);
    this.act(until + this.rested, 'resume');
  }

  private turnsOf(until: number, { interval }: Paying): readonly (readonly [Turn, number])[] {
    if (interval === 'year') return turnsOfYear;
    return until >= historyDays - 11 && until < historyDays - 1 ? turnsBeforeTheEnd : turnsOfMonth;
  }

  private change(day: number, to: Paying): Paying {
    this.act(day, 'change', to.plan, to.interval);
    return to;
  }

  /** The paid plan has ended: some come back to it, a few leave the community. */
  private afterwards(ended: number, back: number): null {
    if (this.chance.happens(back))
      this.pay(ended + this.chance.between(25, 90), { plan: 'ind_standard', interval: 'month' });
    else if (this.chance.happens(0.12)) this.leave(ended + this.chance.between(3, 40));
    return null;
  }

  private leave(day: number): void {
    this.act(day, 'leave', this.chance.pick(leavingReasons));
    if (this.chance.happens(0.15)) this.act(day + this.chance.between(30, 120), 'join');
  }

  private act(day: number, act: string, ...words: readonly (string | null)[]): void {
    this.acts.push({ day, act, who: this.who, words: words.filter((word) => word !== null) });
  }
}

/** Days of a period, a little long rather than short: a month that is shorter has begun the next one. */
const lengthOf = ({ interval }: Paying): number => (interval === 'month' ? 31 : 366);
