import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { Acts } from '../../parts/page.tsx';

/** For whoever has to put it before somebody else first (稟議): the same as a quote, in the form of the order. */
export function TakeQuote() {
  const t = useTranslations('companyPapers');
  return (
    <section aria-label={t('takeTitle')}>
      <p className="small quiet">{t('takeLead')}</p>
      <Acts>
        <SubmitButton quiet name="act" value="quote">
          {t('take')}
        </SubmitButton>
      </Acts>
    </section>
  );
}
