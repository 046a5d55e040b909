import contractJson from '../../contract/stripe-contract.json' with { type: 'json' };
import type { Contract, Operation, Schema } from './schema.ts';

/** Stripe's contract for the API version this sandbox speaks, derived from the installed SDK (`contract/derive.ts`). */
export const contract = contractJson as unknown as Contract;

/** The API version answered in every response and event. */
export const apiVersion = contract.source.apiVersion;

const operations = new Map(
  contract.operations.map((operation) => [`${operation.method} ${operation.path}`, operation]),
);

/** The schema itself, following one `$ref`. The reference's own flags (nullable, emptyable) stay on the referrer. */
export function resolved(schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const found = contract.components[schema.$ref];
  if (!found) throw new Error(`contract has no component ${schema.$ref}`);
  return found.$ref ? resolved(found) : found;
}

const resources = new Map<string, Schema>();
for (const [name, schema] of Object.entries(contract.components)) {
  const resource = schema['x-resource'];
  if (resource && !schema['x-cut'] && !schema.properties?.['deleted']?.enum && !name.endsWith('Event')) {
    resources.set(resource, schema);
  }
}

/** The schema of a resource by the value of its `object` property, e.g. `checkout.session`. */
export function resourceSchema(object: string): Schema {
  const schema = resources.get(object);
  if (!schema) throw new Error(`contract has no resource ${object}`);
  return schema;
}

/** Where a request leads: an operation with schemas, one that Stripe has but the data does not keep, or nowhere. */
export type RouteMatch =
  | { kind: 'operation'; operation: Operation; ids: string[] }
  | { kind: 'outside'; name: string }
  | { kind: 'unknown' };

interface Node {
  literal: Map<string, Node>;
  parameter?: Node;
  methods: Map<string, string>;
}
const newNode = (): Node => ({ literal: new Map(), methods: new Map() });
const root = newNode();
for (const name of contract.operationIndex) {
  const [method = '', path = ''] = name.split(' ');
  let node = root;
  for (const segment of path.split('/').slice(1)) {
    if (segment.startsWith('{')) node = node.parameter ??= newNode();
    else {
      const next: Node = node.literal.get(segment) ?? newNode();
      node.literal.set(segment, next);
      node = next;
    }
  }
  node.methods.set(method, name);
}

function findRoute(
  node: Node,
  segments: string[],
  ids: string[],
  method: string,
): { name: string; ids: string[] } | null {
  const [segment, ...rest] = segments;
  if (segment === undefined) {
    const name = node.methods.get(method);
    return name ? { name, ids } : null;
  }
  const literal = node.literal.get(segment);
  const straight = literal && findRoute(literal, rest, ids, method);
  if (straight) return straight;
  return node.parameter
    ? findRoute(node.parameter, rest, [...ids, decodeURIComponent(segment)], method)
    : null;
}

/** Finds the operation of a request; literal segments win over ids, as at Stripe (`/invoices/search`). */
export function matchRoute(method: string, path: string): RouteMatch {
  const found = findRoute(root, path.split('/').slice(1), [], method);
  if (!found) return { kind: 'unknown' };
  const operation = operations.get(found.name);
  return operation ? { kind: 'operation', operation, ids: found.ids } : { kind: 'outside', name: found.name };
}
