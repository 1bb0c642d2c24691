/**
 * Stands for the internal bundles that only draw Microsoft's own property pane. The real `@microsoft/sp-property-pane`
 * reads names off them while it loads and calls none of them, because the local page has a pane of its own.
 */
function undrawn(): unknown {
  const members = new Map<string, unknown>();
  return new Proxy(function notDrawn() {}, {
    get(target, key) {
      if (key === 'prototype') return target.prototype;
      if (key === Symbol.toPrimitive) return () => '';
      if (key === '__esModule') return true;
      if (typeof key === 'symbol' || key === 'then') return undefined;
      if (!members.has(key)) members.set(key, undrawn());
      return members.get(key);
    },
    apply: () => undefined,
    construct: () => ({}),
  });
}

define([], undrawn);
