import { moneyTaxIncluded, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { GigTemplatesQuery } from '../../gql/desk/graphql.ts';
import styles from '../talent/talent.module.css';

type Props = { requestId: string; templates: GigTemplatesQuery['gigTemplates'] };

/** Templates by which a request can be cut; each leads to a form that is filled in already. */
export function ByTemplate({ requestId, templates }: Props) {
  const t = useTranslations('desk.remake');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  return (
    <section aria-label={t('byTemplate')}>
      <h2>{t('byTemplate')}</h2>
      <p className="quiet">{t(templates.length === 0 ? 'byTemplateEmpty' : 'byTemplateLead')}</p>
      <ul className={styles.lines}>
        {templates.map(({ id, title, company, skill, length, reward }) => (
          <li key={id}>
            <Link to={to(`/desk/work/${requestId}/series?template=${id}`)}>{t('cutBy', { title })}</Link>{' '}
            <span className="small figures">
              {text(skill)} · {t('lasts', { length })} · {moneyTaxIncluded(reward, locale)}
              {company ? ` · ${company}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** From a gig that was cut once to keeping it. */
export function KeepLink({ gigId, title }: { gigId: string; title: string }) {
  const t = useTranslations('desk.remake');
  const to = useLinks();
  return (
    <p className="small">
      <Link to={to(`/desk/work/templates/new?gig=${gigId}`)} aria-label={t('keepOf', { title })}>
        {t('keepThis')}
      </Link>
    </p>
  );
}
