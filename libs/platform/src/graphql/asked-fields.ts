import { Kind } from 'graphql';
import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Answering = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/**
 * The names of the fields that a question asks for below the field that is being answered, or below one of its fields (`path`), so that what nobody
 * asks for need not be read. What stands under a condition (`@include`, `@skip`) counts as asked.
 */
export function askedFields({ fieldNodes, fragments }: Answering, ...path: string[]): ReadonlySet<string> {
  let level = fieldNodes.map(({ selectionSet }) => selectionSet);
  for (const name of path) {
    level = level
      .flatMap((set) => fieldsOf(set, fragments))
      .flatMap((field) => (field.name.value === name ? [field.selectionSet] : []));
  }
  return new Set(level.flatMap((set) => fieldsOf(set, fragments)).map((field) => field.name.value));
}

function fieldsOf(set: SelectionSetNode | undefined, fragments: Answering['fragments']): FieldNode[] {
  return (set?.selections ?? []).flatMap((selected) => {
    if (selected.kind === Kind.FIELD) return [selected];
    if (selected.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selected.selectionSet, fragments);
    return fieldsOf(fragments[selected.name.value]?.selectionSet, fragments);
  });
}
