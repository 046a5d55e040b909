import { type LoaderFunctionArgs, Link, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { DeskApi } from './desk-api.ts';
import { LetterList } from './outreach/letter-list.tsx';
import { OutreachNav } from './outreach/outreach-nav.tsx';
import { LettersDocument } from './outreach/questions.ts';
import styles from './outreach/outreach.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';

const perPage = 30;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const params = new URL(request.url).searchParams;
  const { letters } = await api.load(LettersDocument, { first: perPage, after: params.get('after') });
  return api.answer({ letters, discarded: params.has('discarded') });
}

/** All letters, those last changed first. */
export default function DeskOutreach() {
  const { letters, discarded } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.outreach');
  const to = useLinks();
  const rights = useRights();
  return (
    <>
      <DeskTitle title={t('title')} page={t('letters')}>
        {rights.writes ? (
          <ButtonLink to={to('/desk/outreach/letters/new')}>{t('newLetter')}</ButtonLink>
        ) : null}
      </DeskTitle>
      <OutreachNav />
      {discarded ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t('discarded')}
        </p>
      ) : null}
      <p className={`quiet ${styles.lead}`}>{t('lettersLead')}</p>
      {letters.items.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('emptyTitle')}</h2>
          <p className="quiet">{t('emptyLead')}</p>
        </section>
      ) : (
        <LetterList rows={letters.items} />
      )}
      {letters.hasNext && letters.endCursor ? (
        <Link className={styles.more} to={`?after=${encodeURIComponent(letters.endCursor)}`}>
          {t('next')}
        </Link>
      ) : null}
    </>
  );
}
