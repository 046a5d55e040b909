import { useTranslations } from 'use-intl';
import type { PlanDraftQuery } from '../../gql/desk/graphql.ts';
import { useLinks } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import styles from './plans.module.css';

type Props = { faults: PlanDraftQuery['planDraft']['faults']; draftId?: string };

/** What is still needed before publishing, each a link to its field; on the form itself, or from another page. */
export function FaultList({ faults, draftId }: Props) {
  const t = useTranslations('desk.plans');
  const to = useLinks();
  if (faults.length === 0) return <p className="small quiet">{t('faultsNone')}</p>;
  const page = draftId ? to(`/desk/settings/plans/drafts/${draftId}`) : '';
  return (
    <section className={`${panels.notice} ${panels.warn}`}>
      <strong>{t('faultsTitle', { count: faults.length })}</strong>
      <ul className={styles.faults}>
        {faults.map(({ field, fault }) => (
          <li key={`${field}${fault}`}>
            <a href={`${page}#field-${field}`}>
              {t(field === 'benefits' ? 'draft.benefits' : `draft.${field as 'nameJa'}`)}：
              {t(`faults.${fault as 'missing'}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
