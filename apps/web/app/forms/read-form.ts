import { data } from 'react-router';
import * as z from 'zod/mini';
import type { Trouble } from '../api/refusal.ts';
import { isTooLong } from './longest-form.ts';
import type { ProblemKey, Problems, Returned } from './problem.ts';

/** A postal code is none. */
const secretFields = /password|token|(?<!postal)code/i;

/** Text fields of a posted form; files are left out (`readUpload` takes them), and too long a form leads to a page that says so (413). Secrets are left out of `values`, which go back to the page. */
export async function textOf(request: Request): Promise<Record<string, string>> {
  return textIn(await formOf(request));
}

/** The form of a request as it came. */
export async function formOf(request: Request): Promise<FormData> {
  if (isTooLong(request.headers.get('content-length'), new URL(request.url).pathname))
    throw tooLarge(request);
  return request.formData();
}

/** The texts among the fields of a form. */
export function textIn(form: FormData): Record<string, string> {
  const texts = [...form].filter((field): field is [string, string] => typeof field[1] === 'string');
  return Object.fromEntries(texts);
}

function tooLarge(request: Request) {
  const trouble: Trouble = {
    reason: 'too_large',
    reference: request.headers.get('x-request-id') ?? '',
  };
  return data(trouble, 413);
}

/** What may be shown again after a problem. */
export function showable(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !secretFields.test(name)));
}

type Read<Value> =
  { ok: true; value: Value; fields: Record<string, string> } | { ok: false; returned: Returned };

/** Reads a posted form with the schema the browser used too. Schema messages are keys of the `problems` catalogue. */
export async function readForm<Schema extends z.ZodMiniType>(
  request: Request,
  schema: Schema,
): Promise<Read<z.output<Schema>>> {
  const fields = await textOf(request);
  const parsed = z.safeParse(schema, fields);
  if (parsed.success) return { ok: true, value: parsed.data, fields: showable(fields) };
  return { ok: false, returned: { problems: problemsOf(parsed.error.issues), values: showable(fields) } };
}

function problemsOf(issues: readonly { path: readonly PropertyKey[]; message: string }[]): Problems {
  const problems: Problems = {};
  for (const { path, message } of issues) {
    const name = String(path[0] ?? '');
    problems[name] ??= { key: message as ProblemKey };
  }
  return problems;
}
