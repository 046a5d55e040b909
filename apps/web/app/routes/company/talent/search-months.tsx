import { shortDay, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import type { SharedCardsQuery } from '../../../gql/public/graphql.ts';
import { Notice } from '../../../parts/page.tsx';

type Months = SharedCardsQuery['sharedCards']['months'];

/** Until when the company may search, how many months are left, and the press that begins one; nothing where there is no limit. */
export function SearchMonths({ months: { left, lastDay, nextLastDay, seen } }: { months: Months }) {
  const t = useTranslations('companyTalent.months');
  const locale = useLocale() as UiLocale;
  if (left === null || left === undefined) return null;
  const runs = Boolean(lastDay);
  return (
    <Notice title={lastDay ? t('until', { date: shortDay(lastDay, locale) }) : t('none')}>
      {nextLastDay ? <p>{t('next', { date: shortDay(nextLastDay, locale) })}</p> : null}
      <p className="figures">{t('left', { left })}</p>
      {left > 0 && !nextLastDay ? (
        <>
          <p className="small quiet">{runs ? t('nextHint') : t('hint')}</p>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="seen" value={seen ?? ''} />
            <SubmitButton mih={48} quiet={runs} name="act" value="month">
              {runs ? t('beginNext') : t('begin')}
            </SubmitButton>
          </Form>
        </>
      ) : null}
    </Notice>
  );
}
