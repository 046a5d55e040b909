import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  Form,
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useSubmit,
} from 'react-router';
import * as z from 'zod/mini';
import { useTranslations } from 'use-intl';
import { returnAddress } from '../../addresses.ts';
import { Api } from '../../api/api.ts';
import { useCheckedForm } from '../../forms/checked-form.ts';
import { TextField } from '../../forms/fields.tsx';
import { PasswordField } from '../../forms/password-field.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { showable, textOf } from '../../forms/read-form.ts';
import * as rules from '../../forms/rules.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { useHydrated } from '../../hydrated.ts';
import { Page } from '../../parts/page.tsx';
import {
  PasskeySignInDocument,
  PasswordSignInDocument,
  SignInLinkDocument,
  SignInViewerDocument,
} from './questions.ts';
import { forgetReturn, rememberReturn } from './return-cookie.ts';
import styles from './sign-in.module.css';

const emailSchema = z.object({ email: rules.email() });
const passwordSchema = z.object({ email: rules.email(), password: rules.text(1000) });

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const next = returnAddress(api.place, new URL(request.url).searchParams.get('next'));
  const { viewer } = await api.load(SignInViewerDocument);
  if (viewer) throw api.redirectTo(next);
  return api.answer({ next });
}

/** Three ways in, one action: which button was pressed says which. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  const next = returnAddress(api.place, fields.next ?? null);
  const refused = (returned: Returned) => api.answer({ ...returned, way: fields.way ?? 'mail' }, 422);
  if (fields.way === 'mail') {
    const typed = z.safeParse(emailSchema, fields);
    if (!typed.success)
      return refused({ problems: { email: { key: 'emailShape' } }, values: showable(fields) });
    const sent = await api.send(SignInLinkDocument, { email: typed.data.email });
    if (!sent.ok) return refused(returnedBy(sent.refusal, showable(fields)));
    api.setCookie(rememberReturn(next));
    const { emailMasked, expiresInMinutes } = sent.value.requestSignInLink;
    return api.redirect(`/sign-in/sent?to=${encodeURIComponent(emailMasked)}&minutes=${expiresInMinutes}`);
  }
  const outcome =
    fields.way === 'passkey'
      ? await api.send(PasskeySignInDocument, { response: fields.response ?? '' })
      : await api.send(PasswordSignInDocument, {
          email: (fields.email ?? '').normalize('NFKC').trim(),
          password: fields.password ?? '',
        });
  if (!outcome.ok) return refused(returnedBy(outcome.refusal, showable(fields)));
  api.setCookie(forgetReturn());
  const { secondFactorNeeded } =
    'signInWithPasskey' in outcome.value ? outcome.value.signInWithPasskey : outcome.value.signInWithPassword;
  return secondFactorNeeded
    ? api.redirect(`/sign-in/code?next=${encodeURIComponent(next)}`)
    : api.redirectTo(next);
}

export default function SignIn() {
  const { next } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('signIn');
  const join = useTranslations('join');
  const to = useLinks();
  const byMail = useCheckedForm(emailSchema, returned?.way === 'mail' ? returned : undefined);
  const byPassword = useCheckedForm(passwordSchema, returned?.way === 'password' ? returned : undefined);
  const wrong = byMail.wrongAmong(['email']).map((one) => ({ ...one, label: t('email') }));
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className={styles.ways}>
        <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
        <Form method="post" noValidate onSubmit={byMail.onSubmit} className={styles.form}>
          <input type="hidden" name="next" value={next} />
          <input type="hidden" name="way" value="mail" />
          <TextField
            {...byMail.field('email')}
            label={t('email')}
            type="email"
            inputMode="email"
            autoComplete="username webauthn"
          />
          <SubmitButton name="way" value="mail">
            {t('sendLink')}
          </SubmitButton>
        </Form>
        <p className={styles.or}>{t('or')}</p>
        <PasskeyButton next={next} />
        <details className={styles.password} open={returned?.way === 'password'}>
          <summary>{t('passwordTitle')}</summary>
          <Form method="post" noValidate onSubmit={byPassword.onSubmit} className={styles.form}>
            <input type="hidden" name="next" value={next} />
            <input type="hidden" name="way" value="password" />
            <TextField
              {...byPassword.field('email')}
              id="field-password-email"
              label={t('email')}
              type="email"
              autoComplete="username"
            />
            <PasswordField
              {...byPassword.field('password')}
              label={t('password')}
              autoComplete="current-password"
            />
            <SubmitButton quiet name="way" value="password">
              {t('passwordAct')}
            </SubmitButton>
          </Form>
        </details>
      </div>
      <p className="small">
        {t('newHere')} <Link to={to('/join')}>{join('emailTitle')}</Link>
      </p>
    </Page>
  );
}

/** Needs scripts by nature; the ceremony's code is fetched only when the button is pressed. */
function PasskeyButton({ next }: { next: string }) {
  const t = useTranslations('signIn');
  const to = useLinks();
  const submit = useSubmit();
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);
  const hydrated = useHydrated();
  const start = async () => {
    setBusy(true);
    setFailed(false);
    try {
      const [{ startAuthentication }, options] = await Promise.all([
        import('@simplewebauthn/browser'),
        fetch(to('/sign-in/passkey-options')),
      ]);
      const response = await startAuthentication({ optionsJSON: await options.json() });
      await submit({ way: 'passkey', next, response: JSON.stringify(response) }, { method: 'post' });
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.form}>
      <Button variant="default" onClick={start} loading={busy} disabled={!hydrated} mih={48}>
        {t('passkey')}
      </Button>
      {failed ? <p role="alert">{t('passkeyFailed')}</p> : null}
    </div>
  );
}
