import { useEffect, useRef, useState } from 'react';
import { Form, useRevalidator } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { moment, type UiLocale } from '@enishi/ui';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { Member } from './member.type.ts';
import styles from './member.module.css';

const everyMs = 2_000;
const mostLooks = 15;

/** Asks for a comparison with Stripe and looks every two seconds, for half a minute, whether it has finished. */
export function SyncWithStripe({ member, requested, refusal }: { member: Member; requested: boolean; refusal?: string }) {
  const t = useTranslations('desk.member');
  const locale = useLocale() as UiLocale;
  const { state, late } = useSyncProgress(member.lastSyncedAt ?? null, requested);
  const last = member.lastSyncedAt ? t('syncLead', { at: moment(member.lastSyncedAt, locale) }) : t('syncNever');
  const finished = member.lastSyncedAt ? t('syncFinished', { at: moment(member.lastSyncedAt, locale) }) : '';
  const words = { idle: last, waiting: late ? t('syncLate') : t('syncRequested'), finished }[state];
  return (
    <Form method="post" className={styles.sync} preventScrollReset>
      <SubmitButton quiet size="sm" mih={44} name="intent" value="sync">
        {t('sync')}
      </SubmitButton>
      <p className={styles.syncWords} role="status">
        {refusal || words}
        {state === 'waiting' ? (
          <>
            {' '}
            <a href="">{t('reload')}</a>
          </>
        ) : null}
      </p>
    </Form>
  );
}

function useSyncProgress(lastSyncedAt: string | null, requested: boolean): { state: 'idle' | 'waiting' | 'finished'; late: boolean } {
  const { revalidate } = useRevalidator();
  const before = useRef(lastSyncedAt);
  const [looks, setLooks] = useState(0);
  const finished = requested && lastSyncedAt !== before.current;
  const waiting = requested && !finished;
  useEffect(() => {
    if (!waiting || looks >= mostLooks) return;
    const timer = setTimeout(() => {
      setLooks((count) => count + 1);
      void revalidate();
    }, everyMs);
    return () => clearTimeout(timer);
  }, [waiting, looks, revalidate]);
  return { state: finished ? 'finished' : waiting ? 'waiting' : 'idle', late: looks >= mostLooks };
}
