import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import { BenefitList } from '../../parts/benefit-list.tsx';
import type { Benefits } from '../benefits/benefits.type.ts';
import panels from '../parts/panel.module.css';

/** What a company used of what its plan gives by number, and the way to write down more. */
export function CompanyBenefits({ companyId, items }: { companyId: string; items: Benefits['items'] }) {
  const t = useTranslations('desk.benefits');
  const to = useLinks();
  return (
    <section className={panels.panel} aria-labelledby="benefits">
      <div className={panels.panelHead}>
        <h2 id="benefits">{t('title')}</h2>
        <Link to={to(`/desk/companies/${companyId}/benefits`)}>{t('toLog')}</Link>
      </div>
      <BenefitList items={items} />
    </section>
  );
}
