import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { CancellationReviewQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Section } from '../../parts/page.tsx';

type Alternative = NonNullable<CancellationReviewQuery['cancellationReview']['alternative']>;

/** What could be done instead, below the button and never before it. */
export function CancelAlternative({ alternative }: { alternative: Alternative }) {
  const t = useTranslations('cancel');
  const to = useLinks();
  const pause = alternative === 'pause';
  return (
    <Section title={t('insteadTitle')}>
      <p>{pause ? t('insteadPause') : t('insteadCheaper')}</p>
      <Acts>
        <ButtonLink to={to(pause ? '/me/pause' : '/plans')} quiet>
          {pause ? t('insteadPauseAct') : t('insteadCheaperAct')}
        </ButtonLink>
      </Acts>
    </Section>
  );
}
