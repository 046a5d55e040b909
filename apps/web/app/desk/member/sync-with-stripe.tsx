import { useEffect, useState } from 'react';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { moment, type UiLocale } from '@enishi/ui';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLookAgain } from '../parts/use-look-again.ts';
import type { Member } from './member.type.ts';
import styles from './member.module.css';

type Asked = { requested: boolean; refusal: string };
type Progress = { state: 'idle' | 'waiting' | 'finished'; late: boolean };

/** Asks for a comparison with Stripe and looks every two seconds, for half a minute, whether it has finished. */
export function SyncWithStripe({ member, answer }: { member: Member; answer?: Asked }) {
  const t = useTranslations('desk.member');
  const locale = useLocale() as UiLocale;
  const { state, late } = useSyncProgress(member.lastSyncedAt ?? null, answer);
  const last = member.lastSyncedAt
    ? t('syncLead', { at: moment(member.lastSyncedAt, locale) })
    : t('syncNever');
  const finished = member.lastSyncedAt ? t('syncFinished', { at: moment(member.lastSyncedAt, locale) }) : '';
  const words = { idle: last, waiting: late ? t('syncLate') : t('syncRequested'), finished }[state];
  return (
    <Form method="post" className={styles.sync} preventScrollReset>
      <SubmitButton quiet size="sm" mih={44} name="intent" value="sync">
        {t('sync')}
      </SubmitButton>
      <p className={styles.syncWords} role="status">
        {answer?.refusal || words}
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

/** Looking again clears the action's answer, so that it was asked, and the sync before it, are kept here. */
function useSyncProgress(lastSyncedAt: string | null, answer: Asked | undefined): Progress {
  const [asked, setAsked] = useState<{ before: string | null } | null>(
    answer?.requested ? { before: lastSyncedAt } : null,
  );
  useEffect(() => {
    if (answer?.requested) setAsked({ before: lastSyncedAt });
  }, [answer]);
  const finished = asked !== null && lastSyncedAt !== asked.before;
  const waiting = asked !== null && !finished;
  const { late } = useLookAgain(waiting);
  return { state: finished ? 'finished' : waiting ? 'waiting' : 'idle', late };
}
