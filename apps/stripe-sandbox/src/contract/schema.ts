/**
 * The small subset of JSON Schema in which the contract data describes Stripe's requests and responses.
 * `x-emptyable`: an empty string unsets the value. `x-resource`: the value of `object`. `x-cut`: a resource outside
 * the kept set, of which only `object` is known.
 */
export interface Schema {
  type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema;
  items?: Schema;
  anyOf?: Schema[];
  enum?: (string | number | boolean)[];
  $ref?: string;
  nullable?: boolean;
  format?: string;
  'x-open'?: boolean;
  'x-emptyable'?: boolean;
  'x-list'?: boolean;
  'x-resource'?: string;
  'x-cut'?: boolean;
}

/** What an operation answers: one object, a page of a list, or a page of search results. */
export interface ResponseSchema {
  object?: Schema;
  list?: Schema;
  search?: Schema;
}

/** One operation of Stripe's API, named as the SDK names it: `Customers.create`. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  request: Schema | null;
  requestRequired: boolean;
  response: ResponseSchema;
}

/** The whole contract data as committed. `operationIndex` names every v1 operation, kept or not: `GET /v1/account`. */
export interface Contract {
  source: { package: string; apiVersion: string };
  operations: Operation[];
  operationIndex: string[];
  events: Record<string, { object: Schema | null; previous: boolean; kept: boolean }>;
  components: Record<string, Schema>;
}
