import { day, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { CompanyQuery } from '../../gql/public/graphql.ts';
import { Acts, Notice } from '../../parts/page.tsx';

/** An order on invoice that has not begun: from when on, and taking it back. */
export function WaitingOrder({ order }: { order: CompanyQuery['companyInvoices'][number] }) {
  const t = useTranslations('company');
  const locale = useLocale() as UiLocale;
  return (
    <>
      <Notice title={t('waitsTitle', { date: day(order.firstDay, locale) })}>
        <p>{t('waitsLead')}</p>
      </Notice>
      <Form method="post">
        <Acts>
          <SubmitButton quiet name="act" value="withdraw">
            {t('withdraw')}
          </SubmitButton>
        </Acts>
      </Form>
    </>
  );
}
