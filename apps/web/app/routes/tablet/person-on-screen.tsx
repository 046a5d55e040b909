import { moment, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { RegistrationStep, TabletGigsQuery, TabletQuery } from '../../gql/public/graphql.ts';
import { Tick } from '../../parts/tick.tsx';
import { EnterForm } from './enter-form.tsx';
import { HandedOver } from './handed-over.tsx';
import { TakeForm } from './take-form.tsx';
import styles from './tablet.module.css';

type Tablet = TabletQuery['tablet'];
type Person = NonNullable<Tablet['person']>;
export type TabletGig = TabletGigsQuery['gigs']['items'][number];

type Props = {
  tablet: Tablet;
  person: Person;
  gigs: TabletGig[];
  minorsWelcome: boolean;
  origin: string;
  sheet: string | undefined;
  terms: { label: string; text: string }[] | undefined;
  values: Record<string, string>;
};

const steps: readonly RegistrationStep[] = ['explanation', 'identity', 'introduction', 'consent', 'papers'];
const identityKinds = [
  ...(['my_number_card', 'driving_licence', 'health_card', 'residence_card', 'passport'] as const),
  ...(['pension_book', 'known_in_person'] as const),
] as const;
const details = { identity: identityKinds, introduction: ['video', 'booklet'] } as const;

/** One person: the five steps with what is done, the one that is next, and what can be done for whoever is registered. */
export function PersonOnScreen({ tablet, person, gigs, minorsWelcome, origin, sheet, terms, values }: Props) {
  const t = useTranslations('tablet');
  const locale = useLocale() as UiLocale;
  const done = new Map(person.steps.map((ticked) => [ticked.step, ticked.at]));
  const next = steps.find((step) => !done.has(step)) ?? null;
  const { name, number } = person;
  return (
    <>
      {name && number ? (
        <section className={`${styles.card} not-printed`}>
          <h2>{t('shownName', { name })}</h2>
          <p className="figures">{t('shownNumber', { number })}</p>
        </section>
      ) : null}
      <section className={`${styles.card} not-printed`} aria-label={t('stepsTitle')}>
        <h2>{next ? t('stepsTitle') : t('completeTitle')}</h2>
        {next ? null : <p>{t('completeLead')}</p>}
        <ol className={styles.steps}>
          {steps.map((step) => {
            const at = done.get(step);
            return (
              <li key={step} data-done={Boolean(at)} aria-current={step === next ? 'step' : undefined}>
                <strong>
                  {at ? <Tick /> : null} {t(`steps.${step}`)}
                </strong>
                {at ? (
                  <span className="small quiet figures">{t('doneAt', { at: moment(at, locale) })}</span>
                ) : null}
                {step === next ? <p>{t(`how.${step}`)}</p> : null}
                {step === next && step !== 'consent' && step !== 'papers' ? <TickForm step={step} /> : null}
              </li>
            );
          })}
        </ol>
      </section>
      {next === 'consent' ? (
        <EnterForm tablet={tablet} values={values} minorsWelcome={minorsWelcome} />
      ) : null}
      {name && number ? (
        <HandedOver name={name} number={number} sheet={sheet} origin={origin} papersDue={next === 'papers'} />
      ) : null}
      {name && number ? <TakeForm gigs={gigs} terms={terms} values={values} /> : null}
      <Form method="post" reloadDocument className={`${styles.last} not-printed`}>
        {name ? (
          <SubmitButton name="act" value="close" mih={72} size="xl" fullWidth color="ink">
            {t('close')}
          </SubmitButton>
        ) : (
          <>
            <SubmitButton quiet name="act" value="drop" mih={56}>
              {t('drop')}
            </SubmitButton>
            <p className="small quiet">{t('dropLead')}</p>
          </>
        )}
      </Form>
    </>
  );
}

function TickForm({ step }: { step: 'explanation' | 'identity' | 'introduction' }) {
  const t = useTranslations('tablet');
  const choices = step === 'explanation' ? null : details[step];
  return (
    <Form method="post" className={styles.form}>
      {choices ? (
        <SelectField
          id="field-detail"
          name="detail"
          size="lg"
          label={step === 'identity' ? t('kindOf') : t('wayOf')}
          data={[
            { value: '', label: t('choose') },
            ...choices.map((one) => ({ value: one, label: t(`details.${one}`) })),
          ]}
        />
      ) : null}
      <SubmitButton name="act" value={step} mih={64} size="lg">
        {t('tick')}
      </SubmitButton>
    </Form>
  );
}
