import { Button } from '@mantine/core';
import { moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import styles from '../door.module.css';
import type { DoorList } from './shapes.ts';
import type { Door } from './use-door.ts';

/** Who this phone is, how old its list is, and the way out, which waits until everything was sent. */
export function AboutPhone({ door, list }: { door: Door; list: DoorList }) {
  const t = useTranslations('door');
  const locale = useLocale() as UiLocale;
  return (
    <details className={styles.fold}>
      <summary>{t('more')}</summary>
      <div className={styles.about}>
        <p>{t('label', { label: list.standing.label })}</p>
        <p className="figures">
          {t('listOf', {
            at: moment(new Date(list.loadedAt).toISOString(), locale),
            count: list.tickets.length,
          })}
        </p>
        <p>{door.ready ? t('ready') : t('preparing')}</p>
        <p className={styles.note}>{t('install')}</p>
        <Button variant="default" mih={52} onClick={() => void door.refresh()}>
          {t('refresh')}
        </Button>
        {door.unsent > 0 ? (
          <>
            <p role="status">{t('leaveUnsent', { count: door.unsent })}</p>
            <Button variant="default" mih={52} onClick={() => void door.send()}>
              {t('sendNow')}
            </Button>
          </>
        ) : (
          <>
            <p className={styles.note}>{t('leaveHint')}</p>
            <Button variant="outline" color="ink" mih={52} onClick={() => void door.leave()}>
              {t('leave')}
            </Button>
          </>
        )}
      </div>
    </details>
  );
}
