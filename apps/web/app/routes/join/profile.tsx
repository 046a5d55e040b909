import { toFullWidthKatakana, prefectures } from '@enishi/japan';
import { tokyoDateOf } from '@enishi/kernel';
import {
  Form,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useCheckedForm } from '../../forms/checked-form.ts';
import { SelectField, TextField, TickField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { readForm } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { JoinDraftQuery } from '../../gql/public/graphql.ts';
import { graphql } from '../../gql/public/index.ts';
import { Page } from '../../parts/page.tsx';
import { BirthDateField } from './birth-date-field.tsx';
import { birthDateOf, guardianAsked, profileSchema } from './profile-schema.ts';
import { ties } from './ties.ts';
import { useAgreedTexts } from '../../parts/agreed-texts.tsx';
import styles from './join.module.css';

const JoinDraftDocument = graphql(`
  query JoinDraft {
    viewer {
      memberId
    }
    joinDraft {
      email
      termsVersion
      privacyVersion
      guardianConsentAge
      planKey
      newsletterWording {
        ja
        en
      }
      returning {
        number
        familyName
        givenName
        familyKana
        givenKana
        birthDate
        prefecture
        tie
        newsletter
        awaitsAgreement
      }
    }
  }
`);

const CompleteJoinDocument = graphql(`
  mutation CompleteJoin($input: JoinInput!) {
    completeJoin(input: $input) {
      __typename
      ... on Joined {
        planKey
      }
      ... on WaitingForGuardian {
        guardianEmailMasked
      }
    }
  }
`);

async function draftOf(api: Api) {
  const { joinDraft, viewer } = await api.load(JoinDraftDocument);
  if (!joinDraft) throw api.redirect(viewer?.memberId ? '/join/done' : '/join');
  return { ...joinDraft, today: tokyoDateOf(new Date()) };
}

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  return api.answer(await draftOf(api));
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const read = await readForm(request, profileSchema(await draftOf(api)));
  if (!read.ok) return api.answer(read.returned, 422);
  const { birthYear, birthMonth, birthDay, guardianEmail, ...person } = read.value;
  const input = {
    ...person,
    familyKana: toFullWidthKatakana(person.familyKana),
    givenKana: toFullWidthKatakana(person.givenKana),
    birthDate: birthDateOf({ birthYear, birthMonth, birthDay }) ?? '',
    termsVersion: Number(read.fields.termsVersion),
    privacyVersion: Number(read.fields.privacyVersion),
    guardianEmail: guardianEmail || null,
  };
  const outcome = await api.send(CompleteJoinDocument, { input });
  if (!outcome.ok) return api.answer(returnedBy(atOurField(outcome.refusal), read.fields), 422);
  const joined = outcome.value.completeJoin;
  if (joined.__typename === 'WaitingForGuardian')
    return api.redirect(`/join/waiting?to=${encodeURIComponent(joined.guardianEmailMasked)}`);
  return api.redirect(`/join/done${joined.planKey ? `?plan=${encodeURIComponent(joined.planKey)}` : ''}`);
}

/** The API speaks of one birth date; our form has three fields for it. */
function atOurField<Refused extends { facts: Record<string, string | number | boolean | null> }>(
  refusal: Refused,
): Refused {
  return refusal.facts.field === 'birthDate'
    ? { ...refusal, facts: { ...refusal.facts, field: 'birthYear' } }
    : refusal;
}

const asked = [
  'familyName',
  'givenName',
  'familyKana',
  'givenKana',
  'birthYear',
  'prefecture',
  'tie',
  'guardianEmail',
] as const;

/** Somebody who comes back, or was brought over, finds what is known of them. */
function knownOf(returning: NonNullable<JoinDraftQuery['joinDraft']>['returning']) {
  if (!returning) return {};
  const { number: _kept, birthDate, newsletter: _ticked, awaitsAgreement: _moved, ...person } = returning;
  if (!birthDate) return person;
  const [birthYear, birthMonth, birthDay] = birthDate.split('-').map((part) => String(Number(part)));
  return { ...person, birthYear, birthMonth, birthDay };
}

