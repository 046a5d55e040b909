import { resolved, resourceSchema } from './contract.ts';
import type { Schema } from './schema.ts';

type Properties = Record<string, unknown>;

/**
 * Adds what Stripe always sends although it is empty: every required property that may be null and was not given
 * becomes null, in nested objects too, in the contract's own order. Nothing else is invented.
 */
export function complete<T extends object>(object: string, given: T): T {
  return completed(resourceSchema(object), given as Properties) as T;
}

interface Plan {
  names: string[];
  nullable: Set<string>;
  nested: Map<string, Schema>;
}
const plans = new WeakMap<Schema, Plan>();

/** The object part of a property which is completed with its owner: not a resource, not a choice of several. */
function inlineObject(schema: Schema): Schema | null {
  const target = resolved(schema);
  return target.type === 'object' && target.properties && !target['x-resource'] && !target['x-list']
    ? target
    : null;
}

function planOf(schema: Schema): Plan {
  const known = plans.get(schema);
  if (known) return known;
  const properties = schema.properties ?? {};
  const plan: Plan = { names: Object.keys(properties), nullable: new Set(), nested: new Map() };
  for (const [name, property] of Object.entries(properties)) {
    if (property.nullable && schema.required?.includes(name)) plan.nullable.add(name);
    const nested = inlineObject(property);
    if (nested) plan.nested.set(name, nested);
  }
  plans.set(schema, plan);
  return plan;
}

function completed(schema: Schema, given: Properties): Properties {
  const plan = planOf(schema);
  const result: Properties = {};
  for (const name of plan.names) {
    const value = given[name];
    if (value === undefined) {
      if (plan.nullable.has(name)) result[name] = null;
      continue;
    }
    const nested = plan.nested.get(name);
    const isRecord = nested && value !== null && typeof value === 'object' && !Array.isArray(value);
    result[name] = isRecord ? completed(nested, value as Properties) : value;
  }
  if ('hidden' in given) result['hidden'] = given['hidden'];
  return result;
}
