import { money, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { CompanyOrderReviewQuery } from '../../gql/public/graphql.ts';
import { Fact } from '../../parts/page.tsx';
import styles from './company.module.css';

type Props = { home: string; review: CompanyOrderReviewQuery['companyOrderReview'] };

/** The ways in which a company may pay for a plan: the one that is chosen, the others as links, and one sentence where a store takes none. */
export function WaysToPay({ home, review: { plan, interval, means, konbini } }: Props) {
  const t = useTranslations('konbini');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const order = `${home}/order?plan=${plan.key}&interval=${interval}`;
  const yearly = plan.prices.some((price) => price.interval === 'year');
  const limits = { least: money(konbini.least, locale), most: money(konbini.most, locale) };
  const chosen = <strong className={styles.chosenWay}>{t('chosen')}</strong>;
  return (
    <Fact name={t('companyWays')}>
      <ul className={styles.ways}>
        <li>
          {means === 'card' ? (
            <>
              {t('wayCard')} {chosen}
            </>
          ) : (
            <Link to={to(order)} replace preventScrollReset>
              {t('wayCard')}
            </Link>
          )}
        </li>
        {plan.byInvoice && yearly ? (
          <li>
            <Link to={to(`${home}/invoice?plan=${plan.key}`)}>{t('wayInvoice')}</Link>
          </li>
        ) : null}
        {yearly ? (
          <li>
            {konbini.hindrance ? (
              <span className="quiet">{t(`hindered.${konbini.hindrance}`, limits)}</span>
            ) : means === 'konbini' ? (
              <>
                {t('wayShop')} {chosen}
              </>
            ) : (
              <Link to={to(`${order}&means=konbini`)} replace preventScrollReset>
                {t('wayShop')}
              </Link>
            )}
          </li>
        ) : null}
      </ul>
    </Fact>
  );
}
