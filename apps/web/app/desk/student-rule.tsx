import { moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';
import { answerSent } from './settings/sent-rule.ts';
import { SettingsRule } from './settings/settings-rule.tsx';
import { GroundChoice, grounds } from './students/ground-choice.tsx';
import { SetStudentRuleDocument, StudentRuleDocument } from './students/questions.ts';
import styles from './students/students.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { studentRule } = await api.load(StudentRuleDocument);
  return api.answer(studentRule);
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const typed = await textOf(request);
  const { asksForJa = '', asksForEn = '' } = typed;
  const ground = grounds.find((one) => one === typed.ground) ?? 'proof';
  const saved = await api.send(SetStudentRuleDocument, { input: { ground, asksForJa, asksForEn } });
  return answerSent(api, saved, { ...typed, asksForJa, asksForEn });
}

/** What the community asks of students: proof, or their word. */
export default function DeskStudentRule() {
  const rule = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.students');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { legalNotice: mayDecide, givePlans } = useRights();
  const typed = answer?.returned?.values;
  const { problemOf } = useReturnedProblems(answer?.returned ?? undefined);
  const asked = { asksForJa: rule.asksFor?.ja ?? '', asksForEn: rule.asksFor?.en ?? '', ...typed };
  return (
    <SettingsRule
      page="students"
      lead={t('ruleLead')}
      sent={answer}
      labels={{ asksForJa: t('asksForJa'), asksForEn: t('asksForEn') }}
      saved={t('ruleSaved')}
      readOnly={mayDecide ? null : t('ruleReadOnly')}
    >
      <Form method="post" noValidate className={panels.panel}>
        <fieldset disabled={!mayDecide}>
          <GroundChoice chosen={typed?.ground ?? rule.ground} />
          <div className={styles.asks}>
            {(['asksForJa', 'asksForEn'] as const).map((name) => (
              <TextField
                key={name}
                id={`field-${name}`}
                name={name}
                label={t(name)}
                description={t('asksForHint')}
                optional
                maxLength={200}
                defaultValue={asked[name]}
                error={problemOf(name)}
              />
            ))}
          </div>
          {mayDecide ? <SubmitButton>{t('ruleSave')}</SubmitButton> : null}
        </fieldset>
      </Form>
      <p className="small quiet">
        {rule.decidedAt && rule.decidedBy
          ? t('ruleDecided', { at: moment(rule.decidedAt, locale), by: rule.decidedBy })
          : t('ruleUndecided')}
      </p>
      {givePlans ? (
        <p>
          <Link to={to('/desk/members/students')}>{t('ruleOpen')}</Link>
        </p>
      ) : null}
    </SettingsRule>
  );
}
