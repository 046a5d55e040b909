import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { ShownDocumentFragment } from '../../gql/desk/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { DocumentItem } from '../documents/document-item.tsx';
import styles from '../documents/documents.module.css';
import panels from '../parts/panel.module.css';

type Props = { companyId: string; documents: readonly ShownDocumentFragment[] };

/** What was issued for a company, by itself or by the desk, and the way to issue more. */
export function CompanyDocuments({ companyId, documents }: Props) {
  const t = useTranslations('desk.companies');
  const words = useTranslations('desk.documents');
  const to = useLinks();
  const begin = (kind: string) => to(`/desk/documents/new?kind=${kind}&company=${companyId}`);
  return (
    <section className={panels.panel} aria-labelledby="documents">
      <h2 id="documents">{t('documents')}</h2>
      {documents.length === 0 ? <p className="quiet">{t('noDocuments')}</p> : null}
      <ul className={styles.list}>
        {documents.map((document) => (
          <DocumentItem key={document.id} document={document} inDeal />
        ))}
      </ul>
      <div className={styles.acts}>
        <ButtonLink to={begin('quote')} quiet>
          {words('newQuote')}
        </ButtonLink>
        <ButtonLink to={begin('invoice')} quiet>
          {words('newInvoice')}
        </ButtonLink>
      </div>
    </section>
  );
}
