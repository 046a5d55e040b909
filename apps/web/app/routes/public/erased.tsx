import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Page } from '../../parts/page.tsx';

/** The last page of somebody who had themselves erased; nobody is signed in any more. */
export default function ErasedPage() {
  const t = useTranslations('erase');
  const to = useLinks();
  return (
    <Page title={t('doneTitle')} lead={t('doneLead')}>
      <Acts>
        <ButtonLink to={to('/')} quiet>
          {t('home')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}
