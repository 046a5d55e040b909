import { day, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Page, Section } from '../../parts/page.tsx';
import { MyPagesNav } from './my-pages.tsx';

/** What somebody who has left finds on their page: that nothing is charged, the receipts, the way back. */
export function LeftPage({ number, leftOn }: { number: string; leftOn: string }) {
  const t = useTranslations('leave');
  const ownCopy = useTranslations('ownCopy');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <Page title={t('leftTitle')} lead={t('leftLead', { date: day(leftOn, locale) })}>
      <MyPagesNav />
      <Facts>
        <Fact name={t('numberKept')}>{number}</Fact>
      </Facts>
      <p className="quiet">{t('numberHint')}</p>
      <Acts>
        <ButtonLink to={to('/join/profile')}>{t('rejoin')}</ButtonLink>
        <ButtonLink to={to('/me/receipts')} quiet>
          {t('receipts')}
        </ButtonLink>
      </Acts>
      <Section title={ownCopy('section')} lead={ownCopy('eraseLead')}>
        <Acts>
          <ButtonLink to={to('/me/data')} quiet>
            {ownCopy('open')}
          </ButtonLink>
          <ButtonLink to={to('/me/erase')} quiet>
            {ownCopy('eraseOpen')}
          </ButtonLink>
        </Acts>
      </Section>
    </Page>
  );
}
