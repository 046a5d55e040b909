import { useTranslations } from 'use-intl';

/** What stands behind a fee: 税込 where tax is inside (総額表示, 消費税法63条), 不課税 where none is. */
export function TaxWord({ taxCategory }: { taxCategory: string }) {
  const frame = useTranslations('frame');
  const plans = useTranslations('plans');
  return taxCategory === 'out_of_scope' ? plans('untaxed') : frame('taxIncluded');
}
