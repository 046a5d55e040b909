import { isRouteErrorResponse, Link, useRouteError, useRouteLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Trouble } from '../../api/refusal.ts';
import { useLinks } from '../../frame.ts';
import type { loader as rootLoader } from '../../root.tsx';
import styles from './desk-trouble.module.css';

/** What happened, that no money moved by it, what to do, and the number to quote. Stands inside the shell. */
export function DeskTrouble() {
  const error = useRouteError();
  const t = useTranslations('desk.trouble');
  const to = useLinks();
  const root = useRouteLoaderData<typeof rootLoader>('root');
  const { reason, reference } = troubleOf(error, root?.reference ?? '');
  const words = {
    not_found: { title: t('notFoundTitle'), lead: t('notFoundLead') },
    forbidden: { title: t('forbiddenTitle'), lead: t('forbiddenLead') },
    too_large: { title: t('tooLargeTitle'), lead: t('tooLargeLead') },
    broken: { title: t('brokenTitle'), lead: t('brokenLead') },
    unavailable: { title: t('unavailableTitle'), lead: t('unavailableLead') },
  }[reason];
  const ours = reason === 'broken' || reason === 'unavailable';
  return (
    <div className={styles.trouble}>
      <title>{words.title}</title>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {ours ? <p className={styles.money}>{t('moneyUntouched')}</p> : null}
      {ours && reference ? (
        <p className="small quiet">
          {t('reference')} <span className="figures">{reference}</span>
        </p>
      ) : null}
      <p className={styles.ways}>
        {ours ? <a href="">{t('retry')}</a> : null}
        <Link to={to('/desk')}>{t('home')}</Link>
      </p>
    </div>
  );
}

function troubleOf(error: unknown, reference: string): Trouble {
  if (!isRouteErrorResponse(error)) return { reason: 'broken', reference };
  const found = error.data as Partial<Trouble> | null;
  if (found && typeof found === 'object' && found.reason)
    return { ...found, reason: found.reason, reference: found.reference || reference };
  return { reason: error.status === 404 ? 'not_found' : 'broken', reference };
}
