import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Notice, Page } from '../../parts/page.tsx';

/** Under the consent age: nothing happens until the guardian has agreed. */
export default function JoinWaiting() {
  const t = useTranslations('join');
  const [params] = useSearchParams();
  return (
    <Page title={t('waitingTitle')} lead={t('waitingLead', { email: params.get('to') ?? '' })}>
      <Notice>{t('waitingNext')}</Notice>
    </Page>
  );
}
