import { invalidRequest } from '../domain/api-error.ts';
import { resolved } from './contract.ts';
import type { RawRecord, RawValue } from './parse-form.ts';
import type { Schema } from './schema.ts';

/** A parameter once read: coerced to the type of the contract. `null` means "unset this". */
export type ParamValue = string | number | boolean | null | ParamValue[] | { [name: string]: ParamValue };
export type Params = { [name: string]: ParamValue };

const show = (raw: RawValue): string => (typeof raw === 'string' ? raw : JSON.stringify(raw));
const inside = (path: string, key: string): string => (path ? `${path}[${key}]` : key);

/** Reads the parameters of a request as its schema in the contract tells; every refusal carries `param`. */
export function readParams(schema: Schema | null, raw: RawRecord): Params {
  return readObject(schema ? resolved(schema) : { type: 'object', properties: {} }, raw, '');
}

function readObject(schema: Schema, raw: RawRecord, path: string): Params {
  const properties = schema.properties ?? {};
  const unknown = schema.additionalProperties
    ? []
    : Object.keys(raw).filter((key) => !Object.hasOwn(properties, key));
  if (unknown.length > 0) {
    const names = unknown.map((key) => inside(path, key));
    const message = `Received unknown parameter${names.length > 1 ? 's' : ''}: ${names.join(', ')}`;
    throw invalidRequest(message, names[0], 'parameter_unknown');
  }
  for (const key of schema.required ?? []) {
    if (!(key in raw)) {
      const param = inside(path, key);
      throw invalidRequest(`Missing required param: ${param}.`, param, 'parameter_missing');
    }
  }
  const params: Params = {};
  for (const [key, value] of Object.entries(raw)) {
    const of = Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties;
    if (of) params[key] = readValue(of, value, inside(path, key));
  }
  return params;
}

function readValue(given: Schema, raw: RawValue, path: string): ParamValue {
  const schema = resolved(given);
  if (raw === '' && (given['x-emptyable'] || schema['x-emptyable'] || given.nullable || schema.nullable))
    return null;
  if (schema.anyOf) return readFirst(schema.anyOf, raw, path);
  switch (schema.type) {
    case 'object':
      if (typeof raw === 'string') throw raw === '' ? emptied(path) : invalidRequest('Invalid object', path);
      return readObject(schema, raw, path);
    case 'array':
      return readArray(schema, raw, path);
    default:
      return readScalar(schema, raw, path);
  }
}

/** Of several possible forms, the first that reads without refusal; else the refusal that fits the form sent. */
function readFirst(forms: Schema[], raw: RawValue, path: string): ParamValue {
  const isText = typeof raw === 'string';
  const fitting = forms.filter((form) => isText === !['object', 'array'].includes(resolved(form).type ?? ''));
  let refusal: unknown;
  for (const form of fitting.length > 0 ? fitting : forms) {
    try {
      return readValue(form, raw, path);
    } catch (error) {
      refusal ??= error;
    }
  }
  throw refusal;
}

function readArray(schema: Schema, raw: RawValue, path: string): ParamValue {
  if (typeof raw === 'string') throw raw === '' ? emptied(path) : invalidRequest('Invalid array', path);
  const indexes = Object.keys(raw);
  if (indexes.some((index) => !/^\d+$/.test(index))) throw invalidRequest('Invalid array', path);
  indexes.sort((a, b) => Number(a) - Number(b));
  return indexes.map((index) => readValue(schema.items ?? {}, raw[index] ?? '', inside(path, index)));
}

const emptied = (path: string) =>
  invalidRequest(
    `You passed an empty string for '${path}'. We assume empty values are an attempt to unset a parameter; however '${path}' cannot be unset. You should remove '${path}' from your request or supply a non-empty value.`,
    path,
    'parameter_invalid_empty',
  );

function readScalar(schema: Schema, raw: RawValue, path: string): ParamValue {
  if (typeof raw !== 'string') throw invalidRequest(`Invalid ${schema.type ?? 'value'}: ${show(raw)}`, path);
  if (raw === '') throw emptied(path);
  if (schema.type === 'integer') {
    if (!/^-?\d{1,15}$/.test(raw))
      throw invalidRequest(`Invalid integer: ${raw}`, path, 'parameter_invalid_integer');
    return Number(raw);
  }
  if (schema.type === 'number') {
    if (!/^-?\d+(\.\d+)?$/.test(raw)) throw invalidRequest(`Invalid decimal: ${raw}`, path);
    return Number(raw);
  }
  if (schema.type === 'boolean') {
    if (raw !== 'true' && raw !== 'false') throw invalidRequest(`Invalid boolean: ${raw}`, path);
    return raw === 'true';
  }
  if (schema.enum && !schema.enum.includes(raw))
    throw invalidRequest(`Invalid ${path}: must be one of ${choices(schema.enum)}`, path);
  return raw;
}

function choices(values: readonly unknown[]): string {
  const [last, ...others] = [...values].reverse().map(String);
  return others.length > 0 ? `${others.reverse().join(', ')}, or ${last}` : `${last}`;
}
