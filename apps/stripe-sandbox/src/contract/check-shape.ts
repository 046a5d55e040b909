import { contract, resolved, resourceSchema } from './contract.ts';
import type { ResponseSchema, Schema } from './schema.ts';

/** One place where a body departs from the contract: `lines.data[0].amount: missing`. */
export type Violation = string;

/** Compares a value with its schema; an empty list means that Stripe could have sent it. */
export function checkShape(schema: Schema, value: unknown, path = '$'): Violation[] {
  const target = resolved(schema);
  if (!target.type && !target.anyOf) return [];
  if (value === null) return schema.nullable || target.nullable ? [] : [`${path}: null`];
  if (target['x-cut']) return [];
  if (target.anyOf) return checkForms(target.anyOf, value, path);
  switch (target.type) {
    case 'object':
      return checkObject(target, value, path);
    case 'array':
      if (!Array.isArray(value)) return [`${path}: not an array`];
      return value.flatMap((item, index) => checkShape(target.items ?? {}, item, `${path}[${index}]`));
    case 'integer':
      return Number.isInteger(value) ? [] : [`${path}: not an integer`];
    case undefined:
      return [];
    default:
      if (typeof value !== target.type) return [`${path}: not a ${target.type}`];
      return target.enum && !target.enum.includes(value as string)
        ? [`${path}: ${String(value)} is not allowed`]
        : [];
  }
}

function checkObject(schema: Schema, value: unknown, path: string): Violation[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${path}: not an object`];
  const properties = schema.properties ?? {};
  const violations: Violation[] = [];
  for (const name of schema.required ?? []) if (!(name in value)) violations.push(`${path}.${name}: missing`);
  for (const [name, inner] of Object.entries(value)) {
    const of = properties[name] ?? schema.additionalProperties;
    if (!of) violations.push(`${path}.${name}: unknown`);
    else if (inner !== undefined) violations.push(...checkShape(of, inner, `${path}.${name}`));
  }
  return violations;
}

/** A choice of forms: judged against the resource the value claims to be, else against the closest form. */
function checkForms(forms: Schema[], value: unknown, path: string): Violation[] {
  let closest: Violation[] | null = null;
  for (const form of forms) {
    const violations = checkShape(form, value, path);
    if (violations.length === 0) return [];
    if (!closest || violations.length < closest.length) closest = violations;
  }
  return closest ?? [];
}

/** Checks a 2xx body of an operation: an object, or the page of a list or search. */
export function checkResponse(response: ResponseSchema, body: unknown): Violation[] {
  if (response.object) return checkShape(response.object, body);
  const page = body as { object?: unknown; data?: unknown; has_more?: unknown; url?: unknown };
  const wanted = response.list ? 'list' : 'search_result';
  const violations: Violation[] = [];
  if (page.object !== wanted) violations.push(`$.object: not ${wanted}`);
  if (typeof page.has_more !== 'boolean') violations.push('$.has_more: not a boolean');
  if (typeof page.url !== 'string') violations.push('$.url: not a string');
  if (!Array.isArray(page.data)) return [...violations, '$.data: not an array'];
  const item = response.list ?? response.search ?? {};
  return violations.concat(page.data.flatMap((entry, index) => checkShape(item, entry, `$.data[${index}]`)));
}

/** Checks an event: its envelope, that the type exists, and its object where the contract keeps it. */
export function checkEvent(event: { type: string; data: { object: unknown } }): Violation[] {
  const known = contract.events[event.type];
  if (!known) return [`$.type: ${event.type} is no event of this API version`];
  const envelope = contract.components['EventBase'];
  const violations = envelope ? checkShape(envelope, event) : ['contract has no EventBase'];
  return known.object
    ? violations.concat(checkShape(known.object, event.data.object, '$.data.object'))
    : violations;
}

const errorTypes = ['invalid_request_error', 'card_error', 'idempotency_error', 'api_error'];
/** Objects that Stripe puts whole into an error body. */
const embedded = ['payment_intent', 'setup_intent', 'payment_method'];

/** Checks an error body: Stripe's SDK takes a body without `error` for a success. */
export function checkError(body: unknown): Violation[] {
  const error = (body as { error?: Record<string, unknown> }).error;
  if (!error) return ['$.error: missing'];
  const violations = errorTypes.includes(String(error['type']))
    ? []
    : [`$.error.type: ${String(error['type'])}`];
  if (typeof error['message'] !== 'string') violations.push('$.error.message: missing');
  const whole = embedded.filter((name) => name in error);
  return violations.concat(
    whole.flatMap((name) => checkShape(resourceSchema(name), error[name], `$.error.${name}`)),
  );
}
