import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { InvoicePaymentQuery } from '../../gql/desk/graphql.ts';
import { BackLink } from '../parts/back-link.tsx';
import frame from '../parts/desk-form.module.css';
import { DeskTitle } from '../parts/desk-title.tsx';

type Props = { document: InvoicePaymentQuery['document']; title: string; children: ReactNode };

/** A page below an invoice: which one, whom it is made out to, and the way back to it. */
export function AboutInvoice({ document, title, children }: Props) {
  const t = useTranslations('desk.documents');
  const { kind, name, isOrganisation } = document.paper.text;
  return (
    <div className={frame.page}>
      <BackLink to={`/desk/documents/${document.id}`}>{`${t(`kinds.${kind}`)} ${document.number}`}</BackLink>
      <DeskTitle title={title}>
        <span lang="ja">
          {name} {isOrganisation ? '御中' : '様'}
        </span>
      </DeskTitle>
      {children}
    </div>
  );
}
