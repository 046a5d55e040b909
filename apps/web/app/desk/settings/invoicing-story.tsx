import { moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { ShownInvoicingFragment } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from './settings.module.css';

type Turns = ShownInvoicingFragment['turns'];

/** Who changed the settings of invoicing, when, from what to what; the newest first. */
export function InvoicingStory({ turns }: { turns: Turns }) {
  const t = useTranslations('desk.invoicing');
  const locale = useLocale() as UiLocale;
  const said = (field: Turns[number]['changes'][number]['field'], value: string): string => {
    if (value === 'start_day' || value === 'payment')
      return field === 'beginsWith' ? t(`begins.${value}`) : value;
    if (value === 'own' || value === 'virtual') return field === 'paidInto' ? t(`paid.${value}`) : value;
    return value === '' ? t('empty') : value;
  };
  return (
    <section className={panels.panel} aria-labelledby="story">
      <h2 id="story">{t('story')}</h2>
      {turns.length === 0 ? <p className="quiet">{t('storyEmpty')}</p> : null}
      <ol className={styles.story}>
        {turns.map(({ id, at, actor, changes }) => (
          <li key={id}>
            <p className="small quiet figures">{t('turn', { at: moment(at, locale), by: actor })}</p>
            {changes.map(({ field, before, after }) => (
              <p key={field}>
                {t('change', {
                  field: t(`fields.${field}`),
                  before: said(field, before),
                  after: said(field, after),
                })}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
