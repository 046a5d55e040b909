import { useTranslations } from 'use-intl';
import { SelectField, TickField } from '../../forms/fields.tsx';
import { Form } from 'react-router';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { SupportCaseQuery } from '../../gql/desk/graphql.ts';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import { caseEnds, handOverSteps } from './case-acts.ts';
import {
  ActFold,
  AnywayField,
  NextFields,
  ofAct,
  WeightField,
  WhoField,
  WordsField,
} from './case-fields.tsx';
import type { ActReturned } from './case-fields.tsx';

type Shown = SupportCaseQuery['supportCase'];
type Props = { shown: Shown; returned: ActReturned | undefined; leads: boolean };

/** Out of the tray: whoever leads the desk gives it to anybody, others take it themselves. */
export function AssignForm({ shown, returned, leads, me }: Props & { me: string | null }) {
  const t = useTranslations('desk.cases');
  const mine = ofAct({ returned, act: 'assign' });
  return (
    <section className={panels.panel} aria-label={t('assign')}>
      <h2>{t('assign')}</h2>
      <Form method="post" className={form.form} noValidate preventScrollReset>
        <input type="hidden" name="edition" value={shown.edition} />
        {leads ? (
          <>
            <WhoField
              {...{ name: 'mainId' as const, label: t('fields.main'), returned: mine, act: 'assign' }}
              {...{ none: t('choose'), coordinators: shown.coordinators }}
            />
            <WhoField
              {...{ name: 'secondId' as const, label: t('fields.second'), returned: mine, act: 'assign' }}
              {...{ none: t('nobody'), coordinators: shown.coordinators }}
            />
          </>
        ) : (
          <input type="hidden" name="mainId" value={me ?? ''} />
        )}
        <WeightField returned={mine} act="assign" />
        <NextFields returned={mine} act="assign" />
        {leads ? <AnywayField act="assign" /> : null}
        <div className={form.acts}>
          <SubmitButton mih={48} name="act" value="assign">
            {leads ? t('assign') : t('take')}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}

/** What was done, and what happens next: one in the place of the other. */
export function NextForm({ shown, returned }: Omit<Props, 'leads'>) {
  const t = useTranslations('desk.cases');
  const mine = ofAct({ returned, act: 'next' });
  return (
    <ActFold {...{ act: 'next', label: t('doneNext'), returned, edition: shown.edition, quiet: false }}>
      <input type="hidden" name="actionId" value={shown.listed.next?.id ?? ''} />
      <WordsField {...{ name: 'said', act: 'next', returned, optional: true, label: t('fields.said') }} />
      <NextFields returned={mine} act="next" />
    </ActFold>
  );
}

/** Where the case stands, and who leads it. */
export function TurnForms({ shown, returned, leads }: Props) {
  const t = useTranslations('desk.cases');
  const { edition, listed, may } = shown;
  const { state } = listed;
  const turn = { returned, edition };
  return (
    <>
      {may.includes('turn') && state === 'under_way' ? (
        <ActFold {...{ ...turn, act: 'rest', label: t('rest') }}>
          <WordsField {...{ name: 'said', act: 'rest', returned, optional: true, label: t('fields.why') }} />
          <NextFields returned={ofAct({ returned, act: 'rest' })} act="rest" />
        </ActFold>
      ) : null}
      {may.includes('turn') && (state === 'resting' || state === 'closed') ? (
        <ActFold {...{ ...turn, act: 'resume', label: state === 'closed' ? t('reopen') : t('resume') }}>
          <WordsField
            {...{ name: 'said', act: 'resume', returned, optional: true, label: t('fields.why') }}
          />
          <NextFields returned={ofAct({ returned, act: 'resume' })} act="resume" />
        </ActFold>
      ) : null}
      {may.includes('hand_over') && (state === 'under_way' || state === 'resting') ? (
        <>
          <SecondForm {...{ shown, returned, leads }} />
          <HandOverForm {...{ shown, returned, leads }} />
        </>
      ) : null}
      {may.includes('turn') && state !== 'closed' ? (
        <ActFold {...{ ...turn, act: 'close', label: t('close') }}>
          <SelectField
            {...{ id: 'field-ending', name: 'ending', label: t('fields.ending') }}
            data={caseEnds.map((value) => ({ value, label: t(`endings.${value}`) }))}
          />
          <WordsField {...{ name: 'line', act: 'close', returned, label: t('fields.line') }} />
        </ActFold>
      ) : null}
    </>
  );
}

/** Somebody beside the main coordinator, or nobody any more. */
function SecondForm({ shown, returned, leads }: Props) {
  const t = useTranslations('desk.cases');
  const mine = ofAct({ returned, act: 'second' });
  const others = shown.coordinators.filter(({ accountId }) => accountId !== shown.main?.accountId);
  return (
    <ActFold {...{ act: 'second', label: t('nameSecond'), returned, edition: shown.edition }}>
      <p className="small quiet">{t('nameSecondLead')}</p>
      <WhoField
        {...{ name: 'secondId' as const, label: t('fields.second'), returned: mine, act: 'second' }}
        {...{ none: t('nobody'), coordinators: others }}
      />
      {leads ? <AnywayField act="second" /> : null}
    </ActFold>
  );
}

function HandOverForm({ shown, returned, leads }: Props) {
  const t = useTranslations('desk.cases');
  const mine = ofAct({ returned, act: 'hand_over' });
  const others = shown.coordinators.filter(({ accountId }) => accountId !== shown.main?.accountId);
  return (
    <ActFold {...{ act: 'hand_over', label: t('handOver'), returned, edition: shown.edition }}>
      <p className="small quiet">{t('handOverLead')}</p>
      <WhoField
        {...{ name: 'toId' as const, label: t('fields.to'), returned: mine, act: 'hand_over' }}
        {...{ none: t('choose'), coordinators: others }}
      />
      {handOverSteps.map((step) => (
        <TickField
          key={step}
          {...{ id: `field-${step}`, name: step, label: t(`steps.${step}`) }}
          defaultChecked={mine?.values[step] === 'on'}
        />
      ))}
      <WordsField {...{ name: 'note', act: 'hand_over', returned, label: t('fields.handOverNote') }} />
      {leads ? <AnywayField act="hand_over" /> : null}
    </ActFold>
  );
}
