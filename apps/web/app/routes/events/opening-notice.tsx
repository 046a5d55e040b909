import { moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';
import { Notice } from '../../parts/page.tsx';
import styles from './events.module.css';

type Opening = NonNullable<EventQuery['event']['opening']>;

/** From when the visitor may take tickets, and why; below it from when others may. */
export function OpeningNotice({ opening: { opensAt, plan, open, all } }: { opening: Opening }) {
  const t = useTranslations('opening');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const at = moment(opensAt, locale);
  return (
    <Notice tone={open ? 'good' : 'calm'} title={t(open ? 'isOpen' : 'yours', { at })}>
      <p>{plan ? t('byPlan', { plan: text(plan) }) : t('asEverybody')}</p>
      {all.length > 1 ? (
        <ul className={styles.rules}>
          {all.map((each) => (
            <li key={`${each.opensAt}-${each.plan ? text(each.plan) : ''}`} className="small figures">
              {t('line', {
                who: each.plan ? text(each.plan) : t('everybody'),
                at: moment(each.opensAt, locale),
              })}
            </li>
          ))}
        </ul>
      ) : null}
    </Notice>
  );
}
