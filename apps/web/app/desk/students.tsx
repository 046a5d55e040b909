import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { textOf } from '../forms/read-form.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import {
  ConfirmStudentDocument,
  DeclineStudentDocument,
  WaitingStudentsDocument,
} from './students/questions.ts';
import styles from './students/students.module.css';
import { WaitingStudent } from './students/waiting-student.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { studentDeclarations } = await api.load(WaitingStudentsDocument);
  return api.answer(studentDeclarations);
}

/** An answer to one declaration; the mail to the member says it. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const typed = await textOf(request);
  const { id = '', act = '', lastDay = '', reason = '' } = typed;
  const outcome =
    act === 'confirm'
      ? await api.send(ConfirmStudentDocument, { id, lastDay })
      : await api.send(DeclineStudentDocument, { id, reason });
  return outcome.ok
    ? api.answer({
        done: act === 'confirm' ? ('confirmed' as const) : ('declined' as const),
        refusal: '',
        typed: null,
      })
    : api.answer({ done: null, refusal: outcome.refusal.message, typed }, 422);
}

/** Who says to be a student: the secretariat looks at what it was sent, and answers. */
export default function DeskStudents() {
  const { waiting, more } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.students');
  return (
    <div className={styles.page}>
      <BackLink to="/desk/members">{t('back')}</BackLink>
      <DeskTitle title={t('title')} />
      <p>{t('lead')}</p>
      <OutcomeNotice done={answer?.done && t(answer.done)} refusal={answer?.refusal} />
      {waiting.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('noneTitle')}</h2>
          <p>{t('noneLead')}</p>
        </section>
      ) : (
        <ul className={styles.list}>
          {waiting.map((student) => (
            <WaitingStudent
              key={student.id}
              student={student}
              typed={answer?.typed?.id === student.id ? answer.typed : null}
            />
          ))}
        </ul>
      )}
      {more ? <p className="small quiet">{t('more')}</p> : null}
      <p className="small quiet">{t('logged')}</p>
    </div>
  );
}
