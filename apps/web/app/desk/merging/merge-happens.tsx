import { useLocale, useTranslations } from 'use-intl';
import { day, type UiLocale } from '@enishi/ui';
import { useText } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import type { MergeReview } from './merge-form.tsx';
import styles from './merging.module.css';

/** What a merge does, in the order in which people ask: money, sign-in, plans, letters, the rest, the way back. */
export function MergeHappens({ review }: { review: MergeReview }) {
  const t = useTranslations('desk.merging');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { sides, movingPlans, newsletter, directory } = review;
  const wanted = sides.some((side) => side.newsletter);
  const lines = [
    t('money'),
    ...(sides.some(({ pays }) => pays) ? [t('charges')] : []),
    sides.every(({ signsIn }) => signsIn) ? t('bothSignIn') : t('oneSignsIn'),
    ...(movingPlans.length > 0
      ? [t('plansMove', { plans: new Intl.ListFormat(locale).format(movingPlans.map(text)) })]
      : []),
    t('joined', { day: day(sides[0]?.joinedOn ?? '', locale) }),
    newsletter ? t('lettersGoOn') : wanted ? t('lettersEnd') : t('lettersNone'),
    ...(directory === 'none' ? [] : [t(`directory.${directory}`)]),
    t('story'),
    t('wayBack'),
  ];
  return (
    <section className={panels.panel} aria-labelledby="happens">
      <h2 id="happens">{t('happens')}</h2>
      <ul className={styles.happens}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
