import { moment, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useFrame, useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Notice, Page } from '../../parts/page.tsx';
import styles from './letters.module.css';
import { ShelfDocument } from './questions.ts';

const perPage = 20;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const after = new URL(request.url).searchParams.get('after');
  const { letters } = await api.load(ShelfDocument, { first: perPage, after });
  return api.answer(letters);
}

/** Letters that were sent, newest first; members see theirs too. */
export default function LetterShelf() {
  const { items, endCursor, hasNext } = useLoaderData<typeof loader>();
  const t = useTranslations('letters');
  const frame = useTranslations('frame');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { viewer } = useFrame();
  return (
    <Page title={t('title')} lead={t('lead')}>
      {items.length === 0 ? <p className="quiet">{t('empty')}</p> : null}
      <ul className={styles.list} hidden={items.length === 0}>
        {items.map(({ id, subject, sentAt, membersOnly, language }) => (
          <li key={id}>
            <Link to={to(`/letters/${id}`)} lang={language}>
              {subject}
            </Link>
            <p className="small quiet figures">
              {t('sentOn', { date: moment(sentAt, locale) })}
              {membersOnly ? <span className={styles.tag}>{t('membersOnly')}</span> : null}
            </p>
          </li>
        ))}
      </ul>
      {hasNext && endCursor ? (
        <p>
          <Link to={`?after=${encodeURIComponent(endCursor)}`}>{t('older')}</Link>
        </p>
      ) : null}
      {viewer?.memberId ? null : (
        <Notice title={t('wantTitle')}>
          <p>{t('wantLead')}</p>
          <p className={styles.join}>
            <ButtonLink to={to('/join')}>{frame('join')}</ButtonLink>
          </p>
        </Notice>
      )}
    </Page>
  );
}
