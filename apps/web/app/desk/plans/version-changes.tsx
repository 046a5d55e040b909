import { money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { PlanDraftQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from './plans.module.css';

type Changes = NonNullable<PlanDraftQuery['planDraft']['changes']>;

/** What the version changes against the one in force. */
export function VersionChanges({ changes }: { changes: Changes }) {
  const t = useTranslations('desk.plans.publish');
  const plans = useTranslations('desk.plans');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const yen = (amount: number) => money(amount, locale);
  const { prices, better, lesser } = changes;
  const inWords = ({ before, after }: Changes['prices'][number]): string => {
    if (before !== null && after !== null)
      return t('priceFromTo', { before: yen(before), after: yen(after) });
    return after !== null
      ? t('priceNew', { after: yen(after) })
      : t('priceGone', { before: yen(before ?? 0) });
  };
  const names = (benefits: Changes['better']) => benefits.map(({ label }) => text(label)).join('・');
  return (
    <section className={panels.panel}>
      <h2>{t('changes')}</h2>
      {changes.changes ? null : <p>{t('unchanged')}</p>}
      <dl className={styles.changes}>
        {prices.map((change) => (
          <div key={`${change.reduction}${change.interval}`}>
            <dt>
              {change.reduction
                ? t('reducedPrice', {
                    kind: plans(`reductions.${change.reduction}`),
                    price: t(`price.${change.interval}`),
                  })
                : t(`price.${change.interval}`)}
            </dt>
            <dd className="figures">{inWords(change)}</dd>
          </div>
        ))}
        {better.length > 0 ? (
          <div>
            <dt>{t('better')}</dt>
            <dd>{names(better)}</dd>
          </div>
        ) : null}
        {lesser.length > 0 ? (
          <div>
            <dt>{t('lesser')}</dt>
            <dd>{names(lesser)}</dd>
            <dd className="small quiet">{t('lesserHint')}</dd>
          </div>
        ) : null}
        {changes.changes && prices.length + better.length + lesser.length === 0 ? (
          <dd>{t('wordsOnly')}</dd>
        ) : null}
      </dl>
    </section>
  );
}
