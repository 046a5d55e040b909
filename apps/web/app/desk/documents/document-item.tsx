import { day, money, type UiLocale } from '@enishi/ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useFrame, useLinks } from '../../frame.ts';
import type { ShownDocumentFragment } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from './documents.module.css';

type Props = {
  document: ShownDocumentFragment;
  /** Within a deal all are of one counterparty, so that kind and number lead. */
  inDeal?: boolean;
  current?: boolean;
};

/** A document in a list: whom or what it is, what it comes to, and whether it still counts. */
export function DocumentItem({ document, inDeal = false, current = false }: Props) {
  const t = useTranslations('desk.documents');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { community } = useFrame();
  const numbered = `${t(`kinds.${document.kind}`)} ${document.number}`;
  const tag = document.isReplaced ? t('replaced') : document.tie === 'corrects' ? t('correction') : null;
  return (
    <li>
      <Opener
        {...(document.kind === 'receipt'
          ? { href: `/files/${community.slug}/receipts/${document.id}.pdf` }
          : { to: to(`/desk/documents/${document.id}`) })}
        current={current}
      >
        <span className={styles.who}>{inDeal ? numbered : document.name}</span>
        <span className={`${styles.amount} figures`}>
          {document.kind === 'credit_note' ? '−' : ''}
          {money(document.total, locale)}
        </span>
        <span className="small quiet">
          {inDeal ? null : numbered}
          {tag ? <span className={panels.tag}>{tag}</span> : null}
        </span>
        <span className="small quiet">{day(document.issuedOn, locale)}</span>
      </Opener>
    </li>
  );
}

type OpenerProps = { to?: string; href?: string; current: boolean; children: ReactNode };

/** A document has a page, a receipt only its paper. */
function Opener({ to, href, current, children }: OpenerProps) {
  const shown = { className: styles.item, 'aria-current': current ? ('page' as const) : undefined };
  return to === undefined ? (
    <a href={href} {...shown}>
      {children}
    </a>
  ) : (
    <Link to={to} {...shown}>
      {children}
    </Link>
  );
}
