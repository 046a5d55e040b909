import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import type { Returned } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { AttendeesAskedFragment } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { asksAnything, AttendeeFields, useWrongAttendees } from './attendee-fields.tsx';

type Props = {
  asked: AttendeesAskedFragment;
  /** The page of the purchase. */
  back: string;
  returned?: Returned;
};

/** Who comes with the tickets of a purchase, to be changed, whoever has it. */
export function AttendeesForm({ asked, back, returned }: Props) {
  const t = useTranslations('attendees');
  const to = useLinks();
  const wrong = useWrongAttendees(asked, returned?.problems);
  const open = asked.open && asksAnything(asked);
  return (
    <Page title={t('changeTitle')} lead={open ? t('changeLead') : t('settled')}>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      {open ? (
        <Form method="post" noValidate>
          <AttendeeFields asked={asked} returned={returned} />
          {asked.slots.some(({ used }) => used) ? <Notice>{t('used')}</Notice> : null}
          <Acts>
            <SubmitButton size="lg">{t('save')}</SubmitButton>
            <ButtonLink quiet to={to(back)}>
              {t('back')}
            </ButtonLink>
          </Acts>
        </Form>
      ) : (
        <ButtonLink quiet to={to(back)}>
          {t('back')}
        </ButtonLink>
      )}
    </Page>
  );
}
