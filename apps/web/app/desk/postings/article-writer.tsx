import { moment, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { DeskArticleQuery } from '../../gql/desk/graphql.ts';

/** Who wrote the texts of a posting, and who of the company checked them; the look at the name is recorded. */
export function ArticleWriter({ article }: { article: DeskArticleQuery['deskArticle'] }) {
  const t = useTranslations('desk.postings.article');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  if (!article) return null;
  const { memberId, writer, checker, checkedAt, naming } = article;
  return (
    <section aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <p>
        {t('writer')}{' '}
        {memberId ? <Link to={to(`/desk/members/${memberId}`)}>{writer}</Link> : t('writerGone')}（
        {t(`naming.${naming}`)}）
      </p>
      {checkedAt ? (
        <p className="small figures">
          {t('checked', { at: moment(checkedAt, locale), by: checker ?? t('checkerGone') })}
        </p>
      ) : null}
    </section>
  );
}
