import { count, day, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { CouponsQuery } from '../../gql/desk/graphql.ts';
import styles from './coupons.module.css';

type Coupon = CouponsQuery['coupons'][number];
type Props = { coupon: Coupon; plans: CouponsQuery['plans'] };

/** What a coupon takes off, in one line: 300円 引き・3か月のあいだ. */
export function useCouponTerms() {
  const t = useTranslations('desk.coupons');
  const locale = useLocale() as UiLocale;
  return ({ takes, amount, span, months }: Coupon) => {
    const off = t(`off.${takes}`, { amount: takes === 'yen' ? money(amount, locale) : String(amount) });
    return `${off}・${t(`spans.${span}`, { months: months ?? 0 })}`;
  };
}

/** Where a coupon stands, as a word. */
export function CouponState({ state }: Pick<Coupon, 'state'>) {
  const t = useTranslations('desk.coupons');
  return (
    <span className={styles.state} data-state={state}>
      {t(`states.${state}`)}
    </span>
  );
}

/** For whom and when a coupon is, how often it was used, and what it has cost. */
export function CouponFigures({ coupon, plans }: Props) {
  const t = useTranslations('desk.coupons');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { planKeys, intervals, fromDay, untilDay, useLimit, uses, given } = coupon;
  const named = planKeys.map((key) => {
    const plan = plans.find((one) => one.key === key);
    return plan ? text(plan.name) : key;
  });
  const listed = new Intl.ListFormat(locale);
  return (
    <dl className={styles.figures}>
      <div>
        <dt>{t('columns.uses')}</dt>
        <dd>
          {useLimit === null || useLimit === undefined
            ? t('uses', { uses: count(uses) })
            : t('usesOf', { uses: count(uses), limit: count(useLimit) })}
        </dd>
      </div>
      <div>
        <dt>{t('columns.given')}</dt>
        <dd>{money(given, locale)}</dd>
      </div>
      <div>
        <dt>{t('columns.days')}</dt>
        <dd>
          {untilDay
            ? t('days', { from: day(fromDay, locale), until: day(untilDay, locale) })
            : t('daysOpen', { from: day(fromDay, locale) })}
        </dd>
      </div>
      <div>
        <dt>{t('columns.plans')}</dt>
        <dd>
          {t('plansBy', {
            plans: listed.format(named),
            intervals: listed.format(intervals.map((interval) => t(interval))),
          })}
        </dd>
      </div>
      <div>
        <dt>{t('columns.who')}</dt>
        <dd>
          {t('whoAndHow', {
            who: t(coupon.newcomersOnly ? 'newcomers' : 'everyone'),
            how: t(coupon.oncePerMember ? 'once' : 'many'),
          })}
        </dd>
      </div>
    </dl>
  );
}
