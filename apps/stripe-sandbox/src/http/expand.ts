import { resolved, resourceSchema } from '../contract/contract.ts';
import type { Schema } from '../contract/schema.ts';
import { invalidRequest } from '../domain/api-error.ts';
import { shown } from '../domain/event/event.ts';
import type { Kind } from '../domain/kinds.ts';
import type { Work } from '../domain/work.ts';
import { included } from './included.ts';

/** Wanted expansions as a tree: `latest_invoice.payments` → {latest_invoice: {payments: {}}}. */
interface Tree {
  [name: string]: Tree;
}

function treeOf(paths: readonly string[]): Tree {
  const root: Tree = {};
  for (const path of paths) {
    const names = path.split('.');
    if (names.filter((name) => name !== 'data').length > 4) {
      throw invalidRequest(
        'You cannot expand more than 4 levels of a property.',
        'expand',
        'property_expansion_max_depth',
      );
    }
    let at = root;
    for (const name of names) at = at[name] ??= {};
  }
  return root;
}

/** Renders an object (or the page of a list) as sent: hidden facts removed, wanted references replaced by their objects. */
export function expand(work: Work, schema: Schema | null, value: object, paths: readonly string[]): object {
  return expandInto(work, schema, shown(value), treeOf(paths));
}

function schemaOf(value: object, fallback: Schema | null): Schema | null {
  const kind = (value as { object?: unknown }).object;
  if (typeof kind !== 'string' || kind === 'list' || kind === 'search_result') return fallback;
  return resourceSchema(kind);
}

function expandInto(
  work: Work,
  given: Schema | null,
  value: Record<string, unknown>,
  tree: Tree,
): Record<string, unknown> {
  const schema = schemaOf(value, given);
  const result = { ...value };
  for (const [name, below] of Object.entries(tree)) {
    const extra = included(work, value, name);
    const inner = extra ?? value[name];
    const of = schema?.properties?.[name] ?? null;
    if (inner === undefined || inner === null) {
      if (!of || isPlain(of)) throw invalidRequest(`This property cannot be expanded (${name}).`, 'expand');
      continue;
    }
    result[name] = expandValue(work, of, inner, { name, below });
  }
  return result;
}

function expandValue(
  work: Work,
  schema: Schema | null,
  value: unknown,
  at: { name: string; below: Tree },
): unknown {
  const target = schema && resolved(schema);
  if (Array.isArray(value)) return value.map((item) => expandValue(work, target?.items ?? null, item, at));
  if (typeof value === 'object' && value !== null) {
    return expandInto(work, target?.properties ? target : null, shown(value), at.below);
  }
  const found = typeof value === 'string' && target?.anyOf ? lookUp(work, target.anyOf, value) : undefined;
  if (found === undefined) throw invalidRequest(`This property cannot be expanded (${at.name}).`, 'expand');
  return found === null ? value : expandInto(work, null, shown(found), at.below);
}

/** A property that can never hold an object. */
function isPlain(schema: Schema): boolean {
  const { anyOf, type } = resolved(schema);
  return anyOf ? anyOf.every(isPlain) : type !== 'object' && type !== 'array';
}

/** Null: could be expanded, but the sandbox keeps no such object. Undefined: this is no reference. */
function lookUp(work: Work, forms: readonly Schema[], id: string): object | null | undefined {
  const kinds = forms.map((form) => resolved(form)['x-resource']).filter((kind) => kind !== undefined);
  if (kinds.length === 0) return undefined;
  for (const kind of kinds) {
    const found = work.find(kind as Kind, id);
    if (found) return found;
  }
  return null;
}
