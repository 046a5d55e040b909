import { moment, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { ShownDoorFragment } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from './events.module.css';

/** Whom phones without a network let in that they should not have, or twice: with times and phones, since a person has to judge. */
export function DoorMistakes({ mistakes }: Pick<ShownDoorFragment, 'mistakes'>) {
  const t = useTranslations('desk.door');
  const verdicts = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  if (mistakes.length === 0) return null;
  return (
    <section className={`${panels.notice} ${panels.warn} ${styles.door}`}>
      <h2>{t('mistakes')}</h2>
      <p>{t('mistakesLead')}</p>
      <ul>
        {mistakes.map(({ id, verdict, name, at, label, firstAt, firstLabel }) => (
          <li key={id} className="figures">
            <strong>{name ? verdicts('honoured', { name }) : t('unknownName')}</strong>{' '}
            {verdict === 'already_in' && firstAt
              ? t('mistake.already_in', {
                  ...{ at: moment(at, locale), label },
                  ...{ firstAt: moment(firstAt, locale), firstLabel: firstLabel ?? t('atDesk') },
                })
              : t('mistake.other', {
                  ...{ reason: verdicts(`verdicts.${verdict}`), at: moment(at, locale), label },
                })}
          </li>
        ))}
      </ul>
    </section>
  );
}
