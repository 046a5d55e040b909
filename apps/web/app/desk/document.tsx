import { Button } from '@mantine/core';
import { moment, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useFrame, useLinks } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { DeskApi } from './desk-api.ts';
import { InvoicePayment } from './by-hand/invoice-payment.tsx';
import { DocumentItem } from './documents/document-item.tsx';
import { DocumentPaper } from './documents/document-paper.tsx';
import { DocumentDocument } from './documents/questions.ts';
import { BackLink } from './parts/back-link.tsx';
import frame from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import styles from './documents/documents.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { document, invoicePayment } = await api.load(DocumentDocument, { id: params.id ?? '' });
  return api.answer({ document, invoicePayment });
}

/** One document as it was issued, what belongs to its deal, and what may follow. */
export default function DeskDocument() {
  const { document, invoicePayment } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.documents');
  const locale = useLocale() as UiLocale;
  const { community } = useFrame();
  const to = useLinks();
  const replacement = document.deal.find(({ tie, tiedTo }) => tie === 'corrects' && tiedTo === document.id);
  return (
    <div className={frame.page}>
      <BackLink to="/desk/documents">{t('toList')}</BackLink>
      <DeskTitle title={`${t(`kinds.${document.paper.text.kind}`)} ${document.number}`} />
      {replacement ? (
        <p className={`${panels.notice} ${panels.warn}`}>
          <span>
            {t('replacedBy')} <Link to={to(`/desk/documents/${replacement.id}`)}>{replacement.number}</Link>
          </span>
        </p>
      ) : null}
      <div className={styles.acts}>
        <Button
          component="a"
          href={`/files/${community.slug}/desk/documents/${document.id}.pdf`}
          color="signal"
          mih={48}
        >
          {t('pdf')}
        </Button>
        {replacement ? null : <Acts />}
      </div>
      <DocumentPaper paper={document.paper} />
      {invoicePayment ? (
        <InvoicePayment
          documentId={document.id}
          payment={invoicePayment}
          companyId={document.companyId ?? null}
        />
      ) : null}
      {document.deal.length > 1 ? (
        <section className={panels.panel}>
          <h2>{t('deal', { number: document.dealNumber })}</h2>
          <ul className={styles.list}>
            {document.deal.map((one) => (
              <DocumentItem key={one.id} document={one} inDeal current={one.id === document.id} />
            ))}
          </ul>
        </section>
      ) : null}
      <section className={panels.panel}>
        <h2>{t('record')}</h2>
        <p>
          {document.issuedBy === ''
            ? t('issuedByItself', { at: moment(document.issuedAt, locale) })
            : t('issuedBy', { by: document.issuedBy, at: moment(document.issuedAt, locale) })}
        </p>
        {document.companyId ? (
          <p>
            <Link to={to(`/desk/companies/${document.companyId}`)}>{t('company.toCompany')}</Link>
          </p>
        ) : null}
        {document.reason ? <p>{t('because', { reason: document.reason })}</p> : null}
        <p className={`quiet ${styles.hash}`}>{t('hash', { hash: document.hash })}</p>
      </section>
    </div>
  );
}

/** What may be made from this document. */
function Acts() {
  const { document } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.documents');
  const to = useLinks();
  const address = (tie: string) => to(`/desk/documents/new?tie=${tie}&of=${document.id}`);
  const returned = document.deal.some(({ kind, tiedTo }) => kind === 'credit_note' && tiedTo === document.id);
  return (
    <>
      {document.paper.text.kind === 'quote' ? (
        <ButtonLink to={address('follows')} quiet>
          {t('acts.follows')}
        </ButtonLink>
      ) : null}
      {document.paper.text.kind === 'invoice' ? (
        <ButtonLink to={address('returns')} quiet>
          {t('acts.returns')}
        </ButtonLink>
      ) : null}
      {returned || document.paper.order ? null : (
        <ButtonLink to={address('corrects')} quiet>
          {t('acts.corrects')}
        </ButtonLink>
      )}
    </>
  );
}
