import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { Converter } from './convert.mjs';
import { componentName, Declarations } from './declarations.mjs';

/**
 * Derives the contract from the installed `stripe` package: `node apps/stripe-sandbox/contract/derive.mjs [--check]`.
 * Method and path come from its JavaScript, schemas from its type declarations, so contract and SDK cannot differ.
 * `--check` writes nothing and fails when the committed data is not what the installed package says.
 */
const here = dirname(fileURLToPath(import.meta.url));
const packageRoot = join(here, '../../../node_modules/stripe');
const keptOperations = new Set(readFileSync(join(here, 'kept-operations.txt'), 'utf8').trim().split('\n'));
const keptResources = new Set(readFileSync(join(here, 'kept-resources.txt'), 'utf8').trim().split('\n'));

/** Every operation of the SDK's v1 resources, kept or not, so that the sandbox can name what it does not emulate. */
const operationIndex = new Set();

const declarations = new Declarations(packageRoot);
const converter = new Converter(declarations, keptResources);

const named = (path) => path.replace(/\$\{encodeURIComponent\((\w+)\)\}/g, '{$1}');

/** `POST /v1/customers/{id}` of each method, read from the JavaScript beside the declarations. */
function routesOf(file) {
  const text = readFileSync(file.path.replace(/\.d\.ts$/, '.js'), 'utf8');
  for (const [, method, path] of text.matchAll(/_makeRequest\('(\w+)', [`']([^`']+)[`']/g)) operationIndex.add(`${method} ${named(path)}`);
  const routes = new Map();
  const call = /^ {4}(\w+)\([^)]*\) \{\s*(?:const[^;]*;\s*)*return this\._makeRequest\('(\w+)', [`']([^`']+)[`']/gm;
  for (const [, name, method, path] of text.matchAll(call)) {
    routes.set(name, { method, path: named(path) });
  }
  return routes;
}

function responseOf(type, at) {
  const [argument] = type.typeArguments ?? [];
  switch (type.typeName.getText()) {
    case 'ApiListPromise':
      return { list: converter.schema(argument, at) };
    case 'ApiSearchResultPromise':
      return { search: converter.schema(argument, at) };
    default:
      return { object: converter.schema(argument.typeArguments?.[0] ?? argument, at) };
  }
}

function operationOf(file, id, route, method) {
  const params = method.parameters.find((parameter) => parameter.name.getText() === 'params');
  const at = { scope: [], file };
  return {
    id,
    ...route,
    request: params ? converter.schema(params.type, at) : null,
    requestRequired: params ? !params.questionToken : false,
    response: responseOf(method.type, at),
  };
}

const operations = [];
for (const file of declarations.all()) {
  const routes = routesOf(file);
  const group = `${relative(declarations.resources, dirname(file.path)).split('/').filter(Boolean).map((part) => `${part}.`).join('')}${basename(file.path, '.d.ts')}`;
  for (const node of file.classes) {
    for (const method of node.members.filter(ts.isMethodDeclaration)) {
      const id = `${group}.${method.name.getText()}`;
      const route = routes.get(method.name.getText());
      if (route && keptOperations.has(id)) operations.push(operationOf(file, id, route, method));
    }
  }
}
const missing = [...keptOperations].filter((id) => !operations.some((operation) => operation.id === id));
if (missing.length > 0) throw new Error(`the installed stripe package lacks ${missing.join(', ')}`);

/** Each event type with the schema of its object; kept where the object is of a kept resource. */
const events = {};
for (const file of declarations.all().filter(({ path }) => basename(path) === 'Events.d.ts')) {
  converter.component(file.names.get('EventBase'));
  // The envelope alone: what is inside is judged by the object of the event's type.
  const envelope = converter.components.EventBase.properties;
  envelope.type = { type: 'string' };
  envelope.data = { type: 'object', properties: { object: {}, previous_attributes: {} }, required: ['object'] };
  for (const found of file.names.values()) {
    const extendsEvent = found.node.heritageClauses?.some((clause) => clause.getText().includes('EventBase'));
    if (!extendsEvent) continue;
    converter.component(found);
    const { properties } = converter.components[componentName(found)];
    const { object, previous_attributes: previous } = converter.components[properties.data.$ref].properties;
    const refs = [object, ...(object.anyOf ?? [])].map((form) => form.$ref).filter(Boolean);
    const kept = refs.some((ref) => !converter.components[ref]['x-cut']);
    events[properties.type.enum[0]] = { object: kept ? object : null, previous: previous !== undefined, kept };
  }
}

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'));
const apiVersion = /'([\d-]+\.\w+)'/.exec(readFileSync(join(packageRoot, 'esm/apiVersion.js'), 'utf8'))[1];
const source = {
  package: `stripe@${version}`,
  license: 'MIT',
  apiVersion,
  openapiVersion: readFileSync(join(packageRoot, 'OPENAPI_VERSION'), 'utf8').trim(),
  note: 'derived from the SDK type declarations, which Stripe generates from its OpenAPI document',
};

const sorted = (record) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
const rows = (record) => sorted(record).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n');
const byId = operations.sort((a, b) => (a.id < b.id ? -1 : 1)).map((operation) => JSON.stringify(operation));
const index = [...operationIndex].sort().map((name) => JSON.stringify(name));
const text = `{
"source":${JSON.stringify(source)},
"operations":[
${byId.join(',\n')}
],
"operationIndex":[
${index.join(',\n')}
],
"events":{
${rows(events)}
},
"components":{
${rows(converter.components)}
}
}
`;
const target = process.argv.find((argument) => argument.endsWith('.json')) ?? join(here, 'stripe-contract.json');
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) throw new Error('the committed contract is not what the installed stripe package says; run derive.mjs');
} else {
  writeFileSync(target, text);
}
process.stdout.write(`${source.package}: ${operations.length} operations, ${Object.keys(events).length} events, ${Object.keys(converter.components).length} components\n`);
