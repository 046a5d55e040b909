import { moment, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../../forms/fields.tsx';
import { LongTextField } from '../../../forms/long-text-field.tsx';
import type { Returned } from '../../../forms/problem.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import type { CompanyGigQuery } from '../../../gql/public/graphql.ts';
import { IncidentForm } from '../../../parts/incident-form.tsx';
import { HoursLine } from '../../../parts/hours-fields.tsx';
import { WorkClaims, WorkEvaluation } from '../../../parts/work-said.tsx';
import { YesOrNo } from '../../../parts/yes-or-no.tsx';
import styles from '../talent/talent.module.css';
import { DisputeHours } from './dispute-hours.tsx';

type Place = CompanyGigQuery['companyGig']['places'][number];
type Props = { place: Place; returned: Returned | undefined };
type PlaceProps = Props & { gig: Pick<CompanyGigQuery['companyGig']['gig'], 'track' | 'startsAt'> };

/** One place by its number: where it stands, what was reported, and what the company can do. */
export function GigPlace({ place, returned, gig }: PlaceProps) {
  const { id, state, checkedInAt, checkInWay, minutes, reportLine, stepsRight, inspectedUntil } = place;
  const t = useTranslations('companyGig');
  const words = useTranslations('workSaid');
  const locale = useLocale() as UiLocale;
  const here = returned?.values.id === id ? returned : undefined;
  const [at, until] = [checkedInAt, inspectedUntil].map((when) => (when ? moment(when, locale) : ''));
  const open = state === 'checked_in' || state === 'reported';
  return (
    <li>
      <p className={styles.head}>
        <strong>{t('place', { place: place.place })}</strong>
        <span>{t(`states.${state}`, { at: at ?? '', until: until ?? '' })}</span>
      </p>
      {checkInWay === 'desk' ? <p className="small">{t('byHand')}</p> : null}
      {typeof minutes === 'number' ? <p className="figures">{t('minutes', { minutes })}</p> : null}
      {typeof stepsRight === 'boolean' ? (
        <p className="small">{t(`stepsRight.${stepsRight ? 'yes' : 'no'}`)}</p>
      ) : null}
      {reportLine ? <p className="small">{reportLine}</p> : null}
      {state === 'accepted' && place.endedBy === 'clock' ? (
        <p className="small">{t('acceptedByClock')}</p>
      ) : null}
      <HoursLine hours={place.hours} />
      <WorkClaims claims={place.claims} />
      {place.claims.map(({ side, hours }) => (
        <HoursLine key={side} hours={hours} claimed />
      ))}
      {place.reason ? <p className="small">{words('decided', { reason: place.reason })}</p> : null}
      {open ? <Accept place={place} employed={gig.track === 'employment'} /> : null}
      {open && place.hours ? <DisputeHours place={place} returned={here} /> : null}
      {open || state === 'taken' ? <Dispute place={place} returned={here} /> : null}
      {checkedInAt ? (
        <IncidentForm id={id} startsAt={gig.startsAt} className={styles.form} returned={here} />
      ) : null}
      {place.evaluable ? <Evaluate place={place} returned={here} /> : null}
      {place.given && !place.received ? <p className="small">{t('given')}</p> : null}
      {place.received ? (
        <div>
          <p className="small quiet">{t('received')}</p>
          <WorkEvaluation of={place.received} />
        </div>
      ) : null}
    </li>
  );
}

function Accept({ place: { id, place }, employed }: { place: Place; employed: boolean }) {
  const t = useTranslations('companyGig');
  const words = useTranslations('employment.company');
  return (
    <Form method="post" preventScrollReset className={styles.form}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton mih={48} name="act" value="accepted" aria-label={t('acceptOf', { place })}>
        {t('accept')}
      </SubmitButton>
      <p className="small quiet">{employed ? words('acceptHint') : t('acceptHint')}</p>
    </Form>
  );
}

function Dispute({ place: { id, place, state }, returned }: Props) {
  const t = useTranslations('companyGig');
  const words = useTranslations('workSaid');
  const { problemOf } = useReturnedProblems(returned);
  const problem = returned?.values.act === 'disputed' ? problemOf('reason') : undefined;
  const absent = state === 'taken';
  return (
    <details open={problem !== undefined}>
      <summary>{absent ? t('noShow') : t('dispute')}</summary>
      <Form method="post" noValidate preventScrollReset className={styles.form}>
        <input type="hidden" name="id" value={id} />
        <p className="small">{t('disputeLead')}</p>
        {absent ? (
          <input type="hidden" name="kind" value="no_show" />
        ) : (
          <SelectField
            id={`kind-${id}`}
            name="kind"
            label={t('kind')}
            defaultValue={returned?.values.kind}
            data={(['work', 'someone_else'] as const).map((value) => ({
              value,
              label: words(`kinds.${value}`),
            }))}
          />
        )}
        <LongTextField
          id={`reason-${id}`}
          name="reason"
          rows={2}
          label={t('reason')}
          error={problem}
          defaultValue={returned?.values.reason}
        />
        <SubmitButton quiet mih={48} name="act" value="disputed" aria-label={t('sendOf', { place })}>
          {t('send')}
        </SubmitButton>
      </Form>
    </details>
  );
}

function Evaluate({ place: { id, place }, returned }: Props) {
  const t = useTranslations('companyGig');
  const { problemOf } = useReturnedProblems(returned);
  const mine = returned?.values.act === 'evaluated';
  const problem = (name: string) => (mine ? problemOf(name) : undefined);
  return (
    <details open={mine}>
      <summary>{t('evaluate', { place })}</summary>
      <Form method="post" noValidate preventScrollReset className={styles.form}>
        <input type="hidden" name="id" value={id} />
        <p className="small">{t('evaluateLead')}</p>
        {(['stepsDone', 'again'] as const).map((name) => (
          <YesOrNo
            key={name}
            id={`${name}-${id}`}
            name={name}
            label={t(name)}
            error={problem(name)}
            defaultValue={mine ? returned.values[name] : ''}
          />
        ))}
        <TextField
          optional
          id={`line-${id}`}
          name="line"
          label={t('line')}
          error={problem('line')}
          defaultValue={mine ? returned.values.line : ''}
        />
        <SubmitButton mih={48} name="act" value="evaluated">
          {t('evaluateSend')}
        </SubmitButton>
      </Form>
    </details>
  );
}
