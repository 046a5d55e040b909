import { moment, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { GigQuery } from '../../gql/public/graphql.ts';
import { Acts, Notice } from '../../parts/page.tsx';

type Waiting = GigQuery['gigWaiting'];

/** Waiting for a place: pressing for it, how many are in front, or that a place is kept until an instant, and leaving the line. */
export function GigWaiting({ waiting: { before, heldUntil } }: { waiting: Waiting }) {
  const t = useTranslations('gigWaiting');
  const locale = useLocale() as UiLocale;
  if (heldUntil)
    return (
      <Notice tone="good" title={t('kept', { until: moment(heldUntil, locale) })}>
        <p>{t('keptLead')}</p>
        <Press act="leave" label={t('letGo')} />
      </Notice>
    );
  if (before !== null)
    return (
      <Notice title={t('waiting', { before: before ?? 0 })}>
        <p>{t('waitingLead')}</p>
        <Press act="leave" label={t('leave')} />
      </Notice>
    );
  return (
    <Notice title={t('full')}>
      <p>{t('fullLead')}</p>
      <Press act="wait" label={t('wait')} />
    </Notice>
  );
}

function Press({ act, label }: { act: 'wait' | 'leave'; label: string }) {
  return (
    <Form method="post" preventScrollReset>
      <Acts>
        <SubmitButton quiet mih={48} name="act" value={act}>
          {label}
        </SubmitButton>
      </Acts>
    </Form>
  );
}
