import { notEmulated } from '../errors';
import { compareValues, testOf, type Comparable, type Reader, type ValueKind } from './compare';
import type { Entity } from './entity';
import type { QueryOptions } from './options';

function kindOf(value: unknown): ValueKind {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(value)) return 'guid';
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)) return 'date';
  return 'text';
}

function comparable(value: unknown): Comparable {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function propertyReader(entities: readonly Entity[], path: string): Reader<Entity> {
  const sample = entities.find((entity) => path in entity.properties);
  if (!sample) {
    if (entities.length === 0) return { kind: 'text', read: () => null };
    throw notEmulated(`filtering or ordering ${entities[0]?.type ?? ''} by '${path}'`);
  }
  return { kind: kindOf(sample.properties[path]), read: (entity) => comparable(entity.properties[path]) };
}

/** Filters, orders and cuts a collection other than list items. */
export function applyOptions(entities: readonly Entity[], options: QueryOptions): readonly Entity[] {
  if (options.skipToken !== undefined) throw notEmulated('$skiptoken on anything but list items');
  const readerOf = (path: string): Reader<Entity> => propertyReader(entities, path);
  const kept = options.filter && entities.length > 0 ? entities.filter(testOf(options.filter, readerOf)) : [...entities];
  const orders = options.orderBy.map((order) => ({ ...order, reader: readerOf(order.path) }));
  if (orders.length > 0) {
    kept.sort((left, right) => {
      for (const { reader, isDescending } of orders) {
        const difference = compareValues(reader.kind, reader.read(left), reader.read(right));
        if (difference !== 0) return isDescending ? -difference : difference;
      }
      return 0;
    });
  }
  const { skip = 0, top } = options;
  return kept.slice(skip, top === undefined ? undefined : skip + top);
}
