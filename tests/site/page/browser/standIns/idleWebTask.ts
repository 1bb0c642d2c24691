/**
 * Stands for `@msinternal/sp-idle-web-task`, with which SPFx prefetches components that a manifest names for idle time.
 * No component of this project names any, so a call means that this file is no longer enough.
 */
function unexpected(): never {
  throw new Error('SPFx asked for idle-time loading, which the local site does not provide (idleWebTask.ts).');
}

const IdleTaskQueue = { instance: { enqueueTask: unexpected, removeTask: unexpected } };
const IdleTaskPriority = { OPTIONAL_HIGH: 0 };
const PrefetchDependencyPriority = { high: 0, low: 1 };

define([], () => ({ IdleTaskQueue, IdleTaskPriority, PrefetchDependencyPriority, createPrefetchDependencyQueue: unexpected }));
