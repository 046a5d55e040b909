import { type UiLocale, yearNamed } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import plans from '../plans/plans.module.css';
import type { WorkedSheet } from './sheet.type.ts';
import { WorkedBands } from './worked-bands.tsx';

type Props = { sheet: WorkedSheet; seatPlan: string };

/** All that a version says: words, fees by size, seats, benefits, and how it is paid. */
export function SheetFacts({ sheet, seatPlan }: Props) {
  const t = useTranslations('desk.companyPlans');
  const shared = useTranslations('desk.plans');
  const text = useText();
  const locale = useLocale() as UiLocale;
  const given = sheet.benefits.filter(({ included }) => included).map(({ label }) => text(label));
  const counted = sheet.quotas.map(({ label, words }) => `${text(label)}（${text(words)}）`);
  return (
    <>
      <p>{text(sheet.summary)}</p>
      <WorkedBands sheet={sheet} />
      <dl className={plans.changes}>
        <div>
          <dt>{t('seats')}</dt>
          <dd>{t('seatsValue', { seats: sheet.seats, plan: seatPlan })}</dd>
        </div>
        <div>
          <dt>{shared('gives')}</dt>
          <dd>{[...given, ...counted].join('・') || '–'}</dd>
        </div>
        <div>
          <dt>{shared('draft.yearFrom')}</dt>
          <dd>
            {sheet.yearFrom
              ? shared('draft.fiscalYear', yearNamed(sheet.yearFrom, locale))
              : shared('draft.ownYear')}
          </dd>
        </div>
        <div>
          <dt>{t('means')}</dt>
          <dd>{sheet.byInvoice ? t('meansAll') : t('meansWithoutInvoice')}</dd>
        </div>
        <div>
          <dt>{t('approval')}</dt>
          <dd>{sheet.needsApproval ? t('approvalNeeded') : t('approvalNot')}</dd>
        </div>
        <div>
          <dt>{shared('tax')}</dt>
          <dd>
            {shared(`taxes.${sheet.taxCategory}`)}
            {sheet.taxNote ? `（${text(sheet.taxNote)}）` : ''}
          </dd>
        </div>
      </dl>
    </>
  );
}
