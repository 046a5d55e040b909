import { moment, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { Holders } from './company-plans/holders.tsx';
import { DeskCompanyPlansDocument } from './company-plans/questions.ts';
import { DeskApi } from './desk-api.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { Fee } from './plans/plan-row.tsx';
import styles from './plans/plans.module.css';
import { useRights } from './rights.ts';
import { SettingsNav } from './settings/settings-nav.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { companyPlans } = await api.load(DeskCompanyPlansDocument);
  return api.answer({ ...companyPlans, gone: new URL(request.url).searchParams.has('gone') });
}

/** The plans for companies in their order, with how many companies hold which version; drafts of new ones below. */
export default function DeskCompanyPlans() {
  const { plans, drafts, gone } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.companyPlans');
  const shared = useTranslations('desk.plans');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const rights = useRights();
  return (
    <div className={styles.page}>
      <DeskTitle title={t('title')}>
        {rights.writesPlans ? (
          <ButtonLink to={to('/desk/settings/company-plans/drafts/new')}>{shared('newPlan')}</ButtonLink>
        ) : null}
      </DeskTitle>
      <SettingsNav />
      {gone ? (
        <p className={`${panels.notice} ${panels.warn}`} role="status">
          {shared('gone')}
        </p>
      ) : null}
      <p className="quiet">{t('lead')}</p>
      {plans.length === 0 ? <p className={panels.empty}>{t('empty')}</p> : null}
      <ol className={styles.list}>
        {plans.map(({ key, offered, version, sheet, holders, draftId }) => (
          <li key={key} className={panels.panel} data-plan={key}>
            <div className={styles.name}>
              <Link to={to(`/desk/settings/company-plans/${key}`)}>{text(sheet.name)}</Link>
              <span className={styles.state} data-state={offered ? 'offered' : 'stopped'}>
                {shared(offered ? 'states.offered' : 'states.stopped')}
              </span>
              {draftId ? <span className={panels.tag}>{shared('hasDraft')}</span> : null}
            </div>
            <p className="small quiet">
              {shared('version', { version })}・{shared(`taxes.${sheet.taxCategory}`)}
            </p>
            <dl className={styles.figures}>
              <div className={styles.figure}>
                <dt>{t('listed')}</dt>
                {sheet.prices.map((price) => (
                  <dd key={price.interval} className="figures">
                    <Fee {...price} />
                  </dd>
                ))}
              </div>
              <div className={styles.figure}>
                <dt>{t('seats')}</dt>
                <dd>{t('seatsCount', { seats: sheet.seats })}</dd>
              </div>
              <div className={styles.figure}>
                <dt>{t('holders')}</dt>
                <Holders holders={holders} />
              </div>
            </dl>
          </li>
        ))}
      </ol>
      {drafts.length > 0 ? (
        <section className={panels.panel}>
          <h2>{shared('drafts')}</h2>
          <ul className={styles.drafts}>
            {drafts.map(({ id, name, editedBy, editedAt }) => (
              <li key={id}>
                <Link to={to(`/desk/settings/company-plans/drafts/${id}`)}>
                  {text(name) || name.ja || name.en || shared('unnamed')}
                </Link>
                <span className="small quiet">
                  {shared('byAt', { by: editedBy, at: moment(editedAt, locale) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
