import { day, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { graphql } from '../../gql/public/index.ts';
import type { ReducedTermsFragment } from '../../gql/public/graphql.ts';
import { Fact } from '../../parts/page.tsx';

export const ReducedTermsFragmentDocument = graphql(`
  fragment ReducedTerms on ReducedPrice {
    kind
    below
    interval
    amount
    regular
    endsOn
    regularFrom
  }
`);

/** A reduced price: whose it is, and the day and yen with which the regular one follows. */
export function ReducedFact({ reduced }: { reduced: ReducedTermsFragment }) {
  const t = useTranslations('reduced');
  const plans = useTranslations('plans');
  const locale = useLocale() as UiLocale;
  const { kind, below, interval, amount, regular, regularFrom } = reduced;
  const per = interval === 'month' ? plans('perMonth') : plans('perYear');
  const name = t(`names.${kind}`, { below: below ?? 0 });
  return (
    <>
      <Fact name={name}>{`${money(amount, locale)}${per}`}</Fact>
      <Fact name={t('afterwards')}>
        {regularFrom
          ? t('regularFrom', { date: day(regularFrom, locale), price: `${money(regular, locale)}${per}` })
          : t('noRenewal')}
      </Fact>
    </>
  );
}