/** Six things about a person, and the button whose words say what it does. */
export default function JoinProfile() {
  const draft = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('join');
  const leave = useTranslations('leave');
  const agreed = useAgreedTexts();
  const text = useText();
  const form = useCheckedForm(profileSchema(draft), returned, knownOf(draft.returning));
  const [birthYear, birthMonth, birthDay] = form.watch(['birthYear', 'birthMonth', 'birthDay']);
  const asks = guardianAsked({ birthYear, birthMonth, birthDay }, draft);
  const wrong = form
    .wrongAmong(asked)
    .map((one) => ({ ...one, label: one.name === 'birthYear' ? t('birthDate') : t(one.name as 'tie') }));
  const kana = (name: 'familyKana' | 'givenKana') => {
    const field = form.field(name);
    return {
      ...field,
      onBlur: async (event: React.FocusEvent<HTMLInputElement>) => {
        const folded = toFullWidthKatakana(event.target.value);
        if (folded !== event.target.value) form.set(name, folded);
        await field.onBlur(event);
      },
    };
  };
  const known = draft.returning;
  const moved = known?.awaitsAgreement ? known : null;
  const back = moved ? null : known;
  return (
    <Page
      title={moved ? leave('movedTitle') : back ? leave('backTitle') : t('profileTitle')}
      lead={
        moved
          ? leave('movedLead', { number: moved.number })
          : back
            ? leave('backLead', { number: back.number })
            : t('profileLead')
      }
      eyebrow={draft.email}
    >
      <Form method="post" noValidate onSubmit={form.onSubmit} className={styles.form}>
        <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
        <input type="hidden" name="termsVersion" value={draft.termsVersion} />
        <input type="hidden" name="privacyVersion" value={draft.privacyVersion} />
        <div className={styles.pair}>
          <TextField {...form.field('familyName')} label={t('familyName')} autoComplete="family-name" />
          <TextField {...form.field('givenName')} label={t('givenName')} autoComplete="given-name" />
        </div>
        <div>
          <div className={styles.pair}>
            <TextField {...kana('familyKana')} label={t('familyKana')} />
            <TextField {...kana('givenKana')} label={t('givenKana')} />
          </div>
          <p className={styles.hint}>{t('kanaHint')}</p>
        </div>
        <BirthDateField
          year={form.field('birthYear')}
          month={form.field('birthMonth')}
          day={form.field('birthDay')}
          error={form.problemOf('birthYear')}
        />
        {asks ? (
          <div className={styles.guardian}>
            <h2>{t('guardianTitle')}</h2>
            <p>
              {asks === 'required'
                ? t('guardianLead', { age: draft.guardianConsentAge })
                : t('guardianPaidLead')}
            </p>
            <TextField
              {...form.field('guardianEmail')}
              label={t('guardianEmail')}
              optional={asks === 'optional'}
              type="email"
              inputMode="email"
              autoComplete="off"
            />
          </div>
        ) : null}
        <SelectField
          {...form.field('prefecture')}
          label={t('prefecture')}
          autoComplete="address-level1"
          data={[
            { value: '', label: t('prefectureChoose') },
            ...prefectures.map(({ code, name }) => ({ value: code, label: text(name) })),
          ]}
        />
        <SelectField
          {...form.field('tie')}
          label={t('tie')}
          data={[
            { value: '', label: t('tieChoose') },
            ...ties.map(({ key, kept }) => ({ value: kept, label: t(key) })),
          ]}
        />
        <div className={styles.end}>
          <TickField
            name="newsletter"
            label={text(draft.newsletterWording)}
            defaultChecked={returned ? returned.values.newsletter === 'on' : moved?.newsletter === true}
          />
          <p className="small">{t.rich('agree', agreed)}</p>
          <SubmitButton size="lg">
            {moved ? leave('movedSubmit') : back ? leave('backSubmit') : t('submit')}
          </SubmitButton>
        </div>
      </Form>
    </Page>
  );
}
