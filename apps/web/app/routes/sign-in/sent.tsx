import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import { Notice, Page, Section } from '../../parts/page.tsx';

/** The same words whether the address is known or not. */
export default function SignInSent() {
  const t = useTranslations('signIn');
  const join = useTranslations('join');
  const to = useLinks();
  const [params] = useSearchParams();
  const minutes = Number(params.get('minutes'));
  return (
    <Page title={t('sentTitle')}>
      <Notice tone="good">
        <p>{t('sentLead', { email: params.get('to') ?? '' })}</p>
        {minutes > 0 ? <p className="small quiet">{join('sentValid', { minutes })}</p> : null}
      </Notice>
      <Section title={join('sentMissing')}>
        <p>{join('sentMissing1')}</p>
        <p>{join('sentMissing2')}</p>
        <p>
          <Link to={to('/sign-in')}>{join('sentAgain')}</Link>
        </p>
      </Section>
    </Page>
  );
}
