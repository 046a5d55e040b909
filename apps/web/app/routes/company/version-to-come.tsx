import { day, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { CompanyQuery } from '../../gql/public/graphql.ts';
import { Notice } from '../../parts/page.tsx';

type Holding = NonNullable<CompanyQuery['company']['holding']>;

/** What a company's plan gives otherwise from its renewal on, as the mail, the invoice or the order said. */
export function VersionToCome({ version }: { version: NonNullable<Holding['versionToCome']> }) {
  const t = useTranslations('company');
  const locale = useLocale() as UiLocale;
  const text = useText();
  return (
    <Notice title={t('versionTitle', { date: day(version.on, locale) })}>
      <ul>
        {version.changes.map((change) => (
          <li key={change.ja}>{text(change)}</li>
        ))}
      </ul>
      <p>{t('versionLead')}</p>
    </Notice>
  );
}
