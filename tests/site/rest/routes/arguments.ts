import type { Call } from '../call';
import { invalidQuery } from '../errors';
import type { PathArgument, Segment } from '../url';

function argument(segment: Segment, name?: string): PathArgument['value'] | undefined {
  if (name === undefined) return segment.args[0]?.value;
  return segment.args.find((candidate) => candidate.name === name.toLowerCase())?.value;
}

function invalid(segment: Segment): Error {
  return invalidQuery(`The expression "${segment.text}(…)" is not valid.`);
}

/** The step at a place; undefined after the last one. */
export function segmentAt(call: Call, at: number): Segment | undefined {
  return call.url.segments[at];
}

/** A text argument of a step: the only one, or the one with a name. */
export function textOf(segment: Segment, name?: string): string {
  const value = argument(segment, name);
  if (typeof value !== 'string') throw invalid(segment);
  return value;
}

/** A number argument of a step: the only one, or the one with a name. */
export function numberOf(segment: Segment, name?: string): number {
  const value = argument(segment, name);
  if (typeof value !== 'number') throw invalid(segment);
  return value;
}

/** A yes/no argument of a step; `fallback` when it is not there. */
export function booleanOf(segment: Segment, name: string | undefined, fallback: boolean): boolean {
  const value = argument(segment, name);
  if (value === undefined) return fallback;
  if (typeof value !== 'boolean') throw invalid(segment);
  return value;
}
