import { day, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { CompanyBenefitsQuery } from '../../gql/public/graphql.ts';
import { Fact, Facts, Section } from '../../parts/page.tsx';

type Props = { grants: NonNullable<CompanyBenefitsQuery['companyBenefits']>['grants'] };

/** What the secretariat gave besides the plan, why and until when; nothing where there is none. */
export function GrantedBenefits({ grants }: Props) {
  const t = useTranslations('benefits');
  const locale = useLocale() as UiLocale;
  const text = useText();
  if (grants.length === 0) return null;
  return (
    <Section title={t('grants')}>
      <Facts>
        {grants.map(({ id, label, amount, used, reason, endsOn }) => (
          <Fact key={id} name={text(label)}>
            {t('grantValue', { amount: text(amount), used: text(used), date: day(endsOn, locale) })}
            <br />
            <span className="small quiet">{reason}</span>
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}
