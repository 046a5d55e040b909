import { money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { EventQuery } from '../../gql/public/graphql.ts';

type Kind = EventQuery['event']['dates'][number]['types'][number];
const groups = ['free', 'paid', 'company'] as const;

/** What a kind costs groups of members, on one line; null where it costs everybody the same. */
export function useMemberPrices(): (prices: Kind['memberPrices']) => string | null {
  const t = useTranslations('memberPrices');
  const frame = useTranslations('frame');
  const locale = useLocale() as UiLocale;
  return (prices) => {
    const said = groups.flatMap((group) => {
      const price = prices?.[group];
      return price == null ? [] : [t(group, { price: price === 0 ? frame('free') : money(price, locale) })];
    });
    return said.length === 0 ? null : `${t('label')}: ${said.join(t('and'))}`;
  };
}
