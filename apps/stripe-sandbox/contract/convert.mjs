import ts from 'typescript';
import { componentName } from './declarations.mjs';

/** Names of the few numbers that are not whole; the declarations do not tell (Stripe's OpenAPI document does). */
const fractional = new Set([
  'amount_percent', 'application_fee_percent', 'effective_percentage', 'exchange_rate', 'height', 'length', 'percent_off',
  'percentage', 'quantity', 'weight', 'width',
]);

/** Turns TypeScript types into the schema subset of `src/contract/schema.ts`, collecting every component on the way. */
export class Converter {
  components = {};

  /** `kept` holds the values of `object` whose resources are described whole; all others are cut to a stub. */
  constructor(declarations, kept) {
    this.declarations = declarations;
    this.kept = kept;
  }

  schema(node, at, property = '') {
    if (ts.isParenthesizedTypeNode(node)) return this.schema(node.type, at, property);
    if (ts.isUnionTypeNode(node)) return this.#union(node.types, at, property);
    if (ts.isTypeReferenceNode(node)) return this.#reference(node, at, property);
    if (ts.isTypeLiteralNode(node)) return this.#members(node.members, at);
    if (ts.isArrayTypeNode(node)) return { type: 'array', items: this.schema(node.elementType, at, property) };
    if (ts.isLiteralTypeNode(node)) return literal(node.literal);
    switch (node.kind) {
      case ts.SyntaxKind.StringKeyword:
        return { type: 'string' };
      case ts.SyntaxKind.NumberKeyword:
        return { type: fractional.has(property) ? 'number' : 'integer' };
      case ts.SyntaxKind.BooleanKeyword:
        return { type: 'boolean' };
      default:
        return {};
    }
  }

  #union(types, at, property) {
    const forms = [];
    const flags = {};
    const values = [];
    const take = (form) => {
      const { nullable, 'x-emptyable': emptyable, 'x-open': open, ...rest } = form;
      if (nullable) flags.nullable = true;
      if (emptyable) flags['x-emptyable'] = true;
      if (open) flags['x-open'] = true;
      if (rest.null || rest.other) return;
      if (rest.anyOf) rest.anyOf.forEach(take);
      else if (rest.enum && rest.type === 'string') values.push(...rest.enum);
      else if (!forms.some((known) => JSON.stringify(known) === JSON.stringify(rest))) forms.push(rest);
    };
    for (const type of types) {
      const form = this.schema(type, at, property);
      if (form.null) flags.nullable = true;
      if (form.other) flags['x-open'] = true;
      if (form.enum?.length === 1 && form.enum[0] === '') flags['x-emptyable'] = true;
      else take(form);
    }
    if (values.length > 0) forms.unshift({ type: 'string', enum: [...new Set(values)], ...(flags['x-open'] ? { 'x-open': true } : {}) });
    delete flags['x-open'];
    if (flags['x-emptyable']) delete flags.nullable;
    return forms.length === 1 ? { ...forms[0], ...flags } : { anyOf: forms, ...flags };
  }

  #reference(node, at, property) {
    const name = node.typeName.getText();
    const [argument] = node.typeArguments ?? [];
    if (name === 'Array') return { type: 'array', items: this.schema(argument, at, property) };
    if (name === 'Decimal') return { type: 'string', format: 'decimal' };
    if (name === 'OtherString') return { other: true };
    if (name === 'Emptyable') return { ...this.schema(argument, at, property), 'x-emptyable': true };
    if (name === 'Partial') return this.#partial(argument, at);
    if (name === 'ApiList') return listOf(this.schema(argument, at, property));
    const found = this.declarations.find(name, at);
    if (!found) return {};
    if (ts.isTypeAliasDeclaration(found.node)) return this.schema(found.node.type, found, property);
    return this.component(found);
  }

  /** Some properties of something, with any values: what an event says was before. */
  #partial(argument, at) {
    const found = ts.isTypeReferenceNode(argument) ? this.declarations.find(argument.typeName.getText(), at) : null;
    const named = found && ts.isInterfaceDeclaration(found.node) ? { 'x-partial': componentName(found) } : {};
    return { type: 'object', additionalProperties: {}, ...named };
  }

  /** Describes an interface once and refers to it from everywhere. */
  component(found) {
    const name = componentName(found);
    if (!this.components[name]) {
      this.components[name] = {};
      this.components[name] = this.#describe(found);
    }
    return { $ref: name };
  }

  #describe(found) {
    const whole = this.#interface(found);
    const resource = resourceOf(found);
    if (!resource) return whole;
    if (this.kept.has(resource)) return { ...whole, 'x-resource': resource };
    return {
      type: 'object',
      'x-cut': true,
      properties: { id: { type: 'string' }, object: { type: 'string', enum: [resource] } },
      required: ['object'],
      additionalProperties: {},
    };
  }

  /** A cut resource must not drag its parts in: its members are read only when it is kept. */
  #interface(found) {
    const resource = resourceOf(found);
    if (resource && !this.kept.has(resource)) return { properties: { object: { enum: [resource] } } };
    const inherited = (found.node.heritageClauses ?? []).flatMap((clause) =>
      clause.types.map((type) => this.declarations.find(type.expression.getText(), found)).filter(Boolean),
    );
    const result = this.#members(found.node.members, found);
    for (const parent of inherited) {
      const above = this.#interface(parent);
      result.properties = { ...above.properties, ...result.properties };
      const required = new Set([...(above.required ?? []), ...(result.required ?? [])]);
      if (required.size > 0) result.required = [...required];
    }
    return result;
  }

  #members(members, at) {
    const index = members.find(ts.isIndexSignatureDeclaration);
    if (index) return { type: 'object', additionalProperties: this.schema(index.type, at) };
    const properties = {};
    const required = [];
    for (const member of members) {
      if (!ts.isPropertySignature(member) || !member.type || member.type.kind === ts.SyntaxKind.VoidKeyword) continue;
      const name = member.name.getText().replace(/^['"]|['"]$/g, '');
      properties[name] = this.schema(member.type, at, name);
      if (!member.questionToken) required.push(name);
    }
    return { type: 'object', properties, ...(required.length > 0 ? { required } : {}) };
  }
}

/** The value of `object` that an interface itself declares; that makes it a resource. */
function resourceOf(found) {
  const own = found.node.members.find((member) => member.name?.getText() === 'object');
  return own?.type && ts.isLiteralTypeNode(own.type) && own.type.literal.text !== 'list' ? own.type.literal.text : null;
}

function literal(node) {
  if (node.kind === ts.SyntaxKind.NullKeyword) return { null: true };
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { type: 'boolean', enum: [true] };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { type: 'boolean', enum: [false] };
  if (ts.isNumericLiteral(node)) return { type: 'integer', enum: [Number(node.text)] };
  return { type: 'string', enum: [node.text] };
}

function listOf(items) {
  return {
    type: 'object',
    'x-list': true,
    properties: {
      object: { type: 'string', enum: ['list'] },
      data: { type: 'array', items },
      has_more: { type: 'boolean' },
      url: { type: 'string' },
      total_count: { type: 'integer' },
    },
    required: ['object', 'data', 'has_more', 'url'],
  };
}
