import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { useFrame, useLinks } from '../frame.ts';
import type { DocumentVerdictQuery } from '../gql/desk/graphql.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { DeskApi } from './desk-api.ts';
import { DocumentItem } from './documents/document-item.tsx';
import { searchAddress, searchIn } from './documents/document-search.ts';
import { DocumentVerdictDocument, DocumentsDocument } from './documents/questions.ts';
import { DocumentSearchForm } from './documents/search-form.tsx';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import styles from './documents/documents.module.css';
import plans from './plans/plans.module.css';

const perPage = 30;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const asked = new URL(request.url).searchParams;
  const search = searchIn(asked);
  const after = asked.get('after');
  const { documents } = await api.load(DocumentsDocument, { ...search, first: perPage, after });
  const verdict = asked.has('check') ? (await api.load(DocumentVerdictDocument)).documentVerdict : null;
  return api.answer({ documents, search, verdict, continued: after !== null });
}

/** Quotes, invoices and credit notes, found by day, amount and counterparty, and whether all are as they were issued. */
export default function DeskDocuments() {
  const { documents, search, verdict, continued } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.documents');
  const { community } = useFrame();
  const to = useLinks();
  const address = searchAddress(search);
  const next = new URLSearchParams(address);
  next.set('after', documents.endCursor ?? '');
  return (
    <div className={plans.page}>
      <BackLink to="/desk/money">{t('toMoney')}</BackLink>
      <DeskTitle title={t('title')}>
        <div className={styles.acts}>
          <ButtonLink to={to('/desk/documents/new?kind=quote')} quiet>
            {t('newQuote')}
          </ButtonLink>
          <ButtonLink to={to('/desk/documents/new?kind=invoice')}>{t('newInvoice')}</ButtonLink>
        </div>
      </DeskTitle>
      <p className="quiet">{t('lead')}</p>
      {verdict ? <Verdict verdict={verdict} /> : null}
      <DocumentSearchForm search={search} />
      {documents.items.length === 0 ? (
        <p className={panels.empty}>{address.size > 0 ? t('nothingFits') : t('empty')}</p>
      ) : (
        <ul className={styles.list}>
          {documents.items.map((document) => (
            <DocumentItem key={document.id} document={document} />
          ))}
        </ul>
      )}
      <div className={styles.under}>
        {continued ? <Link to={to(`/desk/documents?${address.toString()}`)}>{t('firstPage')}</Link> : null}
        {documents.hasNext ? <Link to={to(`/desk/documents?${next.toString()}`)}>{t('more')}</Link> : null}
        {documents.items.length > 0 ? (
          <a
            href={`/files/${community.slug}/desk/documents.zip?${searchAddress(search, 'kinds').toString()}`}
            download
          >
            {t('zip')}
          </a>
        ) : null}
      </div>
      {verdict || documents.items.length === 0 ? null : (
        <p className={styles.under}>
          <Link to={to('/desk/documents?check=1')}>{t('check')}</Link>
        </p>
      )}
    </div>
  );
}

/** Whether all documents are as they were issued; whoever asks waits for all of them to be read. */
function Verdict({ verdict: { looked, broken } }: { verdict: DocumentVerdictQuery['documentVerdict'] }) {
  const t = useTranslations('desk.documents');
  return broken.length > 0 ? (
    <p className={`${panels.notice} ${panels.bad}`} role="alert">
      {t('broken', { places: broken.join(', ') })}
    </p>
  ) : (
    <p className={`${panels.notice} ${panels.good}`} role="status">
      {t('whole', { looked })}
    </p>
  );
}
