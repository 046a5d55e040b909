import { day, type UiLocale } from '@enishi/ui';
import { addDays, tokyoDate } from '@enishi/kernel';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { CheckoutReviewQuery } from '../../gql/public/graphql.ts';
import { Notice } from '../../parts/page.tsx';

type Props = { given: CheckoutReviewQuery['checkoutReview']['given'] };

/** Before somebody pays beside a plan that they have as a gift or free of charge: its days pass unused. */
export function GivenNotice({ given }: Props) {
  const t = useTranslations('given');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const last = given.at(-1);
  if (!last) return null;
  const titles = given.map(({ kind, planName, lastDay }) =>
    t(kind, { plan: text(planName), date: day(lastDay, locale) }),
  );
  const after = day(addDays(tokyoDate(last.lastDay), 1), locale);
  return (
    <Notice tone="warn" title={titles[0]}>
      {titles.slice(1).map((title) => (
        <p key={title}>{title}</p>
      ))}
      <p>{t('lead', { after })}</p>
    </Notice>
  );
}
