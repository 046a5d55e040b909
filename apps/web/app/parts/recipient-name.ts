import { useTranslations } from 'use-intl';
import { useText } from '../frame.ts';

type Named = {
  kind: 'companies' | 'area' | 'plan' | 'one_company';
  name: { ja: string; en: string } | null;
};

/** Which companies see a card without a name, as this site calls them. */
export function useRecipientName(): (recipient: Named) => string {
  const t = useTranslations('cardRecipients.names');
  const text = useText();
  return ({ kind, name }) => {
    if (kind === 'companies' || !name) return t('companies');
    return kind === 'one_company' ? text(name) : t(kind, { name: text(name) });
  };
}
