import { zodResolver } from '@hookform/resolvers/zod';
import { type FormEvent, useEffect } from 'react';
import { type DefaultValues, type FieldValues, type Path, type PathValue, useForm } from 'react-hook-form';
import { useSubmit } from 'react-router';
import { useTranslations } from 'use-intl';
import type { $ZodType } from 'zod/v4/core';
import type { Problem, ProblemKey, Returned } from './problem.ts';

/**
 * A form that works before scripts load (the action checks with the same schema) and, once they have, says what is
 * wrong as soon as a field is left. Spread `field(name)` on a field component, put `onSubmit` on React Router's
 * `<Form method="post" noValidate>`; what was typed survives every answer.
 */
export function useCheckedForm<Fields extends FieldValues>(
  schema: $ZodType<unknown, Fields>,
  returned: Returned | undefined,
  initial: Partial<Fields> = {},
) {
  const sentence = useProblemSentence();
  const submit = useSubmit();
  const values = { ...initial, ...returned?.values } as DefaultValues<Fields>;
  const form = useForm<Fields>({
    resolver: zodResolver(schema as never),
    mode: 'onTouched',
    defaultValues: values,
    shouldFocusError: true,
  });
  const { errors } = form.formState;

  useEffect(() => {
    for (const [name, problem] of Object.entries(returned?.problems ?? {})) {
      form.setError(name as Path<Fields>, { type: 'server', message: JSON.stringify(problem) });
    }
  }, [returned, form]);

  const problemOf = (name: string): string | undefined => {
    const message = (errors[name] as { message?: string } | undefined)?.message;
    if (message)
      return sentence(
        message.startsWith('{') ? (JSON.parse(message) as Problem) : { key: message as ProblemKey },
      );
    const fromServer =
      form.formState.isDirty || form.formState.isSubmitted ? undefined : returned?.problems[name];
    return fromServer && sentence(fromServer);
  };

  return {
    field: (name: Path<Fields>) => ({
      ...form.register(name),
      id: `field-${name}`,
      defaultValue: (values as Record<string, string | undefined>)[name],
      error: problemOf(name),
    }),
    /** For values that travel with the form unseen. */
    hidden: (name: Path<Fields>) => ({
      ...form.register(name),
      defaultValue: (values as Record<string, string | undefined>)[name],
    }),
    problemOf,
    /** Names of the fields with a problem, in the order given. */
    wrongAmong: (names: readonly string[]) =>
      names.flatMap((name) => (problemOf(name) ? [{ name, sentence: problemOf(name) ?? '' }] : [])),
    set: (name: Path<Fields>, value: string) =>
      form.setValue(name, value as PathValue<Fields, Path<Fields>>, {
        shouldDirty: true,
        shouldValidate: true,
      }),
    watch: form.watch,
    onSubmit: (event: FormEvent<HTMLFormElement>) => {
      const element = event.currentTarget;
      const { submitter } = event.nativeEvent as SubmitEvent;
      void form.handleSubmit(() =>
        submit((submitter as HTMLButtonElement | null) ?? element, { method: 'post' }),
      )(event);
    },
  };
}

/** The viewer's sentence for a problem. */
export function useProblemSentence(): (problem: Problem) => string {
  const t = useTranslations('problems');
  return (problem) => ('sentence' in problem ? problem.sentence : t(problem.key as 'required'));
}
