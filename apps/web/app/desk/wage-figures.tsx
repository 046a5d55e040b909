import { prefectures } from '@enishi/japan';
import { day, moment, money, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TextField } from '../forms/fields.tsx';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useText } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { countIn } from './events/count-in.ts';
import form from './parts/desk-form.module.css';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';
import { answerSent } from './settings/sent-rule.ts';
import { SettingsRule } from './settings/settings-rule.tsx';
import styles from './settings/settings.module.css';
import {
  EnterWageFigureDocument,
  TakeBackWageFigureDocument,
  WageFiguresDocument,
} from './settings/wage-figures-questions.ts';

const fields = ['prefecture', 'yen', 'from', 'source'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  return api.answer((await api.load(WageFiguresDocument)).wageFigures);
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { takeBack, prefecture = '', yen = '', from = '', source = '' } = await textOf(request);
  if (takeBack !== undefined)
    return answerSent(api, await api.send(TakeBackWageFigureDocument, { id: takeBack }), {});
  // A day that nobody chose is none of any figure.
  const input = { prefecture, yen: countIn(yen), from: from || '2000-01-01', source };
  return answerSent(api, await api.send(EnterWageFigureDocument, { input }), {
    ...{ prefecture, yen, from, source },
  });
}

/** The minimum wages of this year, as the desk has looked them up: which is missing, a form for the new one, and what was entered before. */
export default function DeskWageFigures() {
  const known = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.wageFigures');
  const { serves: mayChange } = useRights();
  return (
    <SettingsRule
      page="wageFigures"
      lead={t('lead')}
      sent={answer}
      labels={Object.fromEntries(fields.map((name) => [name, t(name)]))}
      saved={t('saved')}
      readOnly={mayChange ? null : t('readOnly')}
    >
      <Known />
      {mayChange ? <Enter key={known.figures.length} /> : null}
      <Entered mayChange={mayChange} />
    </SettingsRule>
  );
}

function Known() {
  const { prefectures: known } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.wageFigures');
  const locale = useLocale() as UiLocale;
  const nameOf = usePrefectures();
  return (
    <section className={panels.panel} aria-labelledby="known">
      <h2 id="known">{t('known')}</h2>
      <ul>
        {known.map(({ prefecture, standing, yen, since }) => (
          <li key={prefecture} className="figures">
            {t(`standings.${standing}`, {
              prefecture: nameOf(prefecture),
              yen: yen === null ? '' : money(yen ?? 0, locale),
              since: since ? day(since, locale) : '',
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Enter() {
  const { prefectures: known } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>()?.returned ?? undefined;
  const t = useTranslations('desk.wageFigures');
  const nameOf = usePrefectures();
  const { problemOf } = useReturnedProblems(returned);
  const typed = (name: (typeof fields)[number]) => ({
    ...{ id: `field-${name}`, name, label: t(name), error: problemOf(name) },
    defaultValue: returned?.values[name] ?? '',
  });
  const missing = known.filter(({ standing }) => standing !== 'current');
  const offered = [...missing, ...known.filter(({ standing }) => standing === 'current')];
  return (
    <Form method="post" noValidate className={`${panels.panel} ${form.form}`}>
      <h2>{t('enter')}</h2>
      <SelectField
        {...typed('prefecture')}
        defaultValue={returned?.values.prefecture ?? offered[0]?.prefecture}
        data={offered.map(({ prefecture }) => ({ value: prefecture, label: nameOf(prefecture) }))}
      />
      <div className={form.pair}>
        <TextField {...typed('yen')} inputMode="numeric" autoComplete="off" />
        <TextField {...typed('from')} type="date" description={t('fromHint')} />
      </div>
      <TextField {...typed('source')} description={t('sourceHint')} maxLength={200} />
      <div className={form.acts}>
        <SubmitButton>{t('save')}</SubmitButton>
      </div>
    </Form>
  );
}

function Entered({ mayChange }: { mayChange: boolean }) {
  const { figures } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.wageFigures');
  const locale = useLocale() as UiLocale;
  const nameOf = usePrefectures();
  return (
    <section className={panels.panel} aria-labelledby="entered">
      <h2 id="entered">{t('entered')}</h2>
      {figures.length === 0 ? <p className="quiet">{t('empty')}</p> : null}
      <ol className={styles.story}>
        {figures.map(({ id, prefecture, from, yen, source, enteredBy, enteredAt, takenBackAt }) => {
          const figure = {
            ...{ prefecture: nameOf(prefecture), yen: money(yen, locale), since: day(from, locale) },
          };
          return (
            <li key={id}>
              <p className="small quiet figures">
                {t('turn', { at: moment(enteredAt, locale), by: enteredBy })}
              </p>
              <p className="figures">{t('standings.current', figure)}</p>
              <p className="small">{t('readAt', { source })}</p>
              {takenBackAt ? (
                <p className="small">{t('takenBack', { at: moment(takenBackAt, locale) })}</p>
              ) : mayChange ? (
                <Form method="post">
                  <SubmitButton
                    {...{ name: 'takeBack', value: id, variant: 'default' }}
                    aria-label={t('takeBackOf', figure)}
                  >
                    {t('takeBack')}
                  </SubmitButton>
                </Form>
              ) : null}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function usePrefectures() {
  const text = useText();
  return (wanted: string): string => {
    const found = prefectures.find(({ code }) => code === wanted);
    return found ? text(found.name) : wanted;
  };
}
