import { invalidRequest } from '../api-error.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { newPrice, newProduct, type PriceTerms, type Product } from './catalogue.ts';

interface ProductParams {
  id?: string;
  name?: string;
  active?: boolean;
  default_price?: string;
  default_price_data?: PriceTerms;
  description?: string | null;
  images?: string[] | null;
  metadata?: MetadataParam;
  statement_descriptor?: string | null;
  tax_code?: string | null;
  unit_label?: string | null;
  url?: string | null;
}
interface ProductListParams {
  active?: boolean;
  ids?: string[];
  created?: RangeParam;
}

const fields = [
  'name',
  'active',
  'description',
  'images',
  'metadata',
  'statement_descriptor',
  'tax_code',
  'unit_label',
  'url',
];
const plain = [
  'name',
  'active',
  'description',
  'statement_descriptor',
  'tax_code',
  'unit_label',
  'url',
] as const;

function given(params: ProductParams): Partial<Product> {
  const changes: Record<string, unknown> = {};
  for (const name of plain) if (params[name] !== undefined) changes[name] = params[name];
  if (params.images !== undefined) changes['images'] = params.images ?? [];
  return changes;
}

export const productOperations: Operations = {
  'Products.create': operation<ProductParams & { name: string }>(
    [...fields, 'id', 'default_price_data', 'type', 'shippable'],
    ({ work, params }) => {
      if (params.id && work.find('product', params.id)) {
        throw invalidRequest(`Product already exists: ${params.id}`, 'id', 'resource_already_exists');
      }
      const metadata = mergeMetadata({}, params.metadata);
      const product = newProduct(work, {
        ...given(params),
        name: params.name,
        metadata,
        ...(params.id ? { id: params.id } : {}),
      });
      if (!params.default_price_data) return product;
      const price = newPrice(work, product.id, params.default_price_data);
      return work.put({ ...product, default_price: price.id });
    },
  ),
  'Products.retrieve': operation([], ({ work, id }) => work.get('product', id)),
  'Products.update': operation<ProductParams>([...fields, 'default_price'], ({ work, id, params }) => {
    const product = work.get('product', id);
    if (params.default_price) work.get('price', params.default_price, 'default_price');
    const changes: Partial<Product> = {
      ...given(params),
      metadata: mergeMetadata(product.metadata, params.metadata),
      ...(params.default_price ? { default_price: params.default_price } : {}),
      updated: work.now,
    };
    return work.amend(product, changes, 'product.updated');
  }),
  'Products.list': operation<ProductListParams>([...paging, 'active', 'ids', 'created'], ({ work, params }) =>
    work
      .all('product')
      .filter((product) => params.active === undefined || product.active === params.active)
      .filter((product) => !params.ids || params.ids.includes(product.id))
      .filter((product) => inRange(product.created, params.created)),
  ),
  'Products.del': operation([], ({ work, id }) => {
    const product = work.get('product', id);
    if (work.all('price').some((price) => price.product === id)) {
      throw invalidRequest('This product cannot be deleted because it has one or more user-created prices.');
    }
    work.drop(product);
    work.emit('product.deleted', product);
    return { id, object: 'product', deleted: true };
  }),
};
