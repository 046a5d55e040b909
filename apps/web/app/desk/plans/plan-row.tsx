import { count, money, type UiLocale } from '@enishi/ui';
import { Form, Link, useNavigation } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import type { DeskPlansQuery } from '../../gql/desk/graphql.ts';
import { useLinks, useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import styles from './plans.module.css';

type Plan = DeskPlansQuery['plans'][number];
type Props = { plan: Plan; order: { keys: string; first: boolean; last: boolean } | null };

/** One plan of the list. It moves by buttons, so that a keyboard and a screen reader move it as well as a finger. */
export function PlanRow({ plan, order }: Props) {
  const t = useTranslations('desk.plans');
  const to = useLinks();
  const text = useText();
  const rights = useRights();
  const name = text(plan.name);
  const moving = useNavigation().state === 'submitting';
  return (
    <li className={styles.row} data-plan={plan.key}>
      {order ? (
        <Form
          method="post"
          className={styles.move}
          preventScrollReset
          onSubmit={(event) => {
            if (moving) event.preventDefault();
          }}
        >
          <input type="hidden" name="order" value={order.keys} />
          <button name="up" value={plan.key} disabled={order.first} aria-label={t('up', { plan: name })}>
            ↑
          </button>
          <button name="down" value={plan.key} disabled={order.last} aria-label={t('down', { plan: name })}>
            ↓
          </button>
        </Form>
      ) : (
        <span />
      )}
      <div className={styles.facts}>
        <div>
          <div className={styles.name}>
            <Link to={to(`/desk/settings/plans/${plan.key}`)}>{name}</Link>
            <span className={styles.state} data-state={plan.state}>
              {t(`states.${plan.state}`)}
            </span>
            {plan.draftId ? <span className={panels.tag}>{t('hasDraft')}</span> : null}
          </div>
          <p className="small quiet">
            {t(`kinds.${plan.kind}`)}・{t('version', { version: plan.version })}
            {plan.kind === 'free' ? '' : `・${t(`taxes.${plan.taxCategory}`)}`}
            {plan.kind !== 'free' && plan.taxNote ? `（${text(plan.taxNote)}）` : ''}
          </p>
        </div>
        <dl className={styles.figures}>
          <div className={styles.figure}>
            <dt>{t('columns.prices')}</dt>
            {plan.prices.length === 0 ? <dd>{t('noPrice')}</dd> : null}
            {plan.prices.map((price) => (
              <dd key={price.interval}>
                <Fee {...price} />
              </dd>
            ))}
          </div>
          <div className={styles.figure}>
            <dt>{t('columns.payers')}</dt>
            {plan.kind === 'free' ? <dd className="quiet">–</dd> : <Payers payers={plan.payers} />}
          </div>
          <div className={styles.figure}>
            <dt>{t('columns.members')}</dt>
            <dd>
              {rights.people ? (
                <Link to={`${to('/desk/members')}?plan=${plan.key}`}>{count(plan.memberCount)}</Link>
              ) : (
                count(plan.memberCount)
              )}
            </dd>
          </div>
        </dl>
      </div>
    </li>
  );
}

/** A fee in words: 1,100円／月. */
export function Fee({ interval, amount }: { interval: 'month' | 'year'; amount: number }) {
  const t = useTranslations('desk.plans');
  return t(interval, { amount: money(amount, useLocale() as UiLocale) });
}

/** How many people pay which price, and which version had it. */
export function Payers({ payers }: { payers: (Plan['payers'][number] & { leaving?: number })[] }) {
  const t = useTranslations('desk.plans');
  const locale = useLocale() as UiLocale;
  if (payers.length === 0) return <dd className="quiet">{t('nobodyPays')}</dd>;
  return payers.map(({ interval, amount, reduction, people, version, leaving }) => (
    <dd key={`${interval}${amount}${reduction}`}>
      {t('payers', {
        price: `${t(interval, { amount: money(amount, locale) })}${reduction ? ` ${t(`reductions.${reduction}`)}` : ''}`,
        version: version ? t('version', { version }) : t('olderVersion'),
        people: count(people),
      })}
      {leaving ? (
        <span className="small quiet"> {t('payersLeaving', { people: count(leaving) })}</span>
      ) : null}
    </dd>
  ));
}
