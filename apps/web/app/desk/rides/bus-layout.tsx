import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import events from '../events/events.module.css';
import { layoutParts, nextBusName, templateNames } from './bus-acts.ts';
import type { Bus } from './bus-plan.tsx';
import styles from './rides.module.css';

/** How the seats of a bus stand, to be changed; below it the way to take the bus away. `to`: the page of its date. */
export function BusLayout({ bus, to, returned }: { bus: Bus; to: string; returned?: Returned }) {
  const t = useTranslations('desk.rides');
  const mine = returned?.values.act === `save:${bus.id}` ? returned : undefined;
  const { problemOf } = useReturnedProblems(mine);
  return (
    <details className={events.fold} open={mine !== undefined}>
      <summary>{t('layout', { name: bus.name })}</summary>
      <Form method="post" action={to} noValidate preventScrollReset className={events.group}>
        <div className={styles.layout}>
          {(['name', ...layoutParts] as const).map((part) => (
            <TextField
              key={part}
              id={`field-${bus.id}-${part}`}
              name={part}
              label={t(`parts.${part}`)}
              defaultValue={mine?.values[part] ?? String(bus[part])}
              error={problemOf(part)}
              autoComplete="off"
              inputMode={part === 'name' ? undefined : 'numeric'}
              maxLength={part === 'name' ? 30 : 3}
            />
          ))}
        </div>
        <p className="small quiet">{t('backHint')}</p>
        <div className={styles.acts}>
          <SubmitButton name="act" value={`save:${bus.id}`} mih={48}>
            {t('save')}
          </SubmitButton>
          <SubmitButton quiet name="act" value={`remove:${bus.id}`} mih={48}>
            {t('remove')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}

/** A further bus of a usual size, by one press; what is otherwise of it is changed afterwards. `names`: those of the buses that are there. */
export function AddBus({ names, to }: { names: readonly string[]; to: string }) {
  const t = useTranslations('desk.rides');
  return (
    <Form method="post" action={to} preventScrollReset>
      <input type="hidden" name="next" value={nextBusName(names)} />
      <p className="small">{t('addLead')}</p>
      <div className={styles.acts}>
        {templateNames.map((template) => (
          <SubmitButton key={template} quiet name="act" value={`add:${template}`} mih={48}>
            {t(`templates.${template}`)}
          </SubmitButton>
        ))}
      </div>
    </Form>
  );
}
