import { type LoaderFunctionArgs, Link, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { count, money, type UiLocale } from '@enishi/ui';
import { useLinks, useText } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';
import { DeskPlansDocument } from './settings/questions.ts';
import styles from './settings/settings.module.css';
import { SettingsNav } from './settings/settings-nav.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { plans } = await api.load(DeskPlansDocument);
  return api.answer({ plans });
}

/** The plans as they are, with how many people hold each; reading only. */
export default function DeskPlans() {
  const { plans } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.settings');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const rights = useRights();
  return (
    <>
      <DeskTitle title={t('title')} page={t('plans')} />
      <SettingsNav />
      <p className="quiet">{t('plansLead')}</p>
      {plans.length === 0 ? (
        <p className={panels.empty}>{t('plansEmpty')}</p>
      ) : (
        <table className={panels.table} aria-label={t('plans')}>
          <thead>
            <tr>
              <th scope="col">{t('planName')}</th>
              <th scope="col">{t('kind')}</th>
              <th scope="col">{t('prices')}</th>
              <th scope="col">{t('active')}</th>
              <th scope="col" className={panels.figure}>
                {t('memberCount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {plans.map((plan) => (
              <tr key={plan.key}>
                <th scope="row">{text(plan.name)}</th>
                <td>{t(`kinds.${plan.kind}`)}</td>
                <td className="figures">
                  {plan.prices.length === 0
                    ? t('noPrice')
                    : plan.prices.map((price) => (
                        <div key={price.interval}>
                          {t(price.interval === 'month' ? 'perMonth' : 'perYear', {
                            amount: money(price.amount, locale),
                          })}
                        </div>
                      ))}
                </td>
                <td>
                  {plan.active ? t('open') : t('closed')}
                  {rights.plans && plan.kind !== 'free' ? (
                    <Link className={styles.offer} to={to(`/desk/settings/plans/${plan.key}`)}>
                      {plan.active ? t('stopOffer') : t('offerAgain')}
                    </Link>
                  ) : null}
                </td>
                <td className={panels.figure}>
                  {rights.people ? (
                    <Link to={`${to('/desk/members')}?plan=${plan.key}`}>{count(plan.memberCount)}</Link>
                  ) : (
                    count(plan.memberCount)
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
