import { useTranslations } from 'use-intl';
import type { DocumentTie } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';

/** Says of a document in a list that it takes another's place, or that another has taken its own. */
export function DocumentTag({ document }: { document: { tie?: DocumentTie | null; isReplaced: boolean } }) {
  const t = useTranslations('desk.documents');
  if (document.isReplaced) return <span className={panels.tag}>{t('replaced')}</span>;
  return document.tie === 'corrects' ? <span className={panels.tag}>{t('correction')}</span> : null;
}
