import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import plans from '../plans/plans.module.css';

type Props = { faults: { field: string; fault: string }[]; draftId?: string };

/** What is still needed before publishing, each a link to its field; on the form itself, or from another page. */
export function CompanyFaults({ faults, draftId }: Props) {
  const t = useTranslations('desk.companyPlans');
  const shared = useTranslations('desk.plans');
  const to = useLinks();
  if (faults.length === 0) return <p className="small quiet">{shared('faultsNone')}</p>;
  const page = draftId ? to(`/desk/settings/company-plans/drafts/${draftId}`) : '';
  return (
    <section className={`${panels.notice} ${panels.warn}`}>
      <strong>{shared('faultsTitle', { count: faults.length })}</strong>
      <ul className={plans.faults}>
        {faults.map(({ field, fault }) => (
          <li key={`${field}${fault}`}>
            <a href={`${page}#field-${field}`}>
              {t(`fields.${field as 'nameJa'}`)}：{t(`faults.${fault as 'missing'}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
