import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { addDays, tokyoDate } from '@enishi/kernel';
import { day, type UiLocale } from '@enishi/ui';
import { TextField } from '../forms/fields.tsx';
import { LongTextField } from '../forms/long-text-field.tsx';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useText } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { DeskErasureReviewDocument, EraseMemberDocument } from './erasure/questions.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import styles from './refund/refund.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { erasureReview } = await api.load(DeskErasureReviewDocument, { memberId: params.id ?? '' });
  return api.answer(erasureReview);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { reason = '', typedNumber = '' } = await textOf(request);
  const input = { memberId: params.id ?? '', reason, typedNumber };
  const outcome = await api.send(EraseMemberDocument, { input });
  if (!outcome.ok) {
    const { message, facts } = outcome.refusal;
    return api.answer(
      { reason, typedNumber, waiting: false, refusal: message, field: facts.field ?? null },
      422,
    );
  }
  if (outcome.value.eraseMember === 'erased') return api.redirect(`/desk/members/${params.id}`);
  return api.answer({ reason, typedNumber, waiting: true, refusal: '', field: null });
}

/** What happens, what stays until when, then the reason and the number typed by hand. */
export default function DeskErasure() {
  const review = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { id } = useParams();
  const t = useTranslations('desk.erasure');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const problem = (field: string) => (returned?.field === field ? returned.refusal : undefined);
  const { number } = review;
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/members/${id}`}>{t('back')}</BackLink>
      <DeskTitle title={t('title')} />
      {review.erasedOn ? (
        <p className={`${panels.notice} ${panels.calm}`}>
          {t('done', { day: day(review.erasedOn, locale) })}
        </p>
      ) : (
        <>
          <p className="quiet">{t('lead')}</p>
          {returned?.waiting ? (
            <p className={`${panels.notice} ${panels.warn}`} role="status">
              {t('waiting')}
            </p>
          ) : null}
          {returned?.refusal && !returned.field ? (
            <p className={`${panels.notice} ${panels.bad}`} role="alert">
              {returned.refusal}
            </p>
          ) : null}
          <section className={panels.panel} aria-labelledby="happens">
            <h2 id="happens">{t('happens')}</h2>
            <ul className={styles.happens}>
              {[...(review.leftOn ? [] : [t('leaves')]), t('goes'), t('number', { number }), t('mail')].map(
                (one) => (
                  <li key={one}>{one}</li>
                ),
              )}
            </ul>
          </section>
          <section className={panels.panel} aria-labelledby="kept">
            <h2 id="kept">{t('kept')}</h2>
            <ul className={styles.happens}>
              {review.kept.map((one) => (
                <li key={one.title.ja}>
                  {text(one.title)}{' '}
                  <span className="quiet">
                    {t('until', { day: day(addDays(tokyoDate(one.until), -1), locale) })}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <Form method="post" noValidate className={styles.form}>
            <LongTextField
              id="field-reason"
              name="reason"
              label={t('reason')}
              description={t('reasonHint')}
              defaultValue={returned?.reason}
              error={problem('reason')}
              rows={2}
              maxLength={500}
            />
            <TextField
              id="field-typedNumber"
              name="typedNumber"
              label={t('typed')}
              description={t('typedHint', { number })}
              defaultValue={returned?.typedNumber}
              error={problem('typedNumber')}
              autoComplete="off"
              className={styles.typed}
            />
            <div className={styles.acts}>
              <SubmitButton name="intent" value="erase">
                {t('submit')}
              </SubmitButton>
            </div>
          </Form>
        </>
      )}
    </div>
  );
}
