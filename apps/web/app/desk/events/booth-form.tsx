import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField, TickField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { EventHostsQuery } from '../../gql/desk/graphql.ts';
import events from './events.module.css';
import styles from './hosts.module.css';

type Host = EventHostsQuery['eventHosts']['items'][number];

type Props = { host: Host; name: string; returned?: Returned };

/** The booth of an exhibitor: its number and what is shown there, given by a benefit of the plan or without, or taken back. */
export function BoothForm({ host: { id, booth, companyId }, name, returned }: Props) {
  const t = useTranslations('desk.eventHosts');
  const { problemOf } = useReturnedProblems(returned);
  const typed = returned?.values.label === undefined ? undefined : returned.values;
  const field = (of: 'label' | 'showsJa' | 'showsEn', value = '') => (
    <TextField
      id={`${of}-${id}`}
      name={of}
      label={t(of)}
      optional={of !== 'label'}
      error={typed && problemOf(of)}
      defaultValue={typed?.[of] ?? value}
      autoComplete="off"
    />
  );
  return (
    <details key={booth?.id} className={events.fold} open={typed !== undefined}>
      <summary aria-label={t(booth ? 'boothOf' : 'giveOf', { name })}>{t(booth ? 'booth' : 'give')}</summary>
      <Form method="post" noValidate className={styles.hostForm}>
        <input type="hidden" name="id" value={id} />
        {booth ? <input type="hidden" name="boothId" value={booth.id} /> : null}
        {field('label', booth?.label)}
        {field('showsJa', booth?.shows.ja)}
        {field('showsEn', booth && booth.shows.en !== booth.shows.ja ? booth.shows.en : '')}
        {companyId && !booth ? (
          <TickField
            id={`benefit-${id}`}
            name="byBenefit"
            value="yes"
            label={t('byBenefit')}
            defaultChecked={!typed || typed.byBenefit === 'yes'}
          />
        ) : null}
        <div className={styles.hostActs}>
          <SubmitButton name="act" value={booth ? 'booth' : 'give'} mih={48}>
            {t(booth ? 'save' : 'giveAct')}
          </SubmitButton>
          {booth ? (
            <SubmitButton quiet name="act" value="takeBack" mih={48}>
              {t(booth.byBenefit ? 'takeBackBenefit' : 'takeBack')}
            </SubmitButton>
          ) : null}
        </div>
      </Form>
    </details>
  );
}
