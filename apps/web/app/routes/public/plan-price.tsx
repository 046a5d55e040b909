import { type BothLanguages, money, type UiLocale, yearNamed } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import { couponPart } from '../join/wanted-coupon.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { TaxWord } from '../../parts/tax-word.tsx';
import styles from './plans.module.css';

export type Interval = 'month' | 'year';

/** A lower price for some. */
export type ShownReduction = {
  kind: 'under_age' | 'student';
  below?: number | null;
  prices: { interval: Interval; amount: number }[];
};

export type ShownPlan = {
  key: string;
  kind: 'free' | 'paid' | 'supporting';
  name: BothLanguages;
  summary: BothLanguages;
  featured: boolean;
  eligibility?: BothLanguages | null;
  benefits: { key: string; label: BothLanguages; included: boolean }[];
  prices: { interval: Interval; amount: number; monthlyEquivalent: number }[];
  reductions: ShownReduction[];
  taxCategory: string;
  yearFrom?: number | null;
  taxNote?: BothLanguages | null;
};

export type Shown = {
  plans: ShownPlan[];
  interval: Interval;
  /** A coupon's code from the address; empty without one. */
  coupon: string;
  isMember: boolean;
  /** The plan held, and the way in which it is paid. */
  current: string | null;
  currentInterval: Interval | null;
  paying: boolean;
};

/** The price of the chosen way of paying; yearly ones also per month. A plan paid one way only says so. */
export function PlanPrice({ plan, interval }: { plan: ShownPlan; interval: Interval }) {
  const t = useTranslations('plans');
  const locale = useLocale() as UiLocale;
  const price = priceOf(plan, interval);
  if (plan.kind === 'free' || !price) {
    return (
      <div>
        <p className={styles.price}>
          {money(0, locale)}
          <span className={styles.per} />
        </p>
        <p className={styles.equivalent} />
      </div>
    );
  }
  return (
    <div>
      <p className={styles.price}>
        {money(price.amount, locale)}
        <span className={styles.per}>
          {price.interval === 'month' ? t('perMonth') : t('perYear')}{' '}
          <TaxWord taxCategory={plan.taxCategory} />
        </span>
      </p>
      <p className={styles.equivalent}>
        {plan.yearFrom
          ? t('fiscalYear', yearNamed(plan.yearFrom, locale))
          : price.interval === 'year'
            ? t('equivalent', { price: money(price.monthlyEquivalent, locale) })
            : null}
        {plan.prices.length === 1 && interval !== price.interval ? (
          <span className={styles.only}>{t('yearlyOnly')}</span>
        ) : null}
      </p>
      <Reductions reductions={plan.reductions} interval={price.interval} />
    </div>
  );
}

/** Who pays less, and how much: by the date of birth that they gave, or as students whom the secretariat has confirmed. */
function Reductions({ reductions, interval }: { reductions: ShownReduction[]; interval: Interval }) {
  const t = useTranslations('reduced');
  const per = useTranslations('plans');
  const locale = useLocale() as UiLocale;
  return reductions.map(({ kind, below, prices }) => {
    const price = prices.find((each) => each.interval === interval);
    return price ? (
      <p key={kind} className={styles.reduced}>
        {t(`forWhom.${kind}`, { below: below ?? 0 })}{' '}
        <strong>
          {money(price.amount, locale)}
          {interval === 'month' ? per('perMonth') : per('perYear')}
        </strong>
      </p>
    ) : null;
  });
}

/** The next step for this plan and this visitor. In the narrow columns of the table the column names the plan. */
export function PlanAct({
  plan,
  interval,
  coupon,
  isMember,
  current,
  currentInterval,
  paying,
  short,
}: Omit<Shown, 'plans'> & { plan: ShownPlan; short?: boolean }) {
  const t = useTranslations('plans');
  const to = useLinks();
  const text = useText();
  const offered = priceOf(plan, interval)?.interval ?? interval;
  if (current === plan.key && (!paying || currentInterval === offered))
    return <p className={styles.current}>{t('current')}</p>;
  if (paying && plan.kind === 'free') return null;
  if (plan.kind === 'free')
    return isMember ? null : (
      <ButtonLink to={to('/join')} quiet wide>
        {t('chooseFree')}
      </ButtonLink>
    );
  const chosen = `plan=${plan.key}&interval=${offered}`;
  if (paying) {
    return (
      <ButtonLink
        to={to(`/me/change?${chosen}`)}
        quiet={!plan.featured}
        wide
        label={t('changeTo', { plan: text(plan.name) })}
      >
        {short ? t('change') : t('changeTo', { plan: text(plan.name) })}
      </ButtonLink>
    );
  }
  return (
    <ButtonLink
      to={to(`${isMember ? '/me/upgrade' : '/join'}?${chosen}${couponPart(coupon)}`)}
      quiet={!plan.featured}
      wide
      label={t('choosePaid', { plan: text(plan.name) })}
    >
      {short ? t('apply') : t('choosePaid', { plan: text(plan.name) })}
    </ButtonLink>
  );
}

function priceOf(plan: ShownPlan, interval: Interval) {
  return plan.prices.find((price) => price.interval === interval) ?? plan.prices[0];
}
