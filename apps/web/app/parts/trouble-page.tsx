import { isRouteErrorResponse, useLocation, useRouteError, useRouteLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { placeOf } from '../addresses.ts';
import type { Trouble } from '../api/refusal.ts';
import type { loader as rootLoader } from '../root.tsx';
import styles from './trouble-page.module.css';

/** A whole page that says what happened, whether money moved, what to do next, and the number to quote. */
export function TroublePage() {
  const error = useRouteError();
  const t = useTranslations('errors');
  const frame = useTranslations('frame');
  const { pathname } = useLocation();
  const root = useRouteLoaderData<typeof rootLoader>('root');
  const community = useRouteLoaderData('community');
  const base = community ? placeOf(pathname).base : '';
  const trouble = troubleOf(error, root?.reference ?? '');
  const words = {
    not_found: { title: t('notFoundTitle'), lead: t('notFoundLead') },
    forbidden: { title: t('forbiddenTitle'), lead: t('forbiddenLead') },
    too_large: { title: t('tooLargeTitle'), lead: t('tooLargeLead') },
    broken: { title: t('brokenTitle'), lead: t('brokenLead') },
    unavailable: { title: t('unavailableTitle'), lead: t('unavailableLead') },
  }[trouble.reason];
  const paying = /\/(upgrade|checkout)/.test(pathname);
  return (
    <main className={styles.page} id="main">
      <title>{words.title}</title>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {trouble.reason === 'broken' || trouble.reason === 'unavailable' ? (
        <>
          <p className={styles.money}>{paying ? t('moneyUnknown') : t('moneyUntouched')}</p>
          <p className="small quiet">
            {t('reference')} <span className="figures">{trouble.reference}</span>
          </p>
        </>
      ) : null}
      <nav className={styles.ways}>
        {trouble.reason === 'broken' || trouble.reason === 'unavailable' ? <a href="">{t('retry')}</a> : null}
        <a href={base || '/'}>{base ? frame('home') : frame('allCommunities')}</a>
        {base ? <a href={`${base}/plans`}>{frame('plans')}</a> : null}
        {base ? <a href={`${base}/me`}>{frame('myPage')}</a> : null}
      </nav>
    </main>
  );
}

function troubleOf(error: unknown, reference: string): Trouble {
  if (!isRouteErrorResponse(error)) return { reason: 'broken', reference };
  const found = error.data as Partial<Trouble> | null;
  if (found && typeof found === 'object' && found.reason) return { reference, ...found } as Trouble;
  return { reason: error.status === 404 ? 'not_found' : 'broken', reference };
}
