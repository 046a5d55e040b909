import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks } from '../../../frame.ts';
import type { CompanyPageDraftQuery } from '../../../gql/public/graphql.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Fact, Facts, Notice } from '../../../parts/page.tsx';

/** Who sees the page now, and the presses that change it. */
export function PageStanding({ draft }: { draft: CompanyPageDraftQuery['companyPageDraft'] }) {
  const t = useTranslations('companyPage');
  const to = useLinks();
  const { state, changed, mayBeShown, hiddenBecause, page } = draft;
  const live = state === 'published' && mayBeShown;
  const written = page.purpose !== '' && page.industry !== '';
  const may = mayBeShown && state !== 'hidden';
  return (
    <>
      {state === 'hidden' ? (
        <Notice tone="warn" title={t('hiddenTitle')}>
          <p>{t('hiddenLead', { reason: hiddenBecause ?? '' })}</p>
          <p>{t('hiddenHow')}</p>
        </Notice>
      ) : null}
      {mayBeShown ? null : <Notice>{t('notShown')}</Notice>}
      <Facts>
        <Fact name={t('stateName')}>
          {t(`state.${state}`)}
          {may && !written ? <p className="small quiet">{t('notWritten')}</p> : null}
          {state === 'published' && changed ? <p className="small quiet">{t('changed')}</p> : null}
        </Fact>
      </Facts>
      <Acts>
        {may && written && (state === 'draft' || changed) ? (
          <Form method="post">
            <SubmitButton name="act" value="publish">
              {t(state === 'draft' ? 'publish' : 'publishAgain')}
            </SubmitButton>
          </Form>
        ) : null}
        <ButtonLink to={to(`/company/${page.companyId}/page/preview`)} quiet>
          {t('preview')}
        </ButtonLink>
        {live ? (
          <ButtonLink to={to(`/companies/${page.companyId}`)} quiet>
            {t('see')}
          </ButtonLink>
        ) : null}
        {state === 'published' ? (
          <Form method="post">
            <SubmitButton quiet name="act" value="withdraw">
              {t('takeBack')}
            </SubmitButton>
          </Form>
        ) : null}
      </Acts>
    </>
  );
}
